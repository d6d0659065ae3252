package dev.tiebreak.words.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleToIntFunction;
import java.util.stream.DoubleStream;

/**
 * How many decimals the numbers of a column or chart are printed with.
 *
 * <p>Numbers that were written down keep what they were written with, and have at least the
 * decimals that half of those beside them have, so that 78 beside 64.3 and 58.6 is 78.0, and one of
 * four decimals gives no other a zero. A difference has the decimals of the finer of its two.
 * Nothing is finer than its error bar ({@link ErrorDigits}), but where it would look like zero or
 * like another.
 *
 * @param count the decimals, zero or more
 */
public record Decimals(int count) {

  private static final int MOST = 6;
  private static final int MOST_SIGNIFICANT = 12;
  private static final int SIGNIFICANT = 3;
  private static final int KEPT_WHOLE = 4;
  private static final MathContext WITHOUT_NOISE = new MathContext(12, RoundingMode.HALF_EVEN);

  /**
   * Returns as many decimals as the most precise of some numbers has, at most six.
   *
   * @param values the numbers; those that are not finite are ignored
   * @param least the fewest decimals, even without any number
   */
  public static Decimals of(DoubleStream values, int least) {
    return new Decimals(
        values
            .filter(Double::isFinite)
            .mapToInt(value -> BigDecimal.valueOf(value).stripTrailingZeros().scale())
            .map(scale -> Math.min(scale, MOST))
            .reduce(least, Math::max));
  }

  /**
   * Returns as many decimals as half of some numbers have or more, at most six.
   *
   * @param values the numbers; those that are not finite are ignored
   * @param least the fewest decimals, even without any number
   */
  public static Decimals usual(DoubleStream values, int least) {
    return usual(values, value -> of(DoubleStream.of(value), 0).count, least);
  }

  private static Decimals usual(DoubleStream values, DoubleToIntFunction own, int least) {
    int[] each = values.filter(Double::isFinite).mapToInt(own).sorted().toArray();
    return new Decimals(each.length == 0 ? least : Math.max(least, each[each.length / 2]));
  }

  /**
   * Returns as many decimals as half of some numbers need or more: as all of their digits have, or
   * three significant ones of a number with more than four decimals.
   */
  public static Decimals usuallyNeeded(double... values) {
    return usual(Arrays.stream(values), value -> apart(0, value).count, 0);
  }

  /** Returns these decimals, or those that the finest of some numbers was written with. */
  public Decimals keeping(double... values) {
    return new Decimals(
        Math.max(of(DoubleStream.of(values), count).count, apart(count, values).count));
  }

  /**
   * Returns the decimals for numbers shown together, as in a row or a sentence: three significant
   * digits of the smallest, so that only zero looks like zero; all digits of numbers with four
   * decimals or fewer; more if different numbers would look the same. Trailing zeros that all share
   * are dropped. Numbers count as equal if they differ by less than their thirteenth digit.
   *
   * @param least the fewest decimals
   * @param values the numbers; those that are not finite are ignored
   */
  public static Decimals apart(int least, double... values) {
    List<BigDecimal> numbers = withoutNoise(values);
    int count =
        telling(numbers.stream().mapToInt(Decimals::needed).reduce(least, Math::max), numbers);
    while (count > least && looksRounder(numbers, count - 1)) {
      count--;
    }
    return new Decimals(count);
  }

  /**
   * Returns the usual decimals, and more only if numbers that differ would look the same; with 0 or
   * 100 among them, also if one would look like those.
   *
   * @param values the numbers; those that are not finite are ignored
   */
  public static Decimals telling(int usual, double... values) {
    return new Decimals(telling(usual, withoutNoise(values)));
  }

  private static int telling(int usual, List<BigDecimal> numbers) {
    int count = usual;
    while (looks(numbers, count) < numbers.size()) {
      count++;
    }
    return count;
  }

  private static List<BigDecimal> withoutNoise(double... values) {
    return Arrays.stream(values)
        .filter(Double::isFinite)
        .mapToObj(value -> BigDecimal.valueOf(value).round(WITHOUT_NOISE).stripTrailingZeros())
        .distinct()
        .toList();
  }

  private static int needed(BigDecimal number) {
    if (number.signum() == 0 || number.scale() <= 0) {
      return 0;
    }
    int magnitude = number.precision() - number.scale();
    return number.scale() <= KEPT_WHOLE
        ? number.scale()
        : Math.min(number.scale(), SIGNIFICANT - magnitude);
  }

  private static long looks(List<BigDecimal> numbers, int decimals) {
    return numbers.stream().map(number -> rounded(number, decimals)).distinct().count();
  }

  /** Whether one decimal fewer says just as much. */
  private static boolean looksRounder(List<BigDecimal> numbers, int decimals) {
    return numbers.stream()
        .allMatch(
            number -> rounded(number, decimals).compareTo(rounded(number, decimals + 1)) == 0);
  }

  private static BigDecimal rounded(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }

  /**
   * Returns the decimals of three significant digits, at most twelve; zeros at the end are left
   * out: three for 0.123, two for 0.02, none for 123.4.
   */
  public static Decimals significant(double value) {
    if (value == 0) {
      return new Decimals(0);
    }
    int needed = SIGNIFICANT - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
    BigDecimal shown =
        rounded(BigDecimal.valueOf(value), Math.max(0, Math.min(MOST_SIGNIFICANT, needed)));
    return new Decimals(Math.max(0, shown.stripTrailingZeros().scale()));
  }

  /** Returns a number with these decimals, for example {@code 78.0}. */
  public String format(double value) {
    return String.format(Locale.ROOT, "%." + count + "f", value);
  }

  /**
   * Returns a number with these decimals and thousands separators, for example {@code 1,234.50};
   * numbers told apart stay so.
   */
  public String grouped(double value) {
    return grouped(BigDecimal.valueOf(value).round(WITHOUT_NOISE));
  }

  /** Returns a number with these decimals and its thousands apart. */
  public String grouped(BigDecimal value) {
    return String.format(Locale.ROOT, "%,." + count + "f", value);
  }
}
