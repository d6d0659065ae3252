package dev.tiebreak.chart.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats in which a chart can be written. */
public enum ChartFormat {
  /** A pixel image, at 1x and at 2x. */
  PNG,
  /** A vector image for the web, with real text. */
  SVG,
  /** A vector image for print, with its font. */
  PDF,
  /** The data. */
  CSV,
  /** The alternative text. */
  TXT,
  /** Markdown to paste into an article: the picture, its alternative text and its source. */
  MD;

  /**
   * Returns the format of a name, such as "png", in upper or lower case.
   *
   * @throws IllegalArgumentException if there is no format of that name
   */
  public static ChartFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.ending().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no format \"" + name + "\"; allowed: " + all()));
  }

  /** Returns the names of all formats. */
  public static String all() {
    return Arrays.stream(values()).map(ChartFormat::ending).collect(Collectors.joining(", "));
  }

  /** Returns the extension of its files, such as "png". */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
