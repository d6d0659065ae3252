package dev.tiebreak.decide.league;

import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Plural;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;

/**
 * Many models on many benchmarks: a league for each, all pairs of models on all benchmarks adjusted
 * together.
 */
public final class Leagues implements Result, Naming {

  /** Why a benchmark has no league, in words that follow "because". */
  public static final String TOO_FEW_MODELS = "fewer than two models have a score there";

  private final List<League> leagues;
  private final Map<String, String> leftOut;

  private Leagues(List<League> leagues, Map<String, String> leftOut) {
    this.leagues = List.copyOf(leagues);
    this.leftOut = Collections.unmodifiableMap(leftOut);
  }

  /**
   * Returns leagues whose pairs are adjusted together.
   *
   * @param leagues one for each benchmark, under the same assumptions
   * @throws IllegalArgumentException if there is none
   */
  public static Leagues of(List<League> leagues) {
    return of(leagues, Map.of());
  }

  /**
   * Returns the leagues of the benchmarks that have two models, their pairs adjusted together; the
   * other benchmarks are left out, and named.
   *
   * @param benchmarks all benchmarks of the data
   * @param contested whether two models or more have a score on one
   * @param league the league of a benchmark, under the same assumptions for all
   * @throws IllegalArgumentException if no benchmark has two models
   */
  public static Leagues ofContested(
      Collection<String> benchmarks, Predicate<String> contested, Function<String, League> league) {
    return ofComparable(
        benchmarks,
        name -> contested.test(name) ? Optional.empty() : Optional.of(TOO_FEW_MODELS),
        league);
  }

  /**
   * Returns the leagues of the benchmarks that can be compared, their pairs adjusted together; the
   * other benchmarks are left out, and named.
   *
   * @param benchmarks all benchmarks of the data
   * @param whyNot why a benchmark has no league, in words that follow "because"; empty where it has
   * @param league the league of a benchmark, under the same assumptions for all
   * @throws IllegalArgumentException if there is none
   */
  public static Leagues ofComparable(
      Collection<String> benchmarks,
      Function<String, Optional<String>> whyNot,
      Function<String, League> league) {
    Map<String, String> leftOut = new LinkedHashMap<>();
    benchmarks.forEach(name -> whyNot.apply(name).ifPresent(why -> leftOut.put(name, why)));
    return of(
        benchmarks.stream().filter(name -> !leftOut.containsKey(name)).map(league).toList(),
        leftOut);
  }

  private static Leagues of(List<League> leagues, Map<String, String> leftOut) {
    if (leagues.isEmpty()) {
      throw new NothingToShow(
          leftOut.values().stream()
              .filter(why -> !why.equals(TOO_FEW_MODELS))
              .findFirst()
              .map(why -> "No benchmark has a league: " + why)
              .orElse("No benchmark has scores of two models"));
    }
    return new Leagues(League.together(leagues), leftOut);
  }

  /** Returns these leagues under other assumptions. */
  public Leagues assuming(Assumptions other) {
    return of(leagues.stream().map(league -> league.assuming(other)).toList(), leftOut);
  }

  /** Returns the leagues, in the order of the benchmarks. */
  public List<League> leagues() {
    return leagues;
  }

  /**
   * Returns the league of one benchmark.
   *
   * @throws IllegalArgumentException if there is none
   */
  public League of(String benchmark) {
    return Names.find("benchmark of two models", benchmark, leagues, League::benchmark);
  }

  /**
   * Returns the mean ranks of the models over the benchmarks that all of them have a score on, with
   * Nemenyi's critical difference. Where blanks leave fewer than two such benchmarks, the models
   * that cost the fewest scores are left out, and named.
   *
   * @throws IllegalArgumentException if no two models have a score on the same two benchmarks
   */
  public ModelRanks meanRanks() {
    return ModelRanks.of(leagues, List.copyOf(leftOut.keySet()));
  }

  /**
   * Returns Bradley and Terry's ratings from who beats whom on how many benchmarks, a tie counting
   * as half a win for each.
   *
   * @throws IllegalArgumentException if some models never lost to any of the others, so that no
   *     finite rating fits
   */
  public ModelRatings ratings() {
    return ModelRatings.of(leagues);
  }

  @Override
  public List<String> namesFor(String parameter) {
    return leagues.stream().map(League::benchmark).toList();
  }

  /** Returns what was found, in one sentence short enough for a title. */
  @Override
  public String finding() {
    if (leagues.size() == 1) {
      return leagues.get(0).finding();
    }
    long unjudged = leagues.stream().filter(league -> !league.judged()).count();
    if (unjudged == leagues.size()) {
      return "No model can be called the best: no benchmark has an error bar over ten tasks or"
          + " more";
    }
    List<League> clear =
        leagues.stream().filter(league -> league.mayBeFirst().size() == 1).toList();
    return "There is clearly one best model on "
        + clear.size()
        + " of "
        + Plural.counted(leagues.size(), "benchmark", "benchmarks")
        + LeagueRemarks.of(clear).notAlike()
        + (unjudged == 0 ? "" : "; " + unjudged + " of them cannot be judged");
  }

  /**
   * Returns a frame, one row per benchmark and model: benchmark, rank, model, score and its limits
   * in percent, best and worst rank it may have, letters of its groups.
   */
  @Override
  public Table table() {
    return LeagueTables.frame(leagues);
  }

  /** Returns a table to read, one row per benchmark. */
  @Override
  public DisplayTable display() {
    int clear = leagues.stream().mapToInt(League::clearPairs).sum();
    int all = leagues.stream().mapToInt(League::allPairs).sum();
    return columns()
        .fill(
            DisplayTable.titled(finding())
                .withSubtitle("All pairs of models on all benchmarks tested together"),
            leagues)
        .withNotes(
            leagues.get(0).tested() == 0
                ? List.of("No pair of models could be tested, because there is no error bar.")
                : List.of(LeagueTables.pairs(clear, all, leagues.get(0).tested()), assumed()))
        .withNotes(withoutLeague())
        .withNotes(LeagueRemarks.of(leagues).sentences())
        .withSource(League.provenance(leagues).line());
  }

  private List<String> withoutLeague() {
    Map<String, List<String>> benchmarks =
        leftOut.keySet().stream()
            .collect(Collectors.groupingBy(leftOut::get, LinkedHashMap::new, Collectors.toList()));
    return benchmarks.entrySet().stream()
        .map(
            each ->
                "Left out, because "
                    + each.getKey()
                    + ": "
                    + String.join(", ", each.getValue())
                    + ".")
        .toList();
  }

  private String assumed() {
    Assumptions assumptions = leagues.get(0).assumptions();
    return leagues.stream().allMatch(each -> each.field().rivals().measured())
        ? assumptions.ofMeasured()
        : assumptions.ofLeague();
  }

  private Columns<League> columns() {
    boolean plain = leagues.stream().noneMatch(each -> each.field().measure().lowerIsBetter());
    return Columns.<League>none()
        .words("Benchmark", league -> Cell.of(league.benchmark()))
        .figures("Models", league -> count(league.field().models().size()))
        .words(
            plain ? "Highest score" : "Best score",
            league -> Cell.of(names(league.field().first())))
        .words("May be the best", league -> best(league.mayBeFirst()))
        .figures("Clear pairs", league -> count(league.clearPairs()))
        .figures("Pairs", league -> count(league.allPairs()));
  }

  private static Cell count(int number) {
    return Cell.of(Integer.toString(number));
  }

  private static Cell best(List<Contender> models) {
    return models.size() == 1 ? Cell.strong(names(models)) : Cell.of(names(models));
  }

  private static String names(List<Contender> models) {
    return Names.some(models.stream().map(Contender::shortName).toList());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
