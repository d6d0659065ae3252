package dev.tiebreak.words.internal;

import java.util.regex.Pattern;

/** Escapes any text for HTML or Markdown. */
public final class Escape {

  private static final Pattern MARKUP = Pattern.compile("[`*_\\[\\]|~$]");

  /** What, at the beginning of a line, makes it part of a list, a rule or a heading's underline. */
  private static final Pattern FIRST_MARK =
      Pattern.compile("^(\\s*)([-+](?=\\s|$|-+\\s*$)|=(?==*\\s*$))");

  private static final Pattern FIRST_NUMBER = Pattern.compile("^(\\s*\\d+)([.)])(?=\\s|$)");

  /** Before and after a heading. */
  private static final Pattern HEADING_MARK = Pattern.compile("(?<!\\S)#(?=#*(?:\\s|$))");

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private Escape() {}

  /**
   * Escapes a text for HTML content and quoted attributes, with {@code & < > " '} as character
   * references.
   */
  public static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /**
   * Escapes a text for a paragraph, a heading or a table cell of Markdown: one line, with every
   * character escaped that Markdown or HTML would interpret, and the dollar sign too, which begins
   * mathematics on GitHub.
   */
  public static String markdown(String text) {
    String line = LINE_END.matcher(text).replaceAll(" ");
    // A character reference, since two backslashes before a bracket begin mathematics in Jupyter.
    String words =
        line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\\", "&#92;");
    String escaped = MARKUP.matcher(words).replaceAll("\\\\$0");
    escaped = FIRST_MARK.matcher(escaped).replaceFirst("$1\\\\$2");
    escaped = FIRST_NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
    return HEADING_MARK.matcher(escaped).replaceAll("\\\\#");
  }
}
