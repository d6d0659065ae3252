package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Measures whose name says that less of it is better, where the file does not. */
public final class UnstatedDirection {

  /** What one wants less of. */
  private static final Set<String> BAD =
      Set.of(
          "hallucination",
          "hallucinations",
          "hallucinated",
          "error",
          "errors",
          "latency",
          "runtime",
          "ttft",
          "cost",
          "costs",
          "price",
          "perplexity",
          "ppl",
          "loss",
          "wer",
          "cer",
          "mae",
          "mse",
          "rmse",
          "brier",
          "ece",
          "toxicity",
          "failure",
          "failures",
          "violation",
          "violations",
          "sycophancy");

  /** Beside which it is the good part that is counted. */
  private static final Set<String> GOOD =
      Set.of(
          "accuracy",
          "avoidance",
          "consistency",
          "correct",
          "correction",
          "detection",
          "efficiency",
          "elo",
          "f1",
          "free",
          "non",
          "no",
          "not",
          "precision",
          "recall",
          "recovery",
          "resistance",
          "robustness",
          "savings",
          "without");

  private UnstatedDirection() {}

  /** Finds a measure of which more is taken for better although its name speaks against it. */
  public static Optional<Remark> in(MeasureScores scores) {
    String label = scores.measure().label();
    return scores.better().isPresent()
        ? Optional.empty()
        : in(
            label,
            scores.cells().get(0).at().ofRow(),
            "Add a column better with lower in the rows of "
                + label
                + ", or with higher if more is better.");
  }

  /** Finds the same of a measure whose direction nothing says, with what to do about it. */
  public static Optional<Remark> in(String label, Remark.Place place, String fix) {
    List<String> words = Arrays.asList(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    Optional<String> bad = words.stream().filter(BAD::contains).findFirst();
    return words.stream().anyMatch(GOOD::contains)
        ? Optional.empty()
        : bad.map(word -> remark(label, place, word, fix));
  }

  private static Remark remark(String label, Remark.Place place, String word, String fix) {
    return Remark.suspicion(
        place,
        "Higher is taken for better on "
            + label
            + ", since nothing says otherwise, but its name has the word \""
            + word
            + "\", of which less is usually better.",
        fix);
  }
}
