package dev.tiebreak.chart;

import dev.tiebreak.chart.figure.Plot;
import dev.tiebreak.chart.figure.Size;
import dev.tiebreak.chart.figure.Theme;
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
    for (Plot plot : Samples.plots().toList()) {
      for (Map.Entry<String, Size> size : sizes.entrySet()) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
          String name =
              plot.getClass().getSimpleName()
                  + "-"
                  + size.getKey()
                  + (theme.equals(Theme.LIGHT) ? "-light" : "-dark");
          Chart.of(plot, Samples.words())
              .withSize(size.getValue())
              .withTheme(theme)
              .save(Path.of(arguments[0], name + ".png"));
        }
      }
    }
  }
}
