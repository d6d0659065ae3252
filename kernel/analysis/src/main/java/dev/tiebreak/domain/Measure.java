package dev.tiebreak.domain;

import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a score is a measurement of. Blank parts are not said.
 *
 * @param benchmark the benchmark's name
 * @param version which of its versions
 * @param subset which part of it
 * @param metric what was counted, for example {@code accuracy} or {@code latency}
 * @param unit what scores are written in
 * @param better which of two scores is better
 * @param range the scores that there can be
 * @param partOf the label of the measure whose mean this is a part of; empty if it is none
 */
public record Measure(
    String benchmark,
    String version,
    String subset,
    String metric,
    Unit unit,
    Better better,
    Range range,
    Optional<String> partOf) {

  private static final double HUNDRED = 100;

  /**
   * The scores that there can be.
   *
   * @param least the least, or minus infinity
   * @param most the highest, or infinity
   */
  public record Range(double least, double most) {

    /**
     * @throws IllegalArgumentException if the least is not below the most
     */
    public Range {
      if (!(least < most)) {
        throw new IllegalArgumentException(
            "Scores range from " + least + " to " + most + "; allowed: from less to more");
      }
    }

    /** Returns the range of a unit of which a file says no more. */
    public static Range of(Unit unit) {
      return new Range(unit.least(), unit.most());
    }

    /** Returns the range in words: {@code 0 to 100}, {@code 0 or more}. */
    public String words() {
      boolean from = Double.isInfinite(least);
      boolean to = Double.isInfinite(most);
      return from && to
          ? "any number of"
          : from
              ? Numbers.number(most) + " or less"
              : to
                  ? Numbers.number(least) + " or more"
                  : Numbers.number(least) + " to " + Numbers.number(most);
    }

    /** Returns whether a score is one that there can be. */
    public boolean holds(double score) {
      return least <= score && score <= most;
    }
  }

  public Measure {
    if (benchmark.isBlank()) {
      throw new IllegalArgumentException("The benchmark of a measure is blank; allowed: a name");
    }
  }

  /** Returns the same measure, its benchmark called by another of its names. */
  public Measure named(String otherBenchmark) {
    return new Measure(otherBenchmark, version, subset, metric, unit, better, range, partOf);
  }

  /** Returns the measure of a benchmark whose scores are percent of its tasks. */
  public static Measure percent(String benchmark) {
    return new Measure(
        benchmark,
        "",
        "",
        "",
        Unit.PERCENT,
        Better.HIGHER,
        Range.of(Unit.PERCENT),
        Optional.empty());
  }

  /** Returns the measure in words: {@code GPQA}, {@code GPQA 2, diamond, accuracy}. */
  public String label() {
    String name = version.isEmpty() ? benchmark : benchmark + " " + version;
    return Stream.of(name, subset, metric)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Returns whether a score is the share of something that may be all of it, such as tasks. */
  public boolean isShare() {
    return unit == Unit.PERCENT && range.least() == 0 && range.most() == HUNDRED;
  }

  /** Returns whether a score is such a share, and more of it is better. */
  public boolean isPlainShare() {
    return isShare() && !lowerIsBetter();
  }

  /** Returns whether the higher of two scores is the worse one. */
  public boolean lowerIsBetter() {
    return better == Better.LOWER;
  }

  /**
   * Returns how far one score is ahead of another, below zero where it is behind. The difference is
   * taken in decimals, so that 64.3 and 58.6 are 5.7 apart and not 5.699….
   */
  public double ahead(double score, double other) {
    return better.ahead(
        BigDecimal.valueOf(score).subtract(BigDecimal.valueOf(other)).doubleValue());
  }

  /** Returns whether one score is better than another. */
  public boolean isAhead(double score, double other) {
    return better.ahead(score) > better.ahead(other);
  }

  /** Returns a score of a share as the share that is as it should be, in percent. */
  public double good(double percent) {
    return lowerIsBetter()
        ? BigDecimal.valueOf(HUNDRED).subtract(BigDecimal.valueOf(percent)).doubleValue()
        : percent;
  }

  /**
   * Returns the unit, and the direction where it is downwards: {@code percent, lower is better}.
   */
  public String words() {
    return lowerIsBetter() ? unit.words() + ", lower is better" : unit.words();
  }

  /** Returns what the margins of two scores are in, as a heading says it. */
  public String marginUnit() {
    return unit == Unit.PERCENT ? "percentage points" : unit.words();
  }
}
