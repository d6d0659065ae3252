package dev.tiebreak.chart;

import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes a picture of each kind at each size in each theme, to be looked at. */
public final class Gallery {

  private Gallery() {}

  /** Takes the folder to write to. */
  public static void main(String[] arguments) {
    Map<String, Size> sizes =
        Map.of("article", Size.ARTICLE, "column", Size.COLUMN, "square", Size.SQUARE);
    for (ChartPlot plot : Samples.plots().toList()) {
      for (Map.Entry<String, Size> size : sizes.entrySet()) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
          String name =
              plot.getClass().getSimpleName()
                  + "-"
                  + size.getKey()
                  + (theme.equals(Theme.LIGHT) ? "-light" : "-dark");
          Chart.of(plot, words(plot))
              .withSize(size.getValue())
              .withTheme(theme)
              .save(Path.of(arguments[0], name + ".png"));
        }
      }
    }
  }

  private static Words words(ChartPlot plot) {
    String finding =
        switch (plot.kind()) {
          case "tornado chart" -> "Input tokens matter most for what a task costs";
          case "cost curve" -> "From 7.5 calls on, a task with Claude Opus 4.7 costs more";
          case "Pareto chart" -> "Five models give the best score for the money";
          case "parity map" -> "Today a task with GPT-5.5 costs 0.68 times as much";
          case "distribution chart" -> "A task costs less with GPT-5.5 in 91% of 5,000 draws";
          case "slope chart" -> "Cheap by its list price is not cheap by the solved task";
          case "price history" -> "Opus costs a third of what it did, GPT twice";
          case "critical difference diagram" -> "GPT-5.5 ranks best, but not clearly";
          default -> Samples.words().title();
        };
    return Samples.words().withTitle(finding);
  }
}
