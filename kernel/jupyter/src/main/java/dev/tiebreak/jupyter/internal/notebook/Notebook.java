package dev.tiebreak.jupyter.internal.notebook;

import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonPrint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A notebook file, format 4. Immutable; fields that this class does not know are kept, in order.
 */
public final class Notebook {

  private static final int FORMAT = 4;
  private static final int MINOR_WITH_IDS = 5;

  private final Node json;
  private final List<Cell> cells;

  private Notebook(Node json, List<Cell> cells) {
    this.json = json;
    this.cells = List.copyOf(cells);
  }

  /**
   * Reads a notebook file.
   *
   * @throws dev.tiebreak.jupyter.internal.notebook.NotebookException if there is no such file or it
   *     is not a notebook of format 4 in Java
   */
  public static Notebook read(Path file) {
    return of(NotebookFile.read(file));
  }

  /**
   * Reads a notebook.
   *
   * @param text the content of an {@code .ipynb} file
   * @throws dev.tiebreak.jupyter.internal.notebook.NotebookException if it is not a notebook of
   *     format 4 in Java
   */
  public static Notebook parse(String text, String name) {
    return of(NotebookFile.parse(text, name));
  }

  private static Notebook of(Node json) {
    List<Cell> cells =
        json.field("cells").stream()
            .flatMap(all -> all.children().stream())
            .map(Cell::new)
            .toList();
    return new Notebook(json.with("cells", List.of()), cells);
  }

  /** Returns the cells, in order. */
  public List<Cell> cells() {
    return cells;
  }

  public Notebook withCells(List<Cell> replaced) {
    return new Notebook(json, replaced);
  }

  /** Returns this notebook with the metadata that tells Jupyter which kernel ran it. */
  public Notebook withKernel() {
    Node metadata =
        json.field("metadata")
            .orElse(Node.of(Map.of()))
            .with(
                "kernelspec",
                Node.of(Map.of("display_name", "Java (Tiebreak)"))
                    .with("language", "java")
                    .with("name", "tiebreak"))
            .with(
                "language_info",
                Node.of(Map.of("file_extension", ".java"))
                    .with("mimetype", "text/x-java-source")
                    .with("name", "java")
                    .with("pygments_lexer", "java")
                    .with("version", Runtime.version().toString()));
    return new Notebook(json.with("metadata", metadata), cells);
  }

  /** Returns the notebook as a file holds it, in format 4.5: every cell has an id. */
  public String toJson() {
    Set<String> ids = cells.stream().map(Cell::id).collect(Collectors.toCollection(HashSet::new));
    List<Node> written = new ArrayList<>();
    int next = 1;
    for (Cell cell : cells) {
      if (cell.id().isEmpty()) {
        while (!ids.add("cell-" + next)) {
          next++;
        }
        written.add(cell.json().with("id", "cell-" + next));
      } else {
        written.add(cell.json());
      }
    }
    int minor = json.field("nbformat_minor").flatMap(Json::whole).orElse(0);
    return JsonPrint.indented(
        json.with("cells", written)
            .with("nbformat", FORMAT)
            .with("nbformat_minor", Math.max(minor, MINOR_WITH_IDS)));
  }
}
