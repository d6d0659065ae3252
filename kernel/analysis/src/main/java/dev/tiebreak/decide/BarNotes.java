package dev.tiebreak.decide;

import dev.tiebreak.decide.doubt.CountChecks;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.domain.Evidence.PerTask;
import dev.tiebreak.domain.Evidence.Printed;
import dev.tiebreak.domain.Evidence.Published;
import dev.tiebreak.domain.Evidence.Stated;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Side;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Says what the error bars of verdicts rest on. */
final class BarNotes {

  private final Scorecard card;
  private final List<Verdict> verdicts;
  private final List<Verdict> withBar;

  /**
   * @param shown those verdicts of the scorecard that are shown
   */
  BarNotes(Scorecard card, List<Verdict> shown) {
    this.card = card;
    this.verdicts = shown;
    this.withBar = verdicts.stream().filter(v -> v.errorBar().isPresent()).toList();
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (!withBar.isEmpty()) {
      sentences.add(new CardNotes(card).assumed());
      sentences.add(columns());
      sentences.add(
          "The intervals cover "
              + CardNotes.covered(
                  "which tasks the benchmark happens to have and how the runs happened to go; they"
                      + " do not cover how the model was set up",
                  withBar.stream().map(Verdict::contest).toList())
              + ".");
    }
    verdicts.forEach(verdict -> sentences.addAll(evidence(verdict)));
    if (!withBar.isEmpty()) {
      sentences.addAll(CountChecks.of(card).differentTasks());
    }
    return sentences;
  }

  private List<String> evidence(Verdict verdict) {
    List<String> sentences = new ArrayList<>();
    String benchmark = verdict.benchmark();
    verdict
        .contest()
        .evidence()
        .outcomes()
        .ifPresent(
            perTask -> {
              verdict
                  .errorBar()
                  .map(bar -> measured(verdict, bar, perTask))
                  .ifPresent(sentences::add);
              unmatched(benchmark, perTask).forEach(sentences::add);
              perTask.replaced().map(each -> replaced(benchmark, each)).ifPresent(sentences::add);
            });
    verdict
        .contest()
        .evidence()
        .incomparable()
        .map(
            tasks ->
                benchmark
                    + " has no error bar, because "
                    + tasks.why()
                    + "; its scores are those of all the tasks that each model ran.")
        .ifPresent(sentences::add);
    verdict
        .contest()
        .evidence()
        .stated()
        .filter(errors -> verdict.errorBar().isPresent())
        .map(errors -> stated(verdict, errors))
        .ifPresent(sentences::add);
    verdict
        .contest()
        .evidence()
        .published()
        .filter(published -> verdict.errorBar().isPresent())
        .ifPresent(published -> published(benchmark, published).forEach(sentences::add));
    return sentences;
  }

  private String columns() {
    boolean assuming =
        withBar.stream().anyMatch(v -> v.contest().evidence().published().isPresent());
    String margin =
        (card.plain()
                ? "Margin: " + card.first().shortName() + " less " + card.second().shortName()
                : "Margin: how far "
                    + card.first().shortName()
                    + " is ahead of "
                    + card.second().shortName())
            + ".";
    if (withBar.stream().allMatch(v -> v.contest().evidence().stated().isPresent())) {
      return margin;
    }
    return margin
        + " Clear from ρ: how alike the two models' outcomes on the same tasks "
        + (assuming
            ? "would have to be, from 0 (unrelated) to 1 (identical); never: not even identical"
                + " outcomes would do."
            : "are, from 0 (unrelated) to 1 (identical).")
        + " Smallest lead: a true lead of that size would be found in four of five comparisons.";
  }

  /** Where the error of each score comes from, and that both are taken as independent. */
  private static String stated(Verdict verdict, Stated errors) {
    return "On "
        + verdict.benchmark()
        + " each score has its own error, "
        + error(errors.first())
        + " and "
        + error(errors.second())
        + "; the two are taken as independent. Test: "
        + verdict.errorBar().orElseThrow().test().method()
        + ".";
  }

  private static String error(GivenError error) {
    String size =
        error.below() == error.above()
            ? Numbers.brief(error.below())
            : Numbers.brief(error.below())
                + " downwards and "
                + Numbers.brief(error.above())
                + " upwards";
    return switch (error.of()) {
      case SOURCE -> "a standard error of " + size + " as its source says";
      case COUNT ->
          "one of "
              + size
              + " computed from its "
              + Plural.counted(error.n().orElseThrow(), "task", "tasks");
    };
  }

  private static String measured(Verdict verdict, Verdict.ErrorBar bar, PerTask perTask) {
    return verdict.benchmark()
        + " is compared task by task, over the "
        + bar.covers()
        + "; how alike the outcomes are "
        + perTask
            .scores()
            .correlation()
            .map(rho -> "was measured, not assumed: ρ = " + Numbers.brief(rho.value()))
            .orElse("cannot be measured, since one model did the same on all of them")
        + ". Interval: "
        + bar.difference().method()
        + "; test: "
        + bar.test().method()
        + ".";
  }

  private static String replaced(String benchmark, Printed published) {
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
                    + " with an outcome of "
                    + card.contender(side).shortName()
                    + " only.");
  }

  private static String tasks(List<String> names) {
    return names.size() + Plural.of(names.size(), " task (", " tasks (") + Names.some(names) + ")";
  }

  private static Stream<String> published(String benchmark, Published published) {
    Stream.Builder<String> sentences = Stream.builder();
    if (published.trials().orElse(1) > 1) {
      sentences.add(
          "On "
              + benchmark
              + " each task is usually run "
              + published.trials().getAsInt()
              + " times; how far the trials of a task agree is not known, so the error bar is"
              + " that of a single run of each task and, if anything, too wide.");
    }
    if (!published.judging().counts()) {
      sentences.add(
          benchmark
              + " is not judged pass or fail; its error bar is the widest that such"
              + " scores allow.");
    }
    return sentences.build();
  }
}
