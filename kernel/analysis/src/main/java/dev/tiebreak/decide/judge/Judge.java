package dev.tiebreak.decide.judge;

import dev.tiebreak.stats.Confidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Tests all leads of a scorecard together. */
final class Judge {

  /** How often the interval 0 to 1 is halved: this finds a correlation to within a billionth. */
  private static final int HALVINGS = 30;

  private final Scorecard card;
  private final Assumptions assumptions;
  private final List<Contest> measured = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();

  private Judge(Scorecard card) {
    this.card = card;
    this.assumptions = card.assumptions();
    for (Contest contest : card.contests()) {
      Comparison.of(contest, assumptions.pairing())
          .ifPresent(
              comparison -> {
                measured.add(contest);
                comparisons.add(comparison);
              });
    }
  }

  /** A verdict for each contest of a scorecard, in the same order. */
  static List<Verdict> verdicts(Scorecard card) {
    return new Judge(card).verdicts();
  }

  private List<Verdict> verdicts() {
    Map<Contest, Verdict.ErrorBar> bars = errorBars();
    Reasons reasons = new Reasons(card, measured);
    return card.contests().stream()
        .map(
            contest -> {
              Optional<Verdict.ErrorBar> bar = Optional.ofNullable(bars.get(contest));
              Certainty certainty = certainty(contest, bar);
              return new Verdict(contest, certainty, reasons.why(contest, certainty, bar), bar);
            })
        .toList();
  }

  private Certainty certainty(Contest contest, Optional<Verdict.ErrorBar> bar) {
    if (!contest.contested()) {
      return contest.winner().isPresent() ? Certainty.UNCONTESTED : Certainty.NO_SCORE;
    }
    if (contest.winner().isEmpty()) {
      return Certainty.TIED;
    }
    return bar.map(this::certainty).orElse(Certainty.NO_ERROR_BAR);
  }

  private Certainty certainty(Verdict.ErrorBar bar) {
    Certainty certainty =
        Certainty.of(
            enough(bar.tasks()), bar.excludesZero(), bar.test().pValue(), bar.adjustedP(), alpha());
    return certainty == Certainty.TOO_CLOSE_TO_CALL && bar.correlationNeeded().isPresent()
        ? Certainty.LEANS
        : certainty;
  }

  private Map<Contest, Verdict.ErrorBar> errorBars() {
    double[] adjusted = adjusted(comparisons);
    boolean[] careful = clear(alike(0));
    boolean[] hopeful = clear(alike(1));
    Map<Contest, Verdict.ErrorBar> bars = new HashMap<>();
    for (int i = 0; i < comparisons.size(); i++) {
      Comparison comparison = comparisons.get(i);
      bars.put(
          measured.get(i),
          new Verdict.ErrorBar(
              comparison.difference(assumptions.interval(), assumptions.confidence()),
              comparison.test(),
              adjusted[i],
              comparison.correlation(),
              needed(i, careful[i], hopeful[i]),
              comparison.required(assumptions.confidence()),
              points(comparison.smallestLead(assumptions.confidence())),
              comparison.covers(),
              comparison.tasks(),
              measured.get(i).measure().unit(),
              comparison.basis()));
    }
    return bars;
  }

  private static OptionalDouble points(OptionalDouble rate) {
    return rate.isPresent() ? OptionalDouble.of(100 * rate.getAsDouble()) : rate;
  }

  /** Interval and adjusted p value shrink as outcomes grow more alike, so that halving finds it. */
  private OptionalDouble needed(int lead, boolean careful, boolean hopeful) {
    if (comparisons.get(lead).basis() != Verdict.ErrorBar.Basis.COUNTS || !hopeful) {
      return OptionalDouble.empty();
    }
    if (careful) {
      return OptionalDouble.of(0);
    }
    double less = 0;
    double enough = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (less + enough) / 2;
      if (clear(alike(middle))[lead]) {
        enough = middle;
      } else {
        less = middle;
      }
    }
    return OptionalDouble.of(enough);
  }

  /** Whether each lead would be clear. */
  private boolean[] clear(List<Comparison> tested) {
    double[] adjusted = adjusted(tested);
    boolean[] clear = new boolean[adjusted.length];
    for (int i = 0; i < clear.length; i++) {
      Comparison each = tested.get(i);
      boolean excludesZero =
          each.difference(assumptions.interval(), assumptions.confidence())
              .interval()
              .excludesZero();
      clear[i] =
          Certainty.of(enough(each.tasks()), excludesZero, adjusted[i], adjusted[i], alpha())
              == Certainty.CLEAR;
    }
    return clear;
  }

  /** What nobody counted is not called too few. */
  private static int enough(OptionalInt tasks) {
    return tasks.orElse(Confidence.FEWEST_TASKS);
  }

  private double alpha() {
    return assumptions.confidence().alpha();
  }

  private List<Comparison> alike(double rho) {
    return comparisons.stream().map(comparison -> comparison.alike(rho)).toList();
  }

  private double[] adjusted(List<Comparison> tested) {
    return assumptions
        .adjustment()
        .adjust(tested.stream().mapToDouble(each -> each.test().pValue()).toArray());
  }
}
