package dev.tiebreak.chart.figure;

import static java.util.Objects.requireNonNull;

/**
 * All that decides how a chart looks: two equal figures give the same bytes.
 *
 * @param plot the data, and the kind of chart that shows them
 * @param words the words around the data
 * @param size the size in CSS pixels
 * @param theme the colours
 */
public record Figure(Plot plot, Words words, Size size, Theme theme) {

  public Figure {
    requireNonNull(plot, "plot");
    requireNonNull(words, "words");
    requireNonNull(size, "size");
    requireNonNull(theme, "theme");
  }

  /**
   * Returns a figure of article size on a light ground.
   *
   * @param plot the data
   * @param words the words around them
   * @return the figure
   */
  public static Figure of(Plot plot, Words words) {
    return new Figure(plot, words, Size.ARTICLE, Theme.LIGHT);
  }

  /**
   * Returns this figure in other words.
   *
   * @param other the words
   * @return a new figure
   */
  public Figure withWords(Words other) {
    return new Figure(plot, other, size, theme);
  }

  /**
   * Returns this figure in another size.
   *
   * @param other the size
   * @return a new figure
   */
  public Figure withSize(Size other) {
    return new Figure(plot, words, other, theme);
  }

  /**
   * Returns this figure in other colours.
   *
   * @param other the theme
   * @return a new figure
   */
  public Figure withTheme(Theme other) {
    return new Figure(plot, words, size, other);
  }
}
