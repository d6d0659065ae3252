package dev.tiebreak.decide;

import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Evidence.PerTask;
import dev.tiebreak.domain.Evidence.Published;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.Names;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Says what the error bars of verdicts rest on. */
final class BarNotes {

  private final SplitDecision decision;
  private final List<Verdict> verdicts;
  private final List<Verdict> withBar;

  BarNotes(Verdicts shown) {
    this.decision = shown.decision();
    this.verdicts = shown.verdicts();
    this.withBar = verdicts.stream().filter(v -> v.errorBar().isPresent()).toList();
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (!withBar.isEmpty()) {
      sentences.add(assumed(decision));
      sentences.add(columns());
      sentences.add(
          "The intervals cover which tasks the benchmark happens to have and how the runs happened"
              + " to go; they do not cover how the model was driven.");
    }
    for (Verdict verdict : verdicts) {
      Evidence evidence = verdict.contest().evidence();
      if (evidence instanceof PerTask perTask) {
        verdict.errorBar().map(bar -> measured(verdict, bar, perTask)).ifPresent(sentences::add);
        unmatched(verdict.benchmark(), perTask).forEach(sentences::add);
        perTask
            .published()
            .map(printed -> replaced(verdict.benchmark(), printed))
            .ifPresent(sentences::add);
      } else if (evidence instanceof Published published && verdict.errorBar().isPresent()) {
        published(verdict.benchmark(), published).forEach(sentences::add);
      }
    }
    if (!withBar.isEmpty()) {
      sentences.addAll(decision.counts().differentTasks());
    }
    return sentences;
  }

  /** What is taken for granted: of the pairing only where it is not measured everywhere. */
  static String assumed(SplitDecision decision) {
    if (allMeasured(decision)) {
      return decision.assumptions().ofMeasured();
    }
    return (measured(decision).isEmpty()
            ? decision.assumptions().toString()
            : decision.assumptions().ofSome())
        + Caps.sentence(decision).map(caps -> " " + caps).orElse("");
  }

  /** The benchmarks on which the models are compared task by task. */
  static List<String> measured(SplitDecision decision) {
    return decision.contests().stream()
        .filter(contest -> contest.contested() && contest.evidence() instanceof PerTask)
        .map(Contest::benchmark)
        .toList();
  }

  static boolean allMeasured(SplitDecision decision) {
    List<Contest> contested = decision.contests().stream().filter(Contest::contested).toList();
    return !contested.isEmpty()
        && contested.stream().allMatch(contest -> contest.evidence() instanceof PerTask);
  }

  private String columns() {
    boolean assuming = withBar.stream().anyMatch(v -> v.contest().evidence() instanceof Published);
    return "Margin: "
        + decision.first().shortName()
        + " less "
        + decision.second().shortName()
        + ". Clear from ρ: how alike the two models' outcomes on the same tasks "
        + (assuming
            ? "would have to be, 0 for not at all and 1 for wholly; never: not even wholly alike."
            : "are, 0 for not at all and 1 for wholly.")
        + " Smallest lead: a true lead of that size would be found in four of five comparisons.";
  }

  private static String measured(Verdict verdict, ErrorBar bar, PerTask perTask) {
    return verdict.benchmark()
        + " is compared task by task, over the "
        + bar.covers()
        + "; how alike the outcomes are "
        + perTask
            .scores()
            .correlation()
            .map(rho -> "was measured and not assumed: ρ = " + Numbers.brief(rho.value()))
            .orElse("cannot be measured, since a model did the same on all of them")
        + ". Interval: "
        + bar.difference().method()
        + "; test: "
        + bar.test().method()
        + ".";
  }

  private static String replaced(String benchmark, Evidence.Printed published) {
    return "The scores on "
        + benchmark
        + " are those of the tasks that both ran; the published ones are "
        + score(published.first())
        + " and "
        + score(published.second())
        + ".";
  }

  private static String score(OptionalDouble percent) {
    return percent.isPresent() ? Numbers.brief(percent.getAsDouble()) : "none";
  }

  private Stream<String> unmatched(String benchmark, PerTask perTask) {
    return Stream.of(Side.values())
        .filter(side -> !perTask.onlyRunBy(side).isEmpty())
        .map(
            side ->
                "Left out on "
                    + benchmark
                    + ": "
                    + tasks(perTask.onlyRunBy(side))
                    + " that only "
                    + decision.contender(side).shortName()
                    + " ran.");
  }

  private static String tasks(List<String> names) {
    return names.size() + (names.size() == 1 ? " task (" : " tasks (") + Names.some(names) + ")";
  }

  private static Stream<String> published(String benchmark, Published published) {
    Stream.Builder<String> sentences = Stream.builder();
    if (published.trials().orElse(1) > 1) {
      sentences.add(
          "On "
              + benchmark
              + " each task is usually run "
              + published.trials().getAsInt()
              + " times; how the trials of a task agree is not known, so the error bar is"
              + " that of a single run of each, and rather too wide.");
    }
    if (!published.judging().counts()) {
      sentences.add(
          benchmark
              + " is not judged by pass and fail; its error bar is the widest that such"
              + " scores allow.");
    }
    return sentences.build();
  }
}
