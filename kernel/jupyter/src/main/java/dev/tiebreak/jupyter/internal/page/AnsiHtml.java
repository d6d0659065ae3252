package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.words.internal.Escape;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns text with terminal colours into HTML; the style sheet says how each colour looks. */
final class AnsiHtml {

  /** A control sequence: one that ends in "m" sets colours, any other moves the cursor. */
  private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[([\\d;]*)([A-Za-z])");

  private static final List<String> COLOURS =
      List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white");

  private static final int FIRST_COLOUR = 30;
  private static final int BOLD = 1;
  private static final int EXTENDED = 38;
  private static final int EXTENDED_BACKGROUND = 48;
  private static final int BY_NUMBER = 5;
  private static final int LONGEST = 3;

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
        set(List.of(sequence.group(1).split(";", -1)).iterator());
      }
      from = sequence.end();
    }
    append(text.substring(from));
    return html.toString();
  }

  private void set(Iterator<String> codes) {
    while (codes.hasNext()) {
      int code = number(codes.next());
      if (code == EXTENDED || code == EXTENDED_BACKGROUND) {
        // One of 256 colours by number, or a colour by its red, green and blue.
        int skipped = codes.hasNext() && number(codes.next()) == BY_NUMBER ? 1 : 3;
        for (int i = 0; i < skipped && codes.hasNext(); i++) {
          codes.next();
        }
      } else {
        set(code);
      }
    }
  }

  /** Returns a code as a number; one longer than any with a meaning becomes one without. */
  private static int number(String code) {
    return code.isEmpty()
        ? 0
        : code.length() > LONGEST ? Integer.MAX_VALUE : Integer.parseInt(code);
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
