package dev.tiebreak.show;

/** Makes any text safe to stand in HTML or in a Markdown table. */
public final class Escape {

  private Escape() {}

  /**
   * Escapes a text for HTML content and quoted attributes.
   *
   * @param text any text
   * @return the text with {@code & < > " '} as character references
   */
  public static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /**
   * Escapes a text for a cell of a Markdown table, where it also must not be read as HTML.
   *
   * @param text any text
   * @return the text on one line, with every character that Markdown or HTML reads escaped
   */
  public static String markdown(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("\\R", " ");
  }
}
