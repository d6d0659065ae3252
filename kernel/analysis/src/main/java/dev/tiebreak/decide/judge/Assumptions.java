package dev.tiebreak.decide.judge;

import dev.tiebreak.stats.Adjustment;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.words.internal.Numbers;

/**
 * What verdicts take for granted. The pairing and the interval concern published scores only: where
 * the outcome of each task is known, their correlation is measured and the interval is a paired
 * one.
 *
 * @param pairing ρ, how alike the two models' outcomes on the same tasks are taken to be
 * @param confidence of intervals; one less α
 * @param adjustment how p values are adjusted for the leads tested together
 * @param interval how the interval of a margin is computed
 */
public record Assumptions(
    Correlation pairing, Confidence confidence, Adjustment adjustment, MarginInterval interval) {

  /** Returns ρ = 0, the cautious choice; α = 0.05; Holm's adjustment; Newcombe's interval. */
  public static Assumptions withDefaults() {
    return new Assumptions(
        Correlation.NONE, Confidence.DEFAULT, Adjustment.HOLM, MarginInterval.NEWCOMBE);
  }

  /**
   * Returns these with another pairing.
   *
   * @param rho −1 to 1; 0 if nothing is known, 0.56 to 0.66 was measured on SWE-bench Verified
   * @throws IllegalArgumentException if it is outside −1 to 1
   */
  public Assumptions withPairing(double rho) {
    return new Assumptions(Correlation.of(rho), confidence, adjustment, interval);
  }

  /**
   * Returns these with another significance level.
   *
   * @param alpha above 0 and below 1
   * @throws IllegalArgumentException if it is not
   */
  public Assumptions withAlpha(double alpha) {
    return new Assumptions(pairing, Confidence.ofAlpha(alpha), adjustment, interval);
  }

  /** Returns these with another adjustment. */
  public Assumptions withAdjustment(Adjustment other) {
    return new Assumptions(pairing, confidence, other, interval);
  }

  /** Returns these with another interval. */
  public Assumptions withInterval(MarginInterval other) {
    return new Assumptions(pairing, confidence, adjustment, other);
  }

  /** Returns the assumptions in one sentence where no pairing has to be assumed. */
  public String ofMeasured() {
    return "Assumed: " + tested() + "; intervals at " + confidence + ".";
  }

  private String tested() {
    return "α = "
        + Numbers.brief(confidence.alpha())
        + "; p values adjusted by "
        + adjustment.label();
  }

  private String paired() {
    return pairing.value() == 0
        ? "outcomes of the two models not correlated (ρ = 0, the cautious choice)"
        : "outcomes of the two models on the same tasks correlated by ρ = "
            + Numbers.minus(Numbers.number(pairing.value()));
  }

  /**
   * Returns the assumptions in one sentence for many models, whose scores have intervals by
   * themselves.
   */
  public String ofLeague() {
    return "Assumed where outcomes are not known task by task: "
        + paired()
        + (pairing.value() == 0 ? "" : ", or as much as two scores allow")
        + "; "
        + tested()
        + "; intervals at "
        + confidence
        + ", those of differences "
        + interval.label()
        + ".";
  }

  /**
   * Returns the assumptions in one sentence where some scores are published and others measured.
   */
  public String ofSome() {
    return "Assumed where outcomes are not known task by task: "
        + paired()
        + ", "
        + interval.label()
        + " intervals; everywhere: "
        + tested()
        + "; intervals at "
        + confidence
        + ".";
  }

  /** Returns the assumptions in one sentence. */
  @Override
  public String toString() {
    return "Assumed: "
        + paired()
        + "; "
        + tested()
        + "; "
        + interval.label()
        + " intervals at "
        + confidence
        + ".";
  }
}
