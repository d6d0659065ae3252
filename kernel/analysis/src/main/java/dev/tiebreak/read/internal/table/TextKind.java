package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.internal.open.FileKind;
import dev.tiebreak.read.internal.open.Opened;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a text is that is no table, told by how it begins. */
enum TextKind {
  JSON_LINES("JSON Lines", "\\{\\s*\".*\\}\\s*\\R\\s*\\{[\\s\\S]*"),
  JSON(
      "JSON",
      "(?:\\{\\s*[\"}]|\\[\\s*(?:[\"{\\[\\]]|(?:-?\\d[\\d.]*|true|false|null)\\s*[,\\]]))[\\s\\S]*"),
  RTF("a rich text document (.rtf)", "\\{\\\\rtf[\\s\\S]*"),
  LFS("a pointer of Git LFS, not the file itself", "version https://git-lfs[\\s\\S]*"),
  XML("XML", "<\\?xml(?![\\s\\S]*<(?:html|table)\\b)[\\s\\S]*"),
  YAML(
      "YAML",
      "(?:---\\s*\\R)?(?:- )?[\\w.-]+:(?:[ \\t][^\\n]*)?\\R\\s*(?:- )?[\\w.-]+:(?:\\s[\\s\\S]*)?");

  private static final String MAPPED =
      FileKind.ALLOWED
          + ", or a source that says where its rows are:"
          + " Source.of(\"runs.json\").mapped(Mapping.rows(\"results[*]\").column(\"model\", \"name\"))";

  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "(?:<!--[\\s\\S]*?-->\\s*)?<(?:!doctype"
              + " html|html|\\?xml|head|body|table|div)\\b[\\s\\S]*");
  private static final Pattern TABLE = Pattern.compile("<table\\b", Pattern.CASE_INSENSITIVE);

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // a pattern without state
  private final Pattern begins;

  TextKind(String words, String begins) {
    this.words = words;
    this.begins = Pattern.compile(begins);
  }

  /**
   * Refuses a text of another kind by its name.
   *
   * @throws BadDataException if it is one
   */
  static void refuse(Opened opened, String start) {
    for (TextKind kind : values()) {
      if (kind != YAML) {
        kind.refuseIn(opened, start);
      }
    }
  }

  /** Refuses a text of this kind, which may be no table. */
  void refuseIn(Opened opened, String start) {
    if (begins(start)) {
      throw opened.refused("this is " + words, isTree() ? MAPPED : FileKind.ALLOWED);
    }
  }

  /** Whether a text begins as texts of this kind do. */
  boolean begins(String start) {
    return begins.matcher(start).matches();
  }

  private boolean isTree() {
    return switch (this) {
      case JSON, JSON_LINES, YAML -> true;
      default -> false;
    };
  }

  /** Whether a text begins as a web page does. */
  static boolean isWebPage(String start) {
    return WEB_PAGE.matcher(start.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether a text has a table of HTML somewhere. */
  static boolean hasHtmlTable(String text) {
    return TABLE.matcher(text).find();
  }
}
