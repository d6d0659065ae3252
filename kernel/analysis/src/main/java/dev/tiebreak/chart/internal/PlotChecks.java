package dev.tiebreak.chart.internal;

import dev.tiebreak.words.internal.Numbers;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Checks that plots share. */
public final class PlotChecks {

  /**
   * What neither a line of text nor XML may contain: control characters and unpaired surrogates.
   */
  private static final Pattern NOT_TEXT = Pattern.compile("[\\s\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+");

  private PlotChecks() {}

  /** Returns the words on one line; blank words become the empty string. */
  public static String line(String words) {
    return NOT_TEXT.matcher(words).replaceAll(" ").strip();
  }

  /** Returns the words on one line, or refuses blank ones. */
  public static String required(String what, String words) {
    String line = line(words);
    if (line.isEmpty()) {
      throw new IllegalArgumentException(what + " is blank; it needs words");
    }
    return line;
  }

  /** Refuses two models with the same name, since a reader could not tell them apart. */
  public static void distinct(String first, String second) {
    if (first.equals(second)) {
      throw new IllegalArgumentException(
          "Both models are named \"" + first + "\"; a comparison needs two different names");
    }
  }

  /** Refuses a number that is not finite or not within the bounds, inclusive. */
  public static void within(
      String what, OptionalDouble number, double least, double most, String unit) {
    number.ifPresent(
        value -> {
          if (!(value >= least && value <= most && Double.isFinite(value))) {
            throw new IllegalArgumentException(
                what + " is " + value + "; allowed: " + range(least, most) + unit);
          }
        });
  }

  private static String range(double least, double most) {
    return Double.isInfinite(least)
        ? "finite numbers of "
        : Numbers.number(least)
            + (Double.isInfinite(most) ? " or more " : " to " + Numbers.number(most) + " ");
  }

  /** Refuses what is not finite. */
  public static void finite(String what, double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(what + " is " + number + "; it needs a finite number");
    }
  }

  /** Refuses what is not finite or not above zero. */
  public static void positive(String what, double number) {
    if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          what + " is " + number + "; it needs a finite number above zero");
    }
  }

  /** Refuses what is not finite or below zero. */
  public static void notNegative(String what, double number) {
    if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          what + " is " + number + "; it needs a finite number, zero or more");
    }
  }

  /** Returns a copy of a list, or refuses an empty one. */
  public static <T> List<T> some(String what, List<T> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException(what + "; it has none");
    }
    return List.copyOf(items);
  }

  /** Returns the names, each on one line, or refuses a blank or repeated one. */
  public static List<String> names(String what, List<String> names) {
    List<String> lines = names.stream().map(name -> required(what, name)).toList();
    apart(what, lines);
    return lines;
  }

  /** Refuses items with a blank or repeated name. */
  public static <T> void named(String what, List<T> items, Function<T, String> name) {
    apart(what, items.stream().map(item -> required(what, name.apply(item))).toList());
  }

  private static void apart(String what, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String line : names) {
      if (!seen.add(line)) {
        throw new IllegalArgumentException(
            what + " \"" + line + "\" appears twice; each needs its own name");
      }
    }
  }
}
