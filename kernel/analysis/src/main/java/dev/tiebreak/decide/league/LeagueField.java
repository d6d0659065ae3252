package dev.tiebreak.decide.league;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The models of a league, best first.
 *
 * @param models two or more
 * @param percents their scores
 * @param rivals what is known of the tasks behind the scores
 * @param absent the models without a score
 * @param leftOut which models and tasks are left out of the league, in sentences
 * @param noted what else to note, in sentences that stand alone
 */
record LeagueField(
    String benchmark,
    List<Contender> models,
    List<Double> percents,
    Rivals rivals,
    List<Contender> absent,
    List<String> leftOut,
    List<String> noted,
    Provenance provenance) {

  LeagueField {
    models = List.copyOf(models);
    percents = List.copyOf(percents);
    absent = List.copyOf(absent);
    leftOut = List.copyOf(leftOut);
    noted = List.copyOf(noted);
  }

  /** The same field with more notes. */
  LeagueField noting(List<String> sentences) {
    List<String> longer = new ArrayList<>(noted);
    longer.addAll(sentences);
    return new LeagueField(
        benchmark, models, percents, rivals, absent, leftOut, longer, provenance);
  }

  /** The models that have a score. */
  static LeagueField ofScores(
      String benchmark,
      List<Contender> models,
      List<OptionalDouble> scores,
      Evidence evidence,
      Provenance provenance) {
    List<Integer> order =
        IntStream.range(0, models.size())
            .filter(i -> scores.get(i).isPresent())
            .boxed()
            .sorted(Comparator.comparing(i -> -scores.get(i).orElseThrow()))
            .toList();
    List<Contender> without =
        IntStream.range(0, models.size())
            .filter(i -> scores.get(i).isEmpty())
            .mapToObj(models::get)
            .toList();
    checkEnough(benchmark, order.size());
    List<Double> percents = order.stream().map(i -> scores.get(i).orElseThrow()).toList();
    return new LeagueField(
        benchmark,
        order.stream().map(models::get).toList(),
        percents,
        rivals(percents, evidence),
        without,
        absent(without, "has no score"),
        List.of(),
        provenance);
  }

  private static Rivals rivals(List<Double> percents, Evidence evidence) {
    return evidence
        .published()
        .<Rivals>map(
            known ->
                new Rivals.Rates(
                    percents.stream()
                        .map(each -> PassRate.ofPercent(each, known.tasks()))
                        .toList()))
        .orElseGet(Rivals.Unsized::new);
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
    return new LeagueField(
        benchmark,
        order.stream().map(i -> models.get(ran.get(i))).toList(),
        order.stream().map(i -> percent(scores.get(i))).toList(),
        new Rivals.Tasks(
            order.stream().map(scores::get).toList(), rivals.get(0).clusterNames(common)),
        without,
        leftOut,
        List.of(),
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
        + " the highest score on "
        + benchmark;
  }

  /** The score of a model of this league. */
  double percent(Contender model) {
    return percents.get(models.indexOf(model));
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
