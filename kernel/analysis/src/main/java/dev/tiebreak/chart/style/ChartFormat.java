package dev.tiebreak.chart.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a figure can be written as. */
public enum ChartFormat {
  /** A picture in pixels, at 1x and at 2x. */
  PNG,
  /** A picture in vectors for the web, with real text. */
  SVG,
  /** A picture in vectors for print, with its font. */
  PDF,
  /** The data. */
  CSV,
  /** The alternative text. */
  TXT,
  /** Lines to paste into an article: the picture, its alternative text and its source. */
  MD;

  /**
   * Returns the format of a name, such as "png" in any case.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static ChartFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.ending().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no format \"" + name + "\"; allowed are " + all()));
  }

  /** Returns the names of all formats. */
  public static String all() {
    return Arrays.stream(values()).map(ChartFormat::ending).collect(Collectors.joining(", "));
  }

  /** Returns how the names of its files end, such as "png". */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
