package dev.tiebreak.jupyter.internal.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A notebook file, format 4. Immutable; fields that this class does not know are kept, in order.
 */
public final class Notebook {

  private static final int FORMAT = 4;
  private static final int MINOR_WITH_IDS = 5;

  private final JsonObject json;
  private final List<Cell> cells;

  private Notebook(JsonObject json, List<Cell> cells) {
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

  private static Notebook of(JsonObject json) {
    List<Cell> cells = new ArrayList<>();
    for (JsonElement cell : json.getAsJsonArray("cells")) {
      cells.add(new Cell(cell.getAsJsonObject().deepCopy()));
    }
    return new Notebook(json, cells);
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
    JsonObject copy = json.deepCopy();
    JsonObject metadata =
        copy.get("metadata") instanceof JsonObject present ? present : new JsonObject();
    JsonObject spec = new JsonObject();
    spec.addProperty("display_name", "Java (Tiebreak)");
    spec.addProperty("language", "java");
    spec.addProperty("name", "tiebreak");
    metadata.add("kernelspec", spec);
    JsonObject language = new JsonObject();
    language.addProperty("file_extension", ".java");
    language.addProperty("mimetype", "text/x-java-source");
    language.addProperty("name", "java");
    language.addProperty("pygments_lexer", "java");
    language.addProperty("version", Runtime.version().toString());
    metadata.add("language_info", language);
    copy.add("metadata", metadata);
    return new Notebook(copy, cells);
  }

  /** Returns the notebook as a file holds it, in format 4.5: every cell has an id. */
  public String toJson() {
    JsonObject copy = json.deepCopy();
    JsonArray array = new JsonArray();
    Set<String> ids = new HashSet<>();
    cells.forEach(cell -> ids.add(id(cell.json())));
    int next = 1;
    for (Cell cell : cells) {
      JsonObject object = cell.json();
      if (id(object).isEmpty()) {
        while (!ids.add("cell-" + next)) {
          next++;
        }
        object.addProperty("id", "cell-" + next);
      }
      array.add(object);
    }
    copy.add("cells", array);
    copy.addProperty("nbformat", FORMAT);
    int minor = copy.get("nbformat_minor") instanceof JsonPrimitive p ? p.getAsInt() : 0;
    copy.addProperty("nbformat_minor", Math.max(minor, MINOR_WITH_IDS));
    return Json.print(copy);
  }

  private static String id(JsonObject cell) {
    return cell.get("id") instanceof JsonPrimitive id ? id.getAsString() : "";
  }
}
