package dev.tiebreak.jupyter.internal.notebook;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonText;
import dev.tiebreak.tree.internal.TreeException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Notebooks, cells, outputs and charts as a test writes them. */
public final class Notebooks {

  /** Shows nothing of how far a run has got. */
  private Notebooks() {}

  /** Makes a notebook of sources: one that begins with # is Markdown. */
  public static Notebook of(String... sources) {
    return of(
        Stream.of(sources)
            .map(source -> source.startsWith("#") ? markdown(source) : code(source))
            .toArray(Cell[]::new));
  }

  public static Notebook of(Cell... cells) {
    return Notebook.parse("{\"nbformat\":4,\"cells\":[]}", "test.ipynb").withCells(List.of(cells));
  }

  public static Cell code(String source, String... tags) {
    return cell("code", source, tags);
  }

  public static Cell markdown(String source, String... tags) {
    return cell("markdown", source, tags);
  }

  /** Returns a cell that does not state its type. */
  public static Cell untyped(String source) {
    return new Cell(Node.of(Map.of("source", source)));
  }

  private static Cell cell(String type, String source, String... tags) {
    Node cell = Node.of(Map.of("cell_type", type)).with("source", source);
    return new Cell(tags.length == 0 ? cell : cell.with("metadata", Map.of("tags", List.of(tags))));
  }

  /** Reads JSON that a test has written. */
  static Node tree(String json) {
    try {
      return JsonText.of(json);
    } catch (TreeException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns a cell that was the n-th to run and has shown some texts. */
  public static Cell ran(int n, String... texts) {
    return ran(n, Stream.of(texts).map(Notebooks::shown).toArray(Output[]::new));
  }

  public static Cell ran(int n, Output... outputs) {
    return code("run(" + n + ")").executed(n, List.of(outputs));
  }

  public static Output shown(String text) {
    return new Output.Display(MimeBundle.ofText(text).withMarkdown(text));
  }

  public static Output failed() {
    return new Output.Failed("E", "m", List.of("E: m"));
  }

  /** Returns a chart of two models on one benchmark. */
  public static Chart chart(String title, String altText) {
    return Chart.of(
        ScoreHeatMap.ofPercent(
            List.of("A", "B"),
            List.of(
                new ScoreHeatMap.Row("X", List.of(OptionalDouble.of(70), OptionalDouble.of(60))))),
        new Words(title, "", "", List.of(), altText));
  }
}
