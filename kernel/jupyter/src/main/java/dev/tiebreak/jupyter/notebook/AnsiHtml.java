package dev.tiebreak.jupyter.notebook;

import dev.tiebreak.show.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns text with terminal colours into HTML; the style sheet says how each colour looks. */
final class AnsiHtml {

  /** A sequence of control: with "m" at its end it sets colours, else it moves the cursor. */
  private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[([\\d;]*)([A-Za-z])");

  private static final List<String> COLOURS =
      List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white");

  private static final int FIRST_COLOUR = 30;
  private static final int BOLD = 1;

  private final StringBuilder html = new StringBuilder();
  private String colour = "";
  private boolean bold;

  private AnsiHtml() {}

  static String of(String text) {
    return new AnsiHtml().convert(text);
  }

  private String convert(String text) {
    Matcher sequence = SEQUENCE.matcher(text);
    int from = 0;
    while (sequence.find()) {
      append(text.substring(from, sequence.start()));
      if (sequence.group(2).equals("m")) {
        for (String code : sequence.group(1).split(";", -1)) {
          set(code.isEmpty() ? 0 : Integer.parseInt(code));
        }
      }
      from = sequence.end();
    }
    append(text.substring(from));
    return html.toString();
  }

  private void set(int code) {
    if (code == 0) {
      bold = false;
      colour = "";
    } else if (code == BOLD) {
      bold = true;
    } else if (code >= FIRST_COLOUR && code < FIRST_COLOUR + COLOURS.size()) {
      colour = COLOURS.get(code - FIRST_COLOUR);
    }
  }

  private void append(String text) {
    if (text.isEmpty()) {
      return;
    }
    List<String> classes = new ArrayList<>();
    if (bold) {
      classes.add("bold");
    }
    if (!colour.isEmpty()) {
      classes.add("ansi-" + colour);
    }
    String escaped = Escape.html(text);
    html.append(
        classes.isEmpty()
            ? escaped
            : "<span class=\"" + String.join(" ", classes) + "\">" + escaped + "</span>");
  }
}
