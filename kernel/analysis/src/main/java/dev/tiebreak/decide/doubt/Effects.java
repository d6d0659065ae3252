package dev.tiebreak.decide.doubt;

import dev.tiebreak.decide.judge.Margin;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Each margin expressed in five ways, each with its interval, from the point of view of the leading
 * model.
 */
public record Effects(Scorecard scorecard, List<Margin> margins) implements Result, Naming {

  private static final Decimals WHOLE = new Decimals(0);
  private static final Decimals ONE_DECIMAL = new Decimals(1);
  private static final Decimals TWO_DECIMALS = new Decimals(2);

  public Effects {
    margins = List.copyOf(margins);
  }

  /**
   * Returns one measure of how far the leader is ahead, as a share and not in percent; empty where
   * the number of tasks is not known, or a score of 0 or 100 leaves it undefined.
   */
  public Optional<Estimate> of(Margin margin, EffectSize size) {
    return margin.verdict().contest().effect(size, scorecard.assumptions());
  }

  @Override
  public List<String> namesFor(String parameter) {
    return scorecard.namesFor(parameter);
  }

  /** Returns the largest effect by Cohen's h, and where it is. */
  @Override
  public String finding() {
    String shown = new CardNotes(scorecard).shown(margins);
    Optional<Double> largest =
        margins.stream().flatMap(each -> cohensH(each).stream()).max(Comparator.naturalOrder());
    if (largest.isEmpty()) {
      return "No effect can be measured" + shown;
    }
    double h = largest.get();
    List<String> where =
        margins.stream()
            .filter(each -> cohensH(each).filter(any -> any == h).isPresent())
            .map(Margin::benchmark)
            .toList();
    return h == 0
        ? "No model is ahead where an effect can be measured" + shown
        : "The largest Cohen's h is "
            + Numbers.apart(h, h, 0, TWO_DECIMALS).format(h)
            + ", on "
            + Names.some(where)
            + shown;
  }

  private Optional<Double> cohensH(Margin margin) {
    return of(margin, EffectSize.COHENS_H).map(Estimate::value);
  }

  /** One effect of one margin. */
  private record Row(Margin margin, EffectSize size, Optional<Estimate> effect) {

    OptionalDouble limit(ToDoubleFunction<Interval> limit) {
      return effect.map(Estimate::interval).stream().mapToDouble(limit).findFirst();
    }
  }

  /**
   * Returns a frame, one row per margin and effect: benchmark, leader, effect, value, lower and
   * upper limit as shares and not in percent, method. What is undefined is missing.
   */
  @Override
  public Table table() {
    List<Row> rows =
        margins.stream()
            .flatMap(
                margin ->
                    Stream.of(EffectSize.values())
                        .map(size -> new Row(margin, size, of(margin, size))))
            .toList();
    return Columns.<Row>none()
        .text("benchmark", row -> row.margin().benchmark())
        .text("leader", row -> scorecard.leader(row.margin()))
        .text("effect", row -> row.size().label())
        .numberIfAny("value", row -> row.effect().stream().mapToDouble(Estimate::value).findFirst())
        .numberIfAny("lower", row -> row.limit(Interval::lower))
        .numberIfAny("upper", row -> row.limit(Interval::upper))
        .text("method", row -> row.effect().map(Estimate::method).orElse(""))
        .frame("effects", rows);
  }

  /** Returns a table to read, one row per margin and one column per effect. */
  @Override
  public DisplayTable display() {
    CardNotes notes = new CardNotes(scorecard);
    Columns<Margin> columns =
        Columns.<Margin>none()
            .words("Benchmark", margin -> Cell.of(margin.benchmark()))
            .words("Leader", margin -> Cell.of(scorecard.leader(margin)));
    for (EffectSize size : EffectSize.values()) {
      columns = columns.figures(heading(size), margin -> cell(margin, size));
    }
    DisplayTable table =
        columns.fill(
            DisplayTable.titled(
                    "How far ahead: "
                        + scorecard.first().name()
                        + " and "
                        + scorecard.second().name())
                .withSubtitle(
                    "The leader against the other, with intervals at "
                        + scorecard.assumptions().confidence()
                        + notes.shown(margins)),
            margins);
    boolean judged = margins.stream().anyMatch(margin -> margin.verdict().errorBar().isPresent());
    return (judged ? table.withNotes(legend()).withNote(notes.assumed()) : table)
        .withNotes(notes.units())
        .withNotes(scorecard.remarks())
        .withNotes(notes.contradictions())
        .withSource(scorecard.provenance().line());
  }

  private static List<String> legend() {
    return List.of(
        "More tasks solved: the leader's tasks over the other's. Fewer failures: the share of the"
            + " other's failures that the leader does away with; near the top of a benchmark a few"
            + " points do away with many failures.",
        "Odds ratio: solved over failed, the leader's over the other's; 1 is no difference. Cohen's"
            + " h: 0.2 is small, 0.5 medium, 0.8 large.",
        "Where any interval of a row includes 0 (1 for the odds ratio), the scores alone do not"
            + " show which is better.");
  }

  private static String heading(EffectSize size) {
    return switch (size) {
      case DIFFERENCE -> "Percentage points";
      case RELATIVE -> "More tasks solved, %";
      case ERROR_REDUCTION -> "Fewer failures, %";
      case ODDS_RATIO -> "Odds ratio";
      case COHENS_H -> "Cohen's h";
    };
  }

  private Cell cell(Margin margin, EffectSize size) {
    return of(margin, size)
        .map(effect -> Cell.of(text(effect, size)))
        .orElseGet(() -> Cell.muted("–"));
  }

  private static String text(Estimate effect, EffectSize size) {
    return switch (size) {
      case DIFFERENCE -> text(effect, 100, 0, ONE_DECIMAL);
      case RELATIVE, ERROR_REDUCTION -> text(effect, 100, 0, WHOLE);
      case ODDS_RATIO -> text(effect, 1, 1, TWO_DECIMALS);
      case COHENS_H -> text(effect, 1, 0, TWO_DECIMALS);
    };
  }

  /**
   * An effect with its interval.
   *
   * @param level the effect that is no difference
   */
  private static String text(Estimate effect, double unit, double level, Decimals least) {
    double lower = unit * effect.interval().lower();
    double upper = unit * effect.interval().upper();
    double value = unit * effect.value();
    Decimals telling = Numbers.apart(value, value, level, least);
    Decimals decimals = Numbers.apart(lower, upper, level, telling);
    return Numbers.minus(decimals.format(value))
        + " ("
        + Numbers.range(lower, upper, level, decimals)
        + ")";
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
