package dev.tiebreak.data;

import dev.tiebreak.domain.Better;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Measure.Range;
import dev.tiebreak.domain.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the scores of a measure are to be read, as far as a row says so.
 *
 * @param unit what its numbers are written in
 * @param better which of two scores is better
 * @param least the least score there can be, as it is written
 * @param most the highest
 * @param partOf the measure whose mean it is a part of
 */
record Sense(
    Optional<WrittenUnit> unit,
    Optional<Better> better,
    OptionalDouble least,
    OptionalDouble most,
    Optional<String> partOf) {

  static final Sense NONE =
      new Sense(
          Optional.empty(),
          Optional.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty());

  static Sense of(FrameColumns columns, int row) {
    return new Sense(
        WrittenUnit.named(columns.text(WrittenUnit.COLUMN, row)),
        Better.named(columns.text("better", row)),
        columns.number("min", row),
        columns.number("max", row),
        columns.said("part_of", row));
  }

  /** Returns this, and where it says nothing what another says. */
  Sense or(Sense other) {
    return new Sense(
        unit.or(() -> other.unit),
        better.or(() -> other.better),
        least.isPresent() ? least : other.least,
        most.isPresent() ? most : other.most,
        partOf.or(() -> other.partOf));
  }

  Sense withoutRange() {
    return new Sense(unit, better, NONE.least, NONE.most, partOf);
  }

  /** Whether the least score that is stated is not below the highest. */
  boolean isEmptyRange(WrittenUnit written) {
    return !(least(written) < most(written));
  }

  private double least(WrittenUnit written) {
    return least.isPresent() ? kept(least.getAsDouble(), written) : written.unit().least();
  }

  private double most(WrittenUnit written) {
    return most.isPresent() ? kept(most.getAsDouble(), written) : written.unit().most();
  }

  private static double kept(double number, WrittenUnit written) {
    return BigDecimal.valueOf(number).movePointRight(written.places()).doubleValue();
  }

  /** Returns the scores that there can be, in the unit that they are kept in. */
  Range range(WrittenUnit written) {
    return new Range(least(written), most(written));
  }

  /** Returns which of two scores is better; empty where neither this nor the unit says so. */
  Optional<Better> better(Unit kept) {
    return better.or(kept::better);
  }

  /** Returns the measure of that name, in that unit. */
  Measure measure(MeasureName name, WrittenUnit written) {
    return new Measure(
        name.benchmark(),
        name.version(),
        name.subset(),
        name.metric(),
        written.unit(),
        better(written.unit()).orElse(Better.HIGHER),
        range(written),
        partOf);
  }
}
