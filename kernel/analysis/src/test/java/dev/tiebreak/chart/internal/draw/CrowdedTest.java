package dev.tiebreak.chart.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.scene.TextBox;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.MarginBars.Bar;
import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Size;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Charts of more, longer or wider words than there is room for. */
class CrowdedTest {

  private static List<TextBox> texts(ChartPlot plot, String title, Size size) {
    Words words = new Words(title, "", "x", List.of(), "a chart");
    return Scenes.of(Figure.of(plot, words).withSize(size)).texts();
  }

  private static ScoreHeatMap heatMap(List<String> models, int benchmarks) {
    return ScoreHeatMap.ofPercent(
        models,
        IntStream.range(0, benchmarks)
            .mapToObj(
                i ->
                    new ScoreHeatMap.Row(
                        "Bench " + i, Collections.nCopies(models.size(), OptionalDouble.of(50))))
            .toList());
  }

  /** As wide as a picture may be, with room for some six letters above a column. */
  @Test
  void headingsThatBeginAlike_haveTheirEnds() {
    List<String> models = IntStream.range(0, 150).mapToObj(i -> "Model " + i).toList();
    List<TextBox> texts = texts(heatMap(models, 120), "Many", Size.ARTICLE);

    List<String> headings =
        texts.stream()
            .collect(
                Collectors.groupingBy(text -> Math.round((text.right() - text.width() / 2) / 10)))
            .values()
            .stream()
            .map(lines -> lines.stream().map(TextBox::text).collect(Collectors.joining()))
            .filter(heading -> heading.startsWith("B"))
            .toList();
    assertThat(headings).hasSize(120).doesNotHaveDuplicates();
  }

  @Test
  void titleOfLongNames_keepsWhatItSays() {
    List<String> models =
        IntStream.range(0, 2)
            .mapToObj(i -> "Some Vendor Model " + i + " Thinking (xhigh, Codex) preview 2026-0" + i)
            .toList();
    String title = models.get(0) + " and " + models.get(1) + " each have the best score on 2 of 9";

    String printed =
        texts(heatMap(models, 3), title, Size.COLUMN).stream()
            .map(TextBox::text)
            .collect(Collectors.joining(" "));
    assertThat(printed).contains("each have the best score on 2 of 9").contains("2026-00 and");
  }

  @Test
  void axisOfWideNumbers_hasMoreThanZero() {
    ScoreAxis tokens =
        new ScoreAxis(
            "tokens",
            AxisUnit.NUMBER,
            ScoreAxis.Best.LOWEST,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            OptionalInt.empty());
    ScoreAxis dollars =
        new ScoreAxis(
            "US dollars",
            AxisUnit.USD,
            ScoreAxis.Best.LOWEST,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            OptionalInt.empty());
    MarginBars bars =
        new MarginBars(
            "Oak",
            "Pine",
            List.of(
                new MarginBars.Panel(
                    dollars, List.of(Bar.muted("Cost", 1.6, "too close to call").within(-22, 25))),
                new MarginBars.Panel(
                    tokens,
                    List.of(Bar.muted("Tok", 2288, "too close to call").within(-825, 5401)))));

    assertThat(texts(bars, "Close", Size.COLUMN))
        .extracting(TextBox::text)
        .anyMatch(words -> words.startsWith("+") && words.endsWith(",000"));
  }
}
