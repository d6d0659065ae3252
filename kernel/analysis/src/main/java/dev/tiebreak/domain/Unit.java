package dev.tiebreak.domain;

import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.ErrorDigits;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * What a score counts, and so how it and a difference of two are written. Rates from 0 to 1 are
 * turned into percent where they are read.
 */
public enum Unit {
  /** Percent: 58.6%. */
  PERCENT("Percent", "", "%", Better.HIGHER, 0, 100),
  /** Points of a benchmark's own scale: 12.5. */
  POINTS("Points", "", "", Better.HIGHER, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
  /** Ratings of which 400 points are odds of ten to one: 1,512. */
  ELO("Elo", "", "", Better.HIGHER, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
  /** An index made of other scores: 54.8. */
  INDEX("Index", "", "", Better.HIGHER, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
  /** US dollars: $86.55. They may be paid or earned, so that no direction goes without saying. */
  USD("US dollars", "$", "", null, 0, Double.POSITIVE_INFINITY),
  /** Seconds: 4.38 s. */
  SECONDS("Seconds", "", " s", null, 0, Double.POSITIVE_INFINITY),
  /** Minutes: 137 min. */
  MINUTES("Minutes", "", " min", null, 0, Double.POSITIVE_INFINITY),
  /** Tokens a second: 82 tokens/s. */
  TOKENS_PER_SECOND(
      "Tokens per second", "", " tokens/s", Better.HIGHER, 0, Double.POSITIVE_INFINITY),
  /** Tokens, which may be used up or held: 200,000 tokens. */
  TOKENS("Tokens", "", " tokens", null, 0, Double.POSITIVE_INFINITY);

  private static final int CENTS = 2;

  private static final int ELO_PER_TENFOLD_ODDS = 400;

  private final String heading;
  private final String before;
  private final String after;
  private final Better better;
  private final double least;
  private final double most;

  Unit(String heading, String before, String after, Better better, double least, double most) {
    this.heading = heading;
    this.before = before;
    this.after = after;
    this.better = better;
    this.least = least;
    this.most = most;
  }

  /** Returns the unit of a file's word, for example {@code tokens_per_second}. */
  public static Optional<Unit> named(String word) {
    return Arrays.stream(values()).filter(unit -> unit.toString().equals(word)).findFirst();
  }

  /** Returns which value is better unless a file says so; empty where a file has to say it. */
  public Optional<Better> better() {
    return Optional.ofNullable(better);
  }

  /** Returns the least value that is allowed unless a file says so. */
  public double least() {
    return least;
  }

  /** Returns the highest value that is allowed unless a file says so. */
  public double most() {
    return most;
  }

  /** Returns the heading of a column, for example {@code Tokens per second}. */
  public String heading() {
    return heading;
  }

  /** Returns the least decimals that a column of this unit is printed with. */
  public int leastDecimals() {
    return this == PERCENT ? 1 : 0;
  }

  /** Returns the unit in a sentence, for example {@code tokens per second}. */
  public String words() {
    return this == ELO || this == USD ? heading : heading.toLowerCase(Locale.ROOT);
  }

  /** Returns a value without its unit, as a column prints it: {@code 58.6}, {@code 1,512}. */
  public String number(double value, int decimals) {
    return Numbers.minus(new Decimals(decimals).grouped(value));
  }

  /** Returns a value without its unit, as exact as its error bar allows: {@code 6,800}. */
  private String number(double value, ErrorDigits digits) {
    return number(digits.rounded(value), digits.decimals());
  }

  /**
   * Returns a value as a sentence writes it that says the unit beside it: {@code 58.6}, {@code
   * 1,512}, but {@code $86.50}.
   */
  public String beside(double value, int decimals) {
    return this == USD ? format(value, decimals == 1 ? CENTS : decimals) : number(value, decimals);
  }

  /** Returns a value with its unit: {@code 58.6%}, {@code $86.55}, {@code 4.38 s}. */
  public String format(double value, int decimals) {
    String number = number(Math.abs(value), decimals);
    return (value < 0 ? "−" : "") + before + number + after(number);
  }

  /**
   * Returns a difference without its direction: {@code 9.6 points}, {@code 32 Elo}, {@code $1.20}.
   */
  public String difference(double difference) {
    double size = Math.abs(difference);
    return switch (this) {
      case PERCENT -> Numbers.briefPoints(size);
      case POINTS -> Numbers.wholePoints(size);
      case INDEX -> Numbers.wholePoints(size).replace(" point", " index point");
      case USD -> Money.alone(size);
      case ELO, SECONDS, MINUTES, TOKENS_PER_SECOND, TOKENS -> {
        String number = Numbers.withWhole(size);
        yield number + (this == ELO ? behind() : after(number));
      }
    };
  }

  private String after(String number) {
    return this == TOKENS && number.equals("1") ? " token" : after;
  }

  /**
   * Returns a difference as {@link #difference(double)} does, but no more exact than its interval,
   * unless it would look like zero.
   */
  public String difference(double difference, double lower, double upper) {
    ErrorDigits digits = digits(difference, lower, upper);
    double rounded = digits.rounded(difference);
    return this == USD ? format(Math.abs(rounded), digits.decimals()) : difference(rounded);
  }

  /**
   * Returns the number of a difference, without its direction and unit, no more exact than its
   * interval, unless it would look like zero.
   */
  public String size(double difference, double lower, double upper) {
    return number(Math.abs(difference), digits(difference, lower, upper));
  }

  private ErrorDigits digits(double difference, double lower, double upper) {
    ErrorDigits digits = digits(lower, upper).showing(difference);
    return this == USD ? digits.inDollars() : digits;
  }

  /** How exact a difference may be beside its interval. */
  private ErrorDigits digits(double lower, double upper) {
    return switch (this) {
      case PERCENT -> ErrorDigits.ofPoints(lower, upper);
      case USD -> ErrorDigits.of(lower, upper).inDollars();
      case POINTS, ELO, INDEX, SECONDS, MINUTES, TOKENS_PER_SECOND, TOKENS ->
          ErrorDigits.of(lower, upper);
    };
  }

  /**
   * Returns an interval of differences, without the unit: {@code −0.6 to 29.6}, {@code 5,600 to
   * 8,000}, no more exact than its half in two significant digits, but where a limit would else be
   * rounded onto zero.
   */
  public String range(double lower, double upper) {
    if (this == PERCENT) {
      return Numbers.pointRange(lower, upper);
    }
    ErrorDigits digits = digits(lower, upper);
    return number(lower, digits) + " to " + number(upper, digits);
  }

  /**
   * Returns the decimals to print some values with: as many as one has, at most six, and three
   * digits of one so small that it would look like zero; more where two would look the same.
   */
  public int decimals(DoubleStream values) {
    double[] all = values.toArray();
    int written = Decimals.of(DoubleStream.of(all), leastDecimals()).count();
    return this == PERCENT
        ? written
        : Math.max(written, Decimals.apart(leastDecimals(), all).count());
  }

  /**
   * Returns an interval of differences with the unit, unless that goes without saying: {@code −0.6
   * to 29.6}, {@code 19 to 45 Elo}, {@code −$3.20 to $12.10}.
   */
  public String interval(double lower, double upper) {
    return switch (this) {
      case PERCENT, POINTS, INDEX -> range(lower, upper);
      case USD -> {
        ErrorDigits cents = digits(lower, upper);
        yield format(cents.rounded(lower), cents.decimals())
            + " to "
            + format(cents.rounded(upper), cents.decimals());
      }
      case ELO, SECONDS, MINUTES, TOKENS_PER_SECOND, TOKENS -> range(lower, upper) + behind();
    };
  }

  /** The unit behind a difference: ratings themselves go without it. */
  private String behind() {
    return this == ELO ? " " + heading : after;
  }

  /**
   * Returns what a lead means beside its size: of Elo the expected score of the leader; of what is
   * counted from zero how many times the smaller value the larger is, and whose that is; else
   * nothing.
   */
  public Optional<String> meaning(double leader, double other) {
    return switch (this) {
      case PERCENT, POINTS, INDEX -> Optional.empty();
      case ELO ->
          Optional.of(
              "an expected score of " + Numbers.share(expectedShare(Math.abs(leader - other))));
      case SECONDS, MINUTES -> times(leader, other, " times as long");
      case USD, TOKENS, TOKENS_PER_SECOND -> times(leader, other, " times as much");
    };
  }

  private static Optional<String> times(double leader, double other, String as) {
    BigDecimal less = BigDecimal.valueOf(Math.min(leader, other));
    BigDecimal more = BigDecimal.valueOf(Math.max(leader, other));
    return less.signum() <= 0 || less.compareTo(more) == 0
        ? Optional.empty()
        : Optional.of(
            (leader < other ? "the other " : "")
                + Numbers.times(more.divide(less, MathContext.DECIMAL64), 1)
                + as);
  }

  /** Returns the share of games that a rating ahead by so many points is expected to win. */
  public static double expectedShare(double points) {
    return 1 / (1 + Math.pow(10, -points / ELO_PER_TENFOLD_ODDS));
  }

  /** Returns the word as files write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
