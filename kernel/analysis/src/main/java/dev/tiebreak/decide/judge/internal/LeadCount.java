package dev.tiebreak.decide.judge.internal;

import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many leads a decision has, and how many of them are clear: what titles of verdicts say. */
public final class LeadCount {

  private final List<Verdict> leads;
  private final int clear;
  private final int unsized;
  private final int withoutVariation;
  private final int tooFewTasks;

  /**
   * @param verdicts all verdicts of a decision
   */
  public LeadCount(List<Verdict> verdicts) {
    leads = verdicts.stream().filter(LeadCount::isLead).toList();
    clear = count(verdict -> verdict.certainty() == Certainty.CLEAR);
    tooFewTasks = count(verdict -> verdict.certainty() == Certainty.TOO_FEW_TASKS);
    unsized = count(verdict -> !verdict.contest().evidence().sized());
    withoutVariation = count(v -> v.certainty() == Certainty.NO_ERROR_BAR) - unsized;
  }

  private int count(Predicate<Verdict> condition) {
    return (int) leads.stream().filter(condition).count();
  }

  private static boolean isLead(Verdict verdict) {
    return verdict.contest().contested() && verdict.certainty() != Certainty.TIED;
  }

  /** Returns whether any lead can be judged. */
  public boolean judged() {
    return leads.size() > unsized + withoutVariation + tooFewTasks;
  }

  /** Returns how many leads are clear and, where not all leads are shown, how many are. */
  public String finding(List<Verdict> shown) {
    long count = shown.stream().filter(LeadCount::isLead).count();
    String between = notJudged().isEmpty() ? ", " : "; ";
    return finding() + (count < leads.size() ? between + "shown: " + count : "");
  }

  private String finding() {
    if (leads.isEmpty()) {
      return "There is no lead to judge";
    }
    if (!judged()) {
      return unjudged();
    }
    String others = notJudged().isEmpty() ? "" : "; " + String.join(", ", notJudged());
    if (leads.size() == 1) {
      return clear == 1
          ? "The one contested lead is clear" + notAlike()
          : "The one contested lead is not clear";
    }
    String of = " of the " + leads.size() + " contested leads ";
    return (clear == 0
            ? "None" + of + "is clear"
            : clear == leads.size()
                ? "All " + leads.size() + " contested leads are clear"
                : clear + of + Plural.of(clear, "is clear", "are clear"))
        + notAlike()
        + others;
  }

  /** In what the models of clear leads were run otherwise. */
  private String notAlike() {
    return CardNotes.notAlike(leads.stream().filter(Verdict::clear).map(Verdict::contest).toList());
  }

  private String unjudged() {
    if (leads.size() == 1) {
      return "The one contested lead cannot be judged: " + whyNot();
    }
    return unsized == leads.size()
        ? leads.stream().allMatch(lead -> lead.contest().measure().isShare())
            ? "No lead can be judged: no number of tasks is published"
            : "No lead can be judged: no number of tasks and no error is published"
        : "No lead can be judged: " + String.join(", ", notJudged());
  }

  private String whyNot() {
    return unsized == 1
        ? leads.get(0).contest().measure().isShare()
            ? "its number of tasks is not known"
            : "its scores come without an error"
        : tooFewTasks == 1
            ? "it rests on fewer than ten tasks"
            : leads
                .get(0)
                .contest()
                .evidence()
                .incomparable()
                .map(Evidence.Incomparable::why)
                .orElse("the models differ by the same amount everywhere");
  }

  /** Why some leads cannot be given a verdict. */
  private List<String> notJudged() {
    List<String> parts = new ArrayList<>();
    if (unsized + withoutVariation > 0) {
      parts.add(
          unsized
              + withoutVariation
              + Plural.of(unsized + withoutVariation, " has", " have")
              + " no error bar");
    }
    if (tooFewTasks > 0) {
      parts.add(
          tooFewTasks + Plural.of(tooFewTasks, " rests", " rest") + " on fewer than ten tasks");
    }
    return parts;
  }
}
