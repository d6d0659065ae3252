package dev.tiebreak.decide.doubt;

import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.decide.judge.internal.LeadCount;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * The verdicts of one decision side by side, each under a different assumed pairing; where two
 * scores do not allow it, the nearest that they do allow.
 *
 * @param scorecard the scorecard as it was
 * @param assumed the same with each of the pairings
 */
public record Pairings(Scorecard scorecard, List<Scorecard> assumed) implements Result {

  public Pairings {
    assumed = List.copyOf(assumed);
    if (assumed.isEmpty()) {
      throw new IllegalArgumentException("No correlation to assume; allowed: one or more");
    }
  }

  /**
   * Returns the verdicts under each of the given correlations.
   *
   * @throws IllegalArgumentException if there is none, or one is outside −1 to 1
   */
  public static Pairings of(Scorecard card, List<Double> correlations) {
    return new Pairings(
        card,
        correlations.stream()
            .map(rho -> card.assuming(card.assumptions().withPairing(rho)))
            .toList());
  }

  /** Returns what was found, in one sentence short enough for a title. */
  @Override
  public String finding() {
    LeadCount leads = new LeadCount(scorecard.verdicts());
    if (!leads.judged()) {
      return leads.finding(scorecard.verdicts());
    }
    return "Clear leads: "
        + assumed.stream()
            .map(each -> clear(each) + " at ρ = " + rho(each))
            .collect(Collectors.joining(", "));
  }

  private static long clear(Scorecard each) {
    return each.verdicts().stream().filter(Verdict::clear).count();
  }

  /** Returns a frame, one row per benchmark and pairing: benchmark, ρ, verdict, adjusted p. */
  @Override
  public Table table() {
    record Row(Scorecard under, Verdict verdict) {}

    List<Row> rows =
        assumed.stream()
            .flatMap(each -> each.verdicts().stream().map(v -> new Row(each, v)))
            .toList();
    return Columns.<Row>none()
        .text("benchmark", row -> row.verdict().benchmark())
        .number("rho_assumed", row -> row.under().assumptions().pairing().value())
        .text("verdict", row -> row.verdict().words())
        .numberIfAny(
            "adjusted_p",
            row ->
                row.verdict().errorBar().stream()
                    .mapToDouble(Verdict.ErrorBar::adjustedP)
                    .findFirst())
        .frame("pairings", rows);
  }

  /** Returns a table to read: a row per benchmark, a column per pairing. */
  @Override
  public DisplayTable display() {
    Columns<Integer> columns =
        Columns.<Integer>none()
            .words("Benchmark", i -> Cell.of(scorecard.contests().get(i).benchmark()));
    for (Scorecard each : assumed) {
      List<Verdict> verdicts = each.verdicts();
      columns =
          columns.words(
              "ρ = " + rho(each), i -> cell(verdicts.get(i), scorecard.assumptions().confidence()));
    }
    DisplayTable titled =
        DisplayTable.titled(finding())
            .withSubtitle(
                depends()
                    ? "Verdicts if the two models' outcomes on the same tasks are correlated by ρ, 0"
                        + " for unrelated and 1 for identical"
                    : "Verdicts, none of which depends on a correlation ρ");
    return columns
        .fill(titled, IntStream.range(0, scorecard.contests().size()).boxed().toList())
        .withNotes(never())
        .withNotes(assumed.stream().flatMap(each -> new CardNotes(each).capped().stream()).toList())
        .withNotes(independent())
        .withNotes(known())
        .withNotes(scorecard.remarks())
        .withNotes(new CardNotes(scorecard).contradictions())
        .withSource(scorecard.provenance().line());
  }

  private static String rho(Scorecard each) {
    return Numbers.minus(Numbers.number(each.assumptions().pairing().value()));
  }

  /** Whether any lead depends on ρ, or would if it had an error bar; measured ones say so below. */
  private boolean depends() {
    CardNotes notes = new CardNotes(scorecard);
    return notes.errorsGiven().isEmpty() || notes.pairs() || !notes.measured().isEmpty();
  }

  /** Which leads do not depend on ρ, since each score has an error. */
  private List<String> independent() {
    List<String> alone = new CardNotes(scorecard).errorsGiven();
    boolean one = alone.size() == 1;
    return alone.isEmpty()
        ? List.of()
        : List.of(
            (one ? "By itself, the lead on " : "By themselves, the leads on ")
                + Names.some(alone)
                + Plural.of(alone.size(), " does", " do")
                + " not depend on ρ: each score has its own error, and the two are taken as"
                + " independent.");
  }

  /** What is known of the pairing, and what the p values are, where there are any. */
  private List<String> known() {
    if (scorecard.verdicts().stream().noneMatch(v -> v.errorBar().isPresent())) {
      return List.of();
    }
    return Stream.concat(
            pairing().stream(),
            Stream.of(
                "p in brackets: adjusted by "
                    + scorecard.assumptions().adjustment().label()
                    + " for all benchmarks tested together."))
        .toList();
  }

  private Optional<String> pairing() {
    CardNotes notes = new CardNotes(scorecard);
    String oneByOne = "task by task, so no pairing has to be assumed";
    String unknown =
        "not known; on SWE-bench Verified ρ was between 0.56 and 0.66 for six pairs of models.";
    if (notes.allMeasured()) {
      return Optional.of("The models are compared " + oneByOne + ".");
    }
    List<String> measured = notes.measured();
    if (measured.isEmpty()) {
      return notes.pairs() ? Optional.of("The pairing is " + unknown) : Optional.empty();
    }
    return Optional.of(
        "On "
            + Names.some(measured)
            + " the models are compared "
            + oneByOne
            + (notes.pairs() || notes.errorsGiven().isEmpty()
                ? "; elsewhere the pairing is " + unknown
                : "."));
  }

  private static Cell cell(Verdict verdict, Confidence confidence) {
    String text =
        verdict.words()
            + verdict
                .errorBar()
                .map(bar -> " (p " + Numbers.p(bar.adjustedP(), confidence.alpha()) + ")")
                .orElse("");
    return verdict.clear() ? Cell.strong(text) : Cell.of(text);
  }

  /** The leads that no pairing makes clear. */
  private List<String> never() {
    return scorecard.verdicts().stream()
        .filter(
            verdict ->
                verdict.certainty() == Certainty.TOO_CLOSE_TO_CALL
                    || verdict.certainty() == Certainty.TOO_FEW_TASKS)
        .map(Verdict::reason)
        .toList();
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
