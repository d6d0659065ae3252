package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.domain.Better;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.read.BadDataException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Scores in any unit, scale, direction and order of rows are read as what they are, or refused with
 * a reason; never as another number.
 */
class ScoreSpellingsProperties {

  /** How a score is written. */
  enum Spelling {
    PLAIN,
    WITH_ZEROS,
    SIGNED,
    RATE
  }

  /** Two models on one measure, and how their rows are written. */
  record Truth(
      Unit unit,
      Better better,
      boolean statesUnit,
      boolean statesBetter,
      Spelling spelling,
      int first,
      int second) {

    /** In tenths, so that percent go from 0.1 to 99.9. */
    BigDecimal score(int tenths) {
      return BigDecimal.valueOf(tenths, 1);
    }

    String cell(int tenths) {
      return switch (spelling) {
        case PLAIN -> score(tenths).toPlainString();
        case WITH_ZEROS -> score(tenths).setScale(3).toPlainString();
        case SIGNED -> score(tenths).toPlainString() + (unit == Unit.PERCENT ? " %" : "");
        case RATE ->
            unit == Unit.PERCENT
                ? score(tenths).movePointLeft(2).toPlainString()
                : score(tenths).toPlainString();
      };
    }

    String unitCell() {
      boolean rate = spelling == Spelling.RATE && unit == Unit.PERCENT;
      return statesUnit ? rate ? "rate" : unit.toString() : "";
    }

    Optional<Side> winner() {
      int ahead = better == Better.HIGHER ? first - second : second - first;
      return ahead == 0 ? Optional.empty() : Optional.of(ahead > 0 ? Side.FIRST : Side.SECOND);
    }

    /** Without a unit a number is percent; what may be less than one, or more than 100, is not. */
    boolean mustBeRefused() {
      boolean saysDirection = statesBetter || unit.better().isPresent();
      boolean unitSaid = statesUnit || (spelling == Spelling.SIGNED && unit == Unit.PERCENT);
      return !saysDirection || (!unitSaid && unit == Unit.PERCENT && spelling == Spelling.RATE);
    }
  }

  @Provide
  Arbitrary<List<Truth>> truths() {
    return Combinators.combine(
            Arbitraries.of(Unit.values()),
            Arbitraries.of(Better.values()),
            Arbitraries.of(true, true, false),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(Spelling.values()),
            Arbitraries.integers().between(1, 999),
            Arbitraries.integers().between(1, 999))
        .as(ScoreSpellingsProperties::truth)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  /** Other units are always stated: nobody can tell 4.2 seconds from 4.2 percent. */
  private static Truth truth(
      Unit unit,
      Better better,
      boolean statesUnit,
      boolean statesBetter,
      Spelling spelling,
      int first,
      int second) {
    Better meant = statesBetter ? better : unit.better().orElse(better);
    boolean stated = statesUnit || unit != Unit.PERCENT;
    return new Truth(unit, meant, stated, statesBetter, spelling, first, second);
  }

  @Property(seed = "20261129", tries = 500)
  void read_isRightOrRefusedWithAReason(
      @ForAll("truths") List<Truth> truths, @ForAll Random random) {
    Table table = table(truths, random);
    try {
      SplitDecision decision = Scores.of(table).splitDecision("A", "B");
      assertThat(truths).noneMatch(Truth::mustBeRefused);
      for (int i = 0; i < truths.size(); i++) {
        Truth truth = truths.get(i);
        Contest contest = decision.scorecard().contest("M" + i);
        assertThat(contest.measure().unit()).isEqualTo(truth.unit());
        assertThat(contest.first()).hasValue(truth.score(truth.first()).doubleValue());
        assertThat(contest.second()).hasValue(truth.score(truth.second()).doubleValue());
        assertThat(contest.winner()).isEqualTo(truth.winner());
      }
    } catch (BadDataException e) {
      assertThat(e).hasMessageContaining("; allowed: ");
      assertThat(truths).anyMatch(truth -> truth.mustBeRefused() || mayBeRefused(truth));
    }
  }

  /** Percent of which nothing says the unit may look like a rate: 0.4 beside 55. */
  private static boolean mayBeRefused(Truth truth) {
    return truth.unit() == Unit.PERCENT
        && !truth.statesUnit()
        && Math.min(truth.first(), truth.second()) < 10;
  }

  private static Table table(List<Truth> truths, Random random) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < truths.size(); i++) {
      Truth truth = truths.get(i);
      String better = truth.statesBetter() ? truth.better().toString() : "";
      rows.add(List.of("A", "M" + i, truth.cell(truth.first()), truth.unitCell(), better));
      rows.add(List.of("B", "M" + i, truth.cell(truth.second()), truth.unitCell(), better));
    }
    Collections.shuffle(rows, random);
    String[] names = {"model", "benchmark", "score", "unit", "better"};
    Table table = Table.create("spelt");
    for (int i = 0; i < names.length; i++) {
      int at = i;
      String name = random.nextBoolean() ? names[i] : names[i].toUpperCase(Locale.ROOT);
      table.addColumns(StringColumn.create(name, rows.stream().map(row -> row.get(at)).toList()));
    }
    return table;
  }
}
