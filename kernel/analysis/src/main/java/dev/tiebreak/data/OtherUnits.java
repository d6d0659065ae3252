package dev.tiebreak.data;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The units that a name may state and that scores are not read in. */
final class OtherUnits {

  private static final Set<String> WORDS =
      Set.of(
          "ns",
          "\u00b5s",
          "\u03bcs",
          "us",
          "ms",
          "s",
          "sec",
          "secs",
          "second",
          "seconds",
          "m",
          "min",
          "mins",
          "minute",
          "minutes",
          "h",
          "hr",
          "hrs",
          "hour",
          "hours",
          "d",
          "day",
          "days",
          "wk",
          "week",
          "weeks",
          "month",
          "months",
          "yr",
          "yrs",
          "year",
          "years",
          "w",
          "kw",
          "mw",
          "watt",
          "watts",
          "wh",
          "kwh",
          "j",
          "kj",
          "joule",
          "joules",
          "b",
          "byte",
          "bytes",
          "kb",
          "mb",
          "gb",
          "tb",
          "kib",
          "mib",
          "gib",
          "tib",
          "hz",
          "mhz",
          "ghz",
          "flop",
          "flops",
          "gflops",
          "tflops",
          "g",
          "kg",
          "t",
          "gco2",
          "kgco2",
          "k",
          "x",
          "k$",
          "eur",
          "gbp",
          "jpy",
          "cny",
          "cent",
          "cents",
          "pp",
          "ppt",
          "bp",
          "bps",
          "z",
          "sd",
          "\u03c3",
          "sigma",
          "z-score",
          "z-scores",
          "zscore",
          "stars",
          "log",
          "nats",
          "bits",
          "tok",
          "tokens",
          "word",
          "words",
          "char",
          "chars",
          "line",
          "lines",
          "qps",
          "rps",
          "tps");

  private static final Pattern SIGN = Pattern.compile("(?s).*[\\p{Sc}\u2030\u2031\u00b0\u00d7].*");
  private static final Pattern SCALE =
      Pattern.compile(
          "(?:/|out of|of) ?\\d+(?:[.,]\\d+)?"
              + "|[-+\u2212]?[01](?:[.,]\\d+)? ?(?:-|\u2013|\u2212|to|\\.\\.+) ?\\+?\\d{1,4}");
  private static final Pattern RATIO = Pattern.compile("\\s*/\\s*|\\s+per\\s+");
  private static final Pattern BEFORE = Pattern.compile("^(?:in|avg\\.?|mean|median|total) ");

  private OtherUnits() {}

  /** Whether what stands in brackets behind a name is a unit or a scale. */
  static boolean isOne(String written) {
    String text = BEFORE.matcher(written.toLowerCase(Locale.ROOT)).replaceFirst("");
    return SIGN.matcher(text).matches()
        || SCALE.matcher(text).matches()
        || RATIO.splitAsStream(text).anyMatch(WORDS::contains);
  }
}
