package dev.tiebreak.data;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.SplitDecisions;
import dev.tiebreak.decide.league.League;
import dev.tiebreak.decide.league.Leagues;
import dev.tiebreak.domain.Choice;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Score;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.TableValues;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.read.internal.mapping.Companion;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.worth.ScoredModels;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Benchmark scores of models, in percent or the unit that their file states. A blank score is
 * missing, never zero.
 *
 * <p>This is where a notebook starts: {@code Scores.read("scores.csv").splitDecision("A", "B")}.
 */
public final class Scores implements Charted, Naming {

  private final ScoreRows rows;
  private final Models models;
  private final PrintedScores printed;
  private final Beside beside;

  private Scores(ScoreRows rows, Models models, Beside beside) {
    this.rows = rows;
    this.models = models;
    this.printed = beside.scores();
    this.beside = beside;
  }

  private static Scores of(
      RawRows raw, Optional<Benchmarks> known, Models models, OtherNames names) {
    return of(ScoreCells.read(raw, known, names), known, models, names);
  }

  private static Scores of(
      ScoreCells cells, Optional<Benchmarks> known, Models models, OtherNames names) {
    ScoreRows rows = cells.checked();
    PrintedScores printed = PrintedScores.of(rows, names);
    return new Scores(rows, models, new Beside(printed, known, Optional.empty())).joined();
  }

  /** These scores, what lies next to them called by the names that it goes by here. */
  private Scores joined() {
    return new Scores(rows, models.named(printed.names(), printed.models()), beside.joined());
  }

  /**
   * Reads scores from a table with the columns {@code model}, {@code benchmark}, {@code score}
   * (blank where there is none) and, where known, {@code unit} ({@code percent}, which a percent
   * sign says too, {@code rate}, 0 to 1, {@code elo}, {@code usd} …), {@code better} ({@code
   * higher} or {@code lower}), {@code effort}, {@code harness}, {@code version}, {@code subset},
   * {@code metric}, {@code stderr}, {@code n}, {@code evaluator}, {@code date}, {@code source} and
   * what else the data dictionary lists; further columns are kept as texts. Rates are kept in
   * percent, with the decimals they were written with; without a stated unit they are refused. A
   * wide table, with a column per benchmark or per model, is read too.
   *
   * <p>Where {@code benchmarks.csv} lies next to the file, every benchmark must be in it; where
   * {@code models.csv} does, the models go by the short names it gives them; where {@code
   * aliases.csv} does, what is asked for or joined may go by the other names that it gives.
   *
   * @throws BadDataException if anything in the file is not allowed; it names each place
   */
  public static Scores read(Source source) {
    return of(SourceRows.of(source, ScoreCells::fits), source);
  }

  private static Scores of(RawRows rows, Source source) {
    Optional<Benchmarks> known = Companion.BENCHMARKS.beside(source).map(Benchmarks::read);
    OtherNames names = OtherNames.beside(source);
    return of(ScoreCells.read(rows, known, names), known, source, names);
  }

  /** The scores of a source whose cells were read before. */
  static Scores of(ScoreCells cells, Optional<Benchmarks> known, Source source, OtherNames names) {
    return of(
        cells,
        known,
        Companion.MODELS.beside(source).map(Models::read).orElseGet(Models::none),
        names);
  }

  /** Reads scores from a file; see {@link #read(Source)}. */
  public static Scores read(Path file) {
    return read(Source.of(file));
  }

  /** Reads scores from a file; see {@link #read(Source)}. */
  public static Scores read(String file) {
    return read(Source.of(file));
  }

  /** Reads scores from a text, such as a table pasted from a page; see {@link #read(Source)}. */
  public static Scores parse(String text) {
    return read(Source.text(text));
  }

  /**
   * Takes scores from a Tablesaw table with the columns that {@link #read(Source)} names.
   *
   * @throws BadDataException if anything in the table is not allowed; it names each place
   */
  public static Scores of(Table table) {
    return of(TableValues.rows(table), Optional.empty(), Models.none(), OtherNames.none());
  }

  /**
   * Returns these scores with the outcomes of single tasks: where both models of a decision have
   * outcomes on a benchmark, they are compared task by task, and the outcomes replace the published
   * scores of the same systems: a score that does not say how its model was run is not taken for
   * one of outcomes that do, and a note says so. Where the two differ by more than one task and
   * rounding, every result that shows either says so.
   *
   * @throws IllegalArgumentException if the outcomes are of a benchmark that the scores do not have
   */
  public Scores with(Outcomes tasks) {
    return new Scores(rows, models, beside.with(tasks.logged(), tasks.names()));
  }

  /**
   * Returns these scores with other names of their models, benchmarks and harnesses, as {@code
   * aliases.csv} next to their file would give.
   *
   * @throws IllegalArgumentException if that file says otherwise; the message names both places
   */
  public Scores with(Aliases aliases) {
    return new Scores(rows, models, beside.with(printed.with(aliases.names()))).joined();
  }

  /**
   * Returns these scores with a choice among those of one model on one measure: {@code
   * scores.choosing(Choice.best())}, {@code scores.choosing(Choice.with(effort("xhigh"),
   * harness("Codex")))}.
   */
  public Scores choosing(Choice choice) {
    return new Scores(rows, models, beside.with(printed.choosing(choice)));
  }

  /**
   * Returns the systems of a model: how it was run, as far as the rows of its scores say so. What
   * takes a model takes the label of one of them too.
   *
   * @throws IllegalArgumentException if the data has no such model
   */
  public List<SystemName> systems(String model) {
    return printed.systems(printed.model(model));
  }

  /**
   * Returns what the scores of a benchmark are measurements of.
   *
   * @param benchmark its label, as {@link #benchmarks()} lists it
   * @throws IllegalArgumentException if the data has no such benchmark
   */
  public Measure measure(String benchmark) {
    return printed.measure(printed.benchmark(benchmark));
  }

  /**
   * Returns each measurement of a model on a benchmark, with what its row says of it.
   *
   * @throws IllegalArgumentException if the data has no such model or no such benchmark
   */
  public List<Score> scores(String model, String benchmark) {
    return printed.all(printed.model(model), printed.benchmark(benchmark));
  }

  /** Returns where each score comes from: file, place in it, day, evaluator and source. */
  public ScoreOrigins provenance() {
    return new ScoreOrigins(rows.scores());
  }

  /**
   * Returns these scores and others. Rows of the others that say what one of these says fall away,
   * and are among {@link #leftOut()}; a model, benchmark or harness that goes by another name there
   * is called as it is here. The choice of these scores holds.
   *
   * @throws IllegalArgumentException if the two say different things of one key, or disagree in the
   *     unit or direction of a measure; the message names both places
   */
  public Scores and(Scores other) {
    OtherNames names = names().and(other.names());
    ScoreRows both = new ScoreJoin(names).of(rows, other.rows);
    PrintedScores joined = PrintedScores.of(both, names).choosing(printed.choice());
    return new Scores(both, models.and(other.models), beside.and(joined, other.beside)).joined();
  }

  /** These scores as a file has them. */
  Written written() {
    return rows.written();
  }

  /**
   * Writes the scores to a file of which {@link #read(String)} makes the same scores, each with its
   * provenance; what lies next to the file that they were read from is not written.
   *
   * @throws IllegalArgumentException if it is one of the files that they were read from
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public Scores save(String file) {
    written().save(Path.of(file));
    return this;
  }

  /** What is to be said of the file. */
  Account account() {
    return rows.account();
  }

  /** Returns what was left out of the file. */
  public List<LeftOut> leftOut() {
    return rows.account().leftOut();
  }

  /** Returns the models, in the order of the data. */
  public List<String> models() {
    return printed.models();
  }

  /** Returns the benchmarks, in the order of the data. */
  public List<String> benchmarks() {
    return List.copyOf(printed.benchmarks());
  }

  @Override
  public List<String> namesFor(String parameter) {
    return switch (parameter) {
      case "benchmark" -> benchmarks();
      case "model", "first", "second" -> models();
      default -> Stream.concat(models().stream(), benchmarks().stream()).toList();
    };
  }

  /**
   * Returns a score, in percent or the unit of the benchmark; empty if the model has none on that
   * benchmark.
   *
   * @throws IllegalArgumentException if the data has no such model or no such benchmark
   */
  public OptionalDouble percent(String model, String benchmark) {
    return printed.percent(printed.model(model), printed.benchmark(benchmark));
  }

  /**
   * Returns the split decision between two models, over all benchmarks of the data.
   *
   * @param first the model that margins are counted for
   * @throws IllegalArgumentException if the data has no such model, or both are the same
   */
  public SplitDecision splitDecision(String first, String second) {
    return decision(printed.model(first), printed.model(second));
  }

  private SplitDecision decision(String first, String second) {
    Map<Boolean, List<String>> parts = printed.parts(List.of(first, second));
    List<String> whole = parts.get(false);
    return new SplitDecision(
            contender(first),
            contender(second),
            whole.stream().map(name -> beside.contest(first, second, name)).toList(),
            SplitDecision.MARGINAL_BELOW,
            beside.source(first, second, whole))
        .noting(PrintedScores.partsLeftOut(parts.get(true)))
        .noting(printed.run(List.of(first, second), whole))
        .noting(beside.unused(List.of(first, second), whole));
  }

  /** A model, or one of its systems, by the label that its rows give it. */
  private Contender contender(String name) {
    return printed.label(name).map(Contender::of).orElseGet(() -> models.contender(name));
  }

  /**
   * Returns what the models scored on one benchmark, to compare with what they cost: {@code
   * costs.bill().withPassRates(scores.passRates("SWE-bench Pro"))}. A rate has an error bar where
   * {@code benchmarks.csv} gives the number of tasks and each is passed or failed. The rates are
   * the printed scores; where outcomes contradict them, a note says so.
   *
   * @throws IllegalArgumentException if the data has no such benchmark
   */
  public PassRates passRates(String benchmark) {
    return beside.passRates(printed.benchmark(benchmark));
  }

  /** What the models scored on one benchmark, in its unit. */
  ScoredModels scored(String benchmark) {
    return beside.scored(printed.benchmark(benchmark));
  }

  /**
   * Returns all models that have a score on a benchmark, ranked, with the ranks that each may have.
   *
   * @throws IllegalArgumentException if the data has no such benchmark, or fewer than two scores on
   *     it
   */
  public League league(String benchmark) {
    return beside.league(
        printed.benchmark(benchmark), models().stream().map(this::contender).toList());
  }

  /**
   * Returns the leagues of all benchmarks that two models or more have a score on, all pairs on all
   * of them adjusted together.
   *
   * @throws IllegalArgumentException if there is no such benchmark
   */
  public Leagues leagues() {
    Map<Boolean, List<String>> parts = printed.parts(List.of());
    return Leagues.ofContested(
        parts.get(false),
        name -> models().stream().filter(m -> percent(m, name).isPresent()).count() > 1,
        name ->
            league(name)
                .noting(
                    PrintedScores.partsLeftOut(
                        parts.get(true).stream()
                            .filter(part -> measure(part).partOf().equals(Optional.of(name)))
                            .toList())));
  }

  /** Returns the split decisions between all pairs of models, each pair once. */
  public SplitDecisions splitDecisions() {
    List<String> all = models();
    List<SplitDecision> decisions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        decisions.add(splitDecision(all.get(i), all.get(j)));
      }
    }
    return new SplitDecisions(decisions);
  }

  /**
   * Returns the scores as a heat map of models and benchmarks.
   *
   * @throws IllegalArgumentException if there is no score at all
   */
  @Override
  public Chart chart() {
    return figures().scorecard();
  }

  /** Returns which model has the best score most often, where two or more compete. */
  @Override
  public String finding() {
    return figures().finding();
  }

  private ScoreFigures figures() {
    return new ScoreFigures(printed, beside.contradictions());
  }

  /** Returns the printed scores that outcomes contradict. */
  List<Beside.Contradicted> contradictedBy(Outcomes tasks) {
    return beside.contradictedBy(tasks.logged(), tasks.names());
  }

  /** The other names that models, benchmarks and harnesses go by. */
  OtherNames names() {
    return printed.names();
  }

  /** Returns the newest day stated by the scores or their outcomes. */
  Optional<LocalDate> newestDay() {
    return beside.newestDay();
  }

  /**
   * Returns the scores in percent as a frame, one row per score, a copy; a missing one is missing.
   */
  @Override
  public Table table() {
    return rows.table().copy();
  }

  /** Returns the scorecard: a row per benchmark, a column per model. */
  @Override
  public DisplayTable display() {
    return ScoreTables.card(printed)
        .withNotes(rows.account().lines())
        .withNotes(beside.notes())
        .withSource(printed.source().line());
  }

  /** Returns the scorecard as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
