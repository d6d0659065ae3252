package dev.tiebreak.words.internal;

import java.util.regex.Pattern;

/**
 * Text that a page must show as written. Jupyter's pages typeset whatever is between two dollar
 * signs, or between {@code \(} and {@code \)}, as mathematics; no escape in the text prevents that,
 * but a class on an element around it does.
 */
public final class AsWritten {

  /**
   * The first is respected by MathJax 3 and later, as in JupyterLab and Notebook 7, the second by
   * version 2, as in the pages of nbconvert.
   */
  private static final String OPENING = "<div class=\"mathjax_ignore tex2jax_ignore\">";

  private static final String CLOSING = "</div>";

  /** Between HTML and Markdown, so that the Markdown is parsed as Markdown. */
  private static final String BLANK_LINE = "\n\n";

  /** Escaped text contains no closing tag. */
  private static final Pattern FRAMED =
      Pattern.compile(
          Pattern.quote(OPENING + BLANK_LINE) + "(.*?)" + Pattern.quote(BLANK_LINE + CLOSING),
          Pattern.DOTALL);

  private AsWritten() {}

  /** Returns HTML wrapped in one element. */
  public static String html(String html) {
    return OPENING + html + CLOSING;
  }

  /**
   * Returns Markdown wrapped in a block of HTML.
   *
   * @param markdown one or more blocks whose text was escaped by {@link Escape#markdown}
   */
  public static String markdown(String markdown) {
    return OPENING + BLANK_LINE + markdown + BLANK_LINE + CLOSING;
  }

  /** Returns Markdown without the elements that {@link #markdown} put around parts of it. */
  public static String bare(String markdown) {
    return FRAMED.matcher(markdown).replaceAll("$1");
  }
}
