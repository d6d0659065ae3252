package dev.tiebreak.decide.league;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The models of a league, best first.
 *
 * @param models two or more
 * @param measure what they were measured on
 * @param percents their scores, in the measure's unit
 * @param rivals what is known of the tasks behind the scores
 * @param absent the models without a score
 * @param leftOut which models and tasks are left out of the league, in sentences
 * @param noted what else to note, in sentences that stand alone
 * @param systems how the models were run, by their names, where that is said
 */
record LeagueField(
    Measure measure,
    List<Contender> models,
    List<Double> percents,
    Rivals rivals,
    List<Contender> absent,
    List<String> leftOut,
    List<String> noted,
    Map<String, SystemName> systems,
    Provenance provenance) {

  /** Fewer errors give no pair to test. */
  private static final int FEWEST = 2;

  private static final String SIZE_UNKNOWN =
      "How many tasks there are is not known, so no error bar can be given.";
  private static final String NO_ERROR =
      "Not all scores come with an error, so no error bar can be given.";

  LeagueField {
    models = List.copyOf(models);
    percents = List.copyOf(percents);
    absent = List.copyOf(absent);
    leftOut = List.copyOf(leftOut);
    noted = List.copyOf(noted);
    systems = Map.copyOf(systems);
  }

  /** The same field with more notes. */
  LeagueField noting(List<String> sentences) {
    List<String> longer = new ArrayList<>(noted);
    longer.addAll(sentences);
    return new LeagueField(
        measure, models, percents, rivals, absent, leftOut, longer, systems, provenance);
  }

  /** The same field of models that were run as these systems. */
  LeagueField between(Map<String, SystemName> run) {
    return new LeagueField(
        measure, models, percents, rivals, absent, leftOut, noted, run, provenance);
  }

  /** What follows a finding on models that were not run alike; nothing where they were. */
  String notAlike() {
    return SystemName.notAlike(run(models));
  }

  /** How each model was run where they were not run alike, in a sentence. */
  List<String> eachWay() {
    return SystemName.eachWay(benchmark(), run(models));
  }

  /** How some of the models were run, best first, where that is said. */
  List<SystemName> run(List<Contender> some) {
    return models.stream()
        .filter(some::contains)
        .map(Contender::name)
        .filter(systems::containsKey)
        .map(systems::get)
        .toList();
  }

  /** The name of what the models were measured on. */
  String benchmark() {
    return measure.label();
  }

  /** The models that have a score. */
  static LeagueField ofScores(
      Measure measure,
      List<Contender> models,
      List<OptionalDouble> scores,
      Evidence evidence,
      List<Optional<GivenError>> errors,
      Provenance provenance) {
    List<Integer> order =
        IntStream.range(0, models.size())
            .filter(i -> scores.get(i).isPresent())
            .boxed()
            .sorted(Comparator.comparing(i -> -measure.better().ahead(scores.get(i).orElseThrow())))
            .toList();
    List<Contender> without =
        IntStream.range(0, models.size())
            .filter(i -> scores.get(i).isEmpty())
            .mapToObj(models::get)
            .toList();
    checkEnough(measure.label(), order.size());
    List<Double> percents = order.stream().map(i -> scores.get(i).orElseThrow()).toList();
    return new LeagueField(
        measure,
        order.stream().map(models::get).toList(),
        percents,
        rivals(measure, percents, evidence, order.stream().map(errors::get).toList()),
        without,
        absent(without, "has no score"),
        List.of(),
        Map.of(),
        provenance);
  }

  private static Rivals rivals(
      Measure measure, List<Double> scores, Evidence evidence, List<Optional<GivenError>> errors) {
    if (measure.isShare() && evidence.published().isPresent()) {
      int tasks = evidence.published().get().tasks();
      return new Rivals.Rates(
          scores.stream().map(each -> PassRate.ofPercent(each, tasks)).toList());
    }
    return errors.stream().filter(Optional::isPresent).count() >= FEWEST
        ? new Rivals.Given(measure, scores, errors)
        : new Rivals.Unsized(measure.isShare() ? SIZE_UNKNOWN : NO_ERROR);
  }

  /** The models that ran tasks, on those that all of them ran. */
  static LeagueField ofTasks(
      List<Contender> models, List<TaskOutcomes> outcomes, Provenance provenance) {
    String benchmark = outcomes.get(0).benchmark();
    List<Integer> ran =
        IntStream.range(0, models.size())
            .filter(i -> !outcomes.get(i).runs().isEmpty())
            .boxed()
            .toList();
    checkEnough(benchmark, ran.size());
    List<TaskOutcomes> rivals = ran.stream().map(outcomes::get).toList();
    TaskOutcomes.incomparable(rivals)
        .ifPresent(
            tasks -> {
              throw tasks.refusal(benchmark);
            });
    List<String> common = TaskOutcomes.common(rivals);
    List<double[]> scores = rivals.stream().map(each -> each.means(common)).toList();
    List<Integer> order =
        IntStream.range(0, ran.size())
            .boxed()
            .sorted(Comparator.comparing(i -> -percent(scores.get(i))))
            .toList();
    List<Contender> without =
        IntStream.range(0, models.size())
            .filter(i -> outcomes.get(i).runs().isEmpty())
            .mapToObj(models::get)
            .toList();
    List<String> leftOut = new ArrayList<>(absent(without, "ran none of it"));
    leftOut.addAll(leftOut(rivals, common));
    List<Contender> present = ran.stream().map(models::get).toList();
    leftOut.addAll(ifFailed(present, rivals));
    return new LeagueField(
        Measure.percent(benchmark),
        order.stream().map(i -> models.get(ran.get(i))).toList(),
        order.stream().map(i -> percent(scores.get(i))).toList(),
        new Rivals.Tasks(
            order.stream().map(scores::get).toList(), rivals.get(0).clusterNames(common)),
        without,
        leftOut,
        List.of(),
        Map.of(),
        provenance);
  }

  /** The models with the highest score, more than one if they share it. */
  List<Contender> first() {
    return IntStream.range(0, models.size())
        .filter(i -> percents.get(i).equals(percents.get(0)))
        .mapToObj(models::get)
        .toList();
  }

  /** Who has the highest score, as the beginning of a sentence. */
  String highest() {
    List<Contender> first = first();
    return (first.size() == 1 ? first.get(0).shortName() + " has" : first.size() + " models share")
        + (measure.lowerIsBetter() ? " the lowest score on " : " the highest score on ")
        + benchmark()
        + (measure.lowerIsBetter() ? ", where lower is better" : "");
  }

  /** The score of a model of this league, turned so that higher is better. */
  double goodness(Contender model) {
    return measure.better().ahead(percents.get(models.indexOf(model)));
  }

  private static double percent(double[] scores) {
    return TaskOutcomes.percent(Arrays.stream(scores).average().orElseThrow());
  }

  private static List<String> leftOut(List<TaskOutcomes> rivals, List<String> common) {
    Set<String> others = new LinkedHashSet<>();
    rivals.forEach(each -> others.addAll(each.runs().keySet()));
    common.forEach(others::remove);
    return others.isEmpty()
        ? List.of()
        : List.of(
            "Left out: "
                + others.size()
                + Plural.of(others.size(), " task", " tasks")
                + " that not all of them ran ("
                + Names.some(List.copyOf(others))
                + ").");
  }

  private static List<String> ifFailed(List<Contender> models, List<TaskOutcomes> rivals) {
    Set<String> all = new LinkedHashSet<>();
    rivals.forEach(each -> all.addAll(each.tasks()));
    List<TaskOutcomes> whole = rivals.stream().map(each -> each.among(all)).toList();
    if (whole.stream().allMatch(each -> each.missing().isEmpty())) {
      return List.of();
    }
    double[] scores =
        whole.stream().mapToDouble(each -> each.percentWithMissingFailed().orElseThrow()).toArray();
    Decimals decimals = Decimals.telling(1, scores);
    return List.of(
        "With missing outcomes counted as failed, over all "
            + Numbers.count(all.size())
            + " tasks: "
            + IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -scores[i]))
                .map(
                    i ->
                        models.get(i).shortName()
                            + " "
                            + decimals.format(scores[i])
                            + " ("
                            + Numbers.count(whole.get(i).missing().size())
                            + " missing)")
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static List<String> absent(List<Contender> without, String why) {
    return without.isEmpty()
        ? List.of()
        : List.of(
            "Not in the league: "
                + Names.some(without.stream().map(Contender::shortName).toList())
                + (without.size() == 1 ? ", which " + why : ", each of which " + why)
                + ".");
  }

  private static void checkEnough(String benchmark, int models) {
    if (models < 2) {
      throw new NothingToShow(
          (models == 0 ? "No model has a score on " : "Only one model has a score on ")
              + benchmark
              + ", and a league needs two or more");
    }
  }
}
