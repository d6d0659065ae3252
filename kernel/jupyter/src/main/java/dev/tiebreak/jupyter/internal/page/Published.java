package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.show.MimeBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.Heading;

/**
 * The cells that readers of a page or an article see. A cell tagged {@code remove-cell}, a tag of
 * Jupyter Book's, is for those who work with the notebook and is left out. So is a section, from
 * its heading to the next of the same or a higher rank, in which no cell has anything to show.
 */
final class Published {

  private static final String TAG = "remove-cell";
  private static final Markdown MARKDOWN = new Markdown();

  private final List<Cell> cells;
  private final Predicate<Cell> nothing;

  private Published(List<Cell> cells, Predicate<Cell> nothing) {
    this.cells = cells;
    this.nothing = nothing;
  }

  /** Returns the cells of a page, which shows the code and every error too. */
  static List<Cell> onPage(Notebook notebook) {
    return of(notebook, Published::saysNothing);
  }

  /** Returns the cells of an article, which leaves out cells that failed or did not run. */
  static List<Cell> inArticle(Notebook notebook) {
    return of(notebook, cell -> saysNothing(cell) || failed(cell) || cell.executionCount() == 0);
  }

  private static List<Cell> of(Notebook notebook, Predicate<Cell> nothing) {
    List<Cell> cells = notebook.cells().stream().filter(cell -> !cell.hasTag(TAG)).toList();
    return new Published(cells, nothing).withoutEmptySections();
  }

  private List<Cell> withoutEmptySections() {
    List<Cell> kept = new ArrayList<>();
    int next;
    for (int i = 0; i < cells.size(); i = next) {
      next = end(i);
      if (next == i + 1 || !empty(cells.subList(i, next))) {
        next = i + 1;
        kept.add(cells.get(i));
      }
    }
    return List.copyOf(kept);
  }

  /** Where the section of a heading ends; for any other cell, right after it. */
  private int end(int start) {
    int rank = rank(cells.get(start));
    int end = start + 1;
    while (rank > 0 && end < cells.size() && !ends(rank, cells.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean ends(int rank, Cell cell) {
    int other = rank(cell);
    return other > 0 && other <= rank;
  }

  /** The rank of the heading with which a cell begins, from 1; 0 without one. */
  private static int rank(Cell cell) {
    return cell.isMarkdown()
        ? MARKDOWN
            .read(cell.source())
            .filter(document -> document.getFirstChild() instanceof Heading)
            .map(document -> ((Heading) document.getFirstChild()).getLevel())
            .orElse(0)
        : 0;
  }

  /** Whether some cells have nothing to show, and no other cell has anything either. */
  private boolean empty(List<Cell> section) {
    List<Cell> code =
        section.stream().filter(cell -> cell.isCode() && !cell.source().isBlank()).toList();
    return code.stream().anyMatch(nothing)
        && code.stream().allMatch(cell -> nothing.test(cell) || cell.outputs().isEmpty());
  }

  private static boolean saysNothing(Cell cell) {
    return !cell.outputs().isEmpty()
        && cell.outputs().stream()
            .allMatch(output -> output.shown().filter(MimeBundle::isNothing).isPresent());
  }

  private static boolean failed(Cell cell) {
    return cell.outputs().stream().allMatch(output -> output.failed().isPresent())
        && !cell.outputs().isEmpty();
  }
}
