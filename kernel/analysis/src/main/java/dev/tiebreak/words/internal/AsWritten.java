package dev.tiebreak.words.internal;

import java.util.regex.Pattern;

/**
 * Words that a page must show as they are written. Jupyter's pages set whatever stands between two
 * dollar signs, or between {@code \(} and {@code \)}, as mathematics, and no escape in the words
 * keeps them from it; a class on an element around them does.
 */
public final class AsWritten {

  /**
   * The first is heeded by MathJax from version 3 on, as in JupyterLab and Notebook 7, the second
   * by version 2, as in the pages of nbconvert.
   */
  private static final String OPENING = "<div class=\"mathjax_ignore tex2jax_ignore\">";

  private static final String CLOSING = "</div>";

  /** Between HTML and Markdown, so that the Markdown is read as such. */
  private static final String BLANK_LINE = "\n\n";

  /** Escaped words hold no closing tag. */
  private static final Pattern FRAMED =
      Pattern.compile(
          Pattern.quote(OPENING + BLANK_LINE) + "(.*?)" + Pattern.quote(BLANK_LINE + CLOSING),
          Pattern.DOTALL);

  private AsWritten() {}

  /**
   * Puts HTML into an element of its own.
   *
   * @param html elements
   * @return one element
   */
  public static String html(String html) {
    return OPENING + html + CLOSING;
  }

  /**
   * Puts Markdown into an element of its own.
   *
   * @param markdown one block or more, in which {@link Escape#markdown} has escaped the words
   * @return a block of HTML with the Markdown in it
   */
  public static String markdown(String markdown) {
    return OPENING + BLANK_LINE + markdown + BLANK_LINE + CLOSING;
  }

  /** Returns Markdown without the elements that {@link #markdown} has put around parts of it. */
  public static String bare(String markdown) {
    return FRAMED.matcher(markdown).replaceAll("$1");
  }
}
