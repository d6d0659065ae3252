package dev.tiebreak.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tests all leads of a decision together. */
final class Judge {

  /** Halvings of the interval 0 to 1: finds a correlation to within a billionth. */
  private static final int HALVINGS = 30;

  private final SplitDecision decision;
  private final Assumptions assumptions;
  private final List<Contest> measured = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();

  Judge(SplitDecision decision) {
    this.decision = decision;
    this.assumptions = decision.assumptions();
    for (Contest contest : decision.contests()) {
      Comparison.of(contest, assumptions.pairing())
          .ifPresent(
              comparison -> {
                measured.add(contest);
                comparisons.add(comparison);
              });
    }
  }

  List<Verdict> verdicts() {
    Map<Contest, ErrorBar> bars = errorBars();
    Reasons reasons = new Reasons(decision, measured.size());
    return decision.contests().stream()
        .map(
            contest -> {
              Optional<ErrorBar> bar = Optional.ofNullable(bars.get(contest));
              Certainty certainty = certainty(contest, bar);
              return new Verdict(contest, certainty, reasons.why(contest, certainty, bar), bar);
            })
        .toList();
  }

  private Certainty certainty(Contest contest, Optional<ErrorBar> bar) {
    if (!contest.contested()) {
      return Certainty.UNCONTESTED;
    }
    if (contest.winner().isEmpty()) {
      return Certainty.TIED;
    }
    return bar.map(this::certainty).orElse(Certainty.NO_ERROR_BAR);
  }

  private Certainty certainty(ErrorBar bar) {
    double alpha = assumptions.confidence().alpha();
    if (bar.adjustedP() < alpha) {
      return Certainty.CLEAR;
    }
    return bar.test().pValue() < alpha || bar.correlationNeeded().isPresent()
        ? Certainty.LEANS
        : Certainty.TOO_CLOSE_TO_CALL;
  }

  private Map<Contest, ErrorBar> errorBars() {
    double[] adjusted = adjusted(comparisons);
    double[] careful = adjusted(alike(0));
    double[] hopeful = adjusted(alike(1));
    Map<Contest, ErrorBar> bars = new HashMap<>();
    for (int i = 0; i < comparisons.size(); i++) {
      Comparison comparison = comparisons.get(i);
      bars.put(
          measured.get(i),
          new ErrorBar(
              comparison.difference(assumptions.interval(), assumptions.confidence()),
              comparison.test(),
              adjusted[i],
              comparison.correlation(),
              needed(i, careful[i], hopeful[i]),
              comparison.required(assumptions.confidence()),
              points(comparison.smallestLead(assumptions.confidence())),
              comparison.covers()));
    }
    return bars;
  }

  private static OptionalDouble points(OptionalDouble rate) {
    return rate.isPresent() ? OptionalDouble.of(100 * rate.getAsDouble()) : rate;
  }

  /** The adjusted p value falls as outcomes grow more alike, so halving finds where it is alpha. */
  private OptionalDouble needed(int lead, double careful, double hopeful) {
    double alpha = assumptions.confidence().alpha();
    boolean isMeasured = comparisons.get(lead) instanceof Comparison.Paired;
    if (isMeasured || !(hopeful < alpha)) {
      return OptionalDouble.empty();
    }
    if (careful < alpha) {
      return OptionalDouble.of(0);
    }
    double less = 0;
    double enough = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (less + enough) / 2;
      if (adjusted(alike(middle))[lead] < alpha) {
        enough = middle;
      } else {
        less = middle;
      }
    }
    return OptionalDouble.of(enough);
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
