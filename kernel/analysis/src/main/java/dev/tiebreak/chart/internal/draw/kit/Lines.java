package dev.tiebreak.chart.internal.draw.kit;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width; what does not fit at the end is cut off with "…". */
public final class Lines {

  private static final String ELLIPSIS = "…";

  private Lines() {}

  /**
   * Returns at least one and at most the given number of lines. A word wider than a line is broken;
   * if not even one letter fits, only "…" is left.
   */
  public static List<String> of(String text, Style style, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (lines.size() < most - 1 && style.width(rest) > width) {
      int end = breakAt(rest, style, width);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    lines.add(shortened(rest, style, width));
    return List.copyOf(lines);
  }

  /** Returns the lines of a sentence, which is cut off behind a whole word. */
  public static List<String> ofSentence(String text, Style style, double width, int most) {
    List<String> lines = new ArrayList<>(of(text, style, width, most));
    String last = lines.remove(lines.size() - 1);
    int space = last.lastIndexOf(' ');
    boolean cut = !text.endsWith(last) && space > 0;
    lines.add(cut ? last.substring(0, space) + ELLIPSIS : last);
    return List.copyOf(lines);
  }

  /** Whether lines hold all of a text and break it between its words only. */
  public static boolean areWhole(List<String> lines, String text) {
    return String.join(" ", lines).equals(text.strip().replaceAll("\\s+", " "));
  }

  /**
   * Returns as many lines as {@link #of} does, balanced in width so that no word is left on its
   * own.
   */
  public static List<String> balanced(String text, Style style, double width, int most) {
    List<String> lines = of(text, style, width, most);
    double tooNarrow = width / lines.size();
    double wideEnough = width;
    while (lines.size() > 1 && wideEnough - tooNarrow > 1) {
      double middle = (tooNarrow + wideEnough) / 2;
      List<String> narrower = of(text, style, middle, most + 1);
      if (narrower.size() == lines.size() && (areWhole(narrower, text) || !areWhole(lines, text))) {
        lines = narrower;
        wideEnough = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return lines;
  }

  /** Returns the text, or as much of its beginning as fits, followed by "…". */
  public static String shortened(String text, Style style, double width) {
    if (style.width(text) <= width) {
      return text;
    }
    int end = longestStart(text, style, width - style.width(ELLIPSIS));
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /**
   * Returns the lines of a name that has its end where not all of it fits, since names that begin
   * alike are told by that.
   */
  public static List<String> withEnd(String text, Style style, double width, int most) {
    List<String> lines = of(text, style, width, most);
    if (holdAll(lines, text)) {
      return lines;
    }
    List<String> longer = of(withoutMiddle(text, 1), style, width, most);
    for (int kept = 2; holdAll(longer, withoutMiddle(text, kept - 1)); kept++) {
      lines = longer;
      longer = of(withoutMiddle(text, kept), style, width, most);
    }
    return lines;
  }

  /**
   * Returns the lines of each of some names, all cut off at the end, or in the middle if that tells
   * more of them apart.
   */
  public static List<List<String>> apart(List<String> names, Style style, double width, int most) {
    List<List<String>> cut = names.stream().map(name -> of(name, style, width, most)).toList();
    List<List<String>> ending =
        names.stream().map(name -> withEnd(name, style, width, most)).toList();
    return ending.stream().distinct().count() > cut.stream().distinct().count() ? ending : cut;
  }

  /** Returns so many letters of a name, one third from its beginning and the rest from its end. */
  public static String withoutMiddle(String name, int kept) {
    int all = name.codePointCount(0, name.length());
    if (kept >= all) {
      return name;
    }
    int head = kept / 3;
    return name.substring(0, name.offsetByCodePoints(0, head)).strip()
        + ELLIPSIS
        + name.substring(name.offsetByCodePoints(0, all - (kept - head))).strip();
  }

  /** Whether no letter of a text is missing from its lines. */
  private static boolean holdAll(List<String> lines, String text) {
    return String.join("", lines).replace(" ", "").equals(text.replace(" ", ""));
  }

  /**
   * Where the line ends: after the last space that fits, or otherwise within the first word, but
   * not within a number if letters come before that.
   */
  private static int breakAt(String text, Style style, double width) {
    int end = Math.max(longestStart(text, style, width), text.offsetByCodePoints(0, 1));
    int space = text.lastIndexOf(' ', end);
    return space > 0 ? space : beforeNumber(text, end);
  }

  private static int beforeNumber(String text, int end) {
    int start = end;
    while (start > 0 && start < text.length() && areDigits(text, start)) {
      start--;
    }
    return start > 0 ? start : end;
  }

  private static boolean areDigits(String text, int middle) {
    return Character.isDigit(text.charAt(middle - 1)) && Character.isDigit(text.charAt(middle));
  }

  private static int longestStart(String text, Style style, double width) {
    int fits = 0;
    int tooLong = text.codePointCount(0, text.length());
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (style.width(text.substring(0, text.offsetByCodePoints(0, middle))) <= width) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return text.offsetByCodePoints(0, fits);
  }
}
