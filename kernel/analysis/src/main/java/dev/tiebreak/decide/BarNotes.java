package dev.tiebreak.decide;

import java.util.ArrayList;
import java.util.List;

/** Says what the error bars of verdicts rest on. */
final class BarNotes {

  private final SplitDecision decision;
  private final List<Verdict> withBar;

  BarNotes(Verdicts verdicts) {
    this.decision = verdicts.decision();
    this.withBar = verdicts.verdicts().stream().filter(v -> v.errorBar().isPresent()).toList();
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (withBar.isEmpty()) {
      return sentences;
    }
    sentences.add(decision.assumptions().toString());
    sentences.add(
        "Margin: "
            + decision.first().shortName()
            + " less "
            + decision.second().shortName()
            + ". Clear from ρ: how alike the two models' outcomes on the same tasks would have to"
            + " be, 0 for not at all and 1 for wholly; none: not even wholly alike. Smallest lead: a"
            + " true lead of that size would be found in four of five comparisons.");
    sentences.add(
        "The intervals cover which tasks the benchmark happens to have and how the runs happened to"
            + " go; they do not cover how the model was driven.");
    withBar.stream().map(BarNotes::trials).forEach(sentences::addAll);
    withBar.stream().map(BarNotes::judging).forEach(sentences::addAll);
    sentences.addAll(decision.counts().differentTasks());
    return sentences;
  }

  private static List<String> trials(Verdict verdict) {
    return published(verdict).stream()
        .filter(published -> published.trials().orElse(1) > 1)
        .map(
            published ->
                "On "
                    + verdict.benchmark()
                    + " each task is usually run "
                    + published.trials().getAsInt()
                    + " times; how the trials of a task agree is not published, so the error bar is"
                    + " that of a single run of each, and rather too wide.")
        .toList();
  }

  private static List<String> judging(Verdict verdict) {
    return published(verdict).stream()
        .filter(published -> !published.judging().counts())
        .map(
            published ->
                verdict.benchmark()
                    + " is not judged by pass and fail; its error bar is the widest that such"
                    + " scores allow.")
        .toList();
  }

  private static List<Evidence.Published> published(Verdict verdict) {
    return verdict.contest().evidence() instanceof Evidence.Published published
        ? List.of(published)
        : List.of();
  }
}
