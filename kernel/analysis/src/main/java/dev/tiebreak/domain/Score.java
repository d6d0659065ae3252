package dev.tiebreak.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One measurement: what a system scored on a measure, as somebody told it on some day.
 *
 * @param system what was measured
 * @param measure on what
 * @param value the score in the measure's unit, with the decimals that it was written with
 * @param error how far off it may be as the source says; empty if it does not
 * @param n how many tasks it is the mean of; empty where its row does not say
 * @param trials how often each task was run; empty where its row does not say
 * @param evaluator who ran it; blank where nobody says
 * @param date when it was published, if that is stated
 * @param source who published it; blank where nobody says
 * @param file the file that it was read from, or the name of the table
 * @param place where it stands there, for example {@code row 7}
 */
public record Score(
    SystemName system,
    Measure measure,
    BigDecimal value,
    Optional<GivenError> error,
    OptionalInt n,
    OptionalInt trials,
    String evaluator,
    Optional<LocalDate> date,
    String source,
    String file,
    String place) {

  /** Returns the same score, its system and its measure called by other names of theirs. */
  public Score named(SystemName otherSystem, Measure otherMeasure) {
    return new Score(
        otherSystem, otherMeasure, value, error, n, trials, evaluator, date, source, file, place);
  }

  /** Returns how many decimals it was written with: one for 33.0. */
  public int decimals() {
    return Math.max(0, value.scale());
  }

  /** Returns the score in the measure's unit. */
  public double number() {
    return value.doubleValue();
  }

  /** Returns the score and what tells it from others: {@code 30.9 (xhigh, Codex, 2026-05-30)}. */
  public String label() {
    String said =
        Stream.of(system.how(), evaluator, date.map(LocalDate::toString).orElse(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return value.toPlainString() + (said.isEmpty() ? "" : " (" + said + ")");
  }
}
