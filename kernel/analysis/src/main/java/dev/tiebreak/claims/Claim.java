package dev.tiebreak.claims;

import java.util.List;

/**
 * A sentence and what the numbers say about each of its statements.
 *
 * @param sentence the sentence as it was written
 * @param findings one for each statement in the sentence
 */
public record Claim(String sentence, List<Finding> findings) {

  /**
   * @throws IllegalArgumentException if the sentence is blank or nothing was checked
   */
  public Claim {
    if (sentence.isBlank()) {
      throw new IllegalArgumentException("The sentence of a claim is blank; allowed: some text");
    }
    if (findings.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing is checked of \"" + sentence + "\"; allowed: one statement or more");
    }
    findings = List.copyOf(findings);
  }

  /**
   * Returns a claim, for example {@code Claim.of("B leads X by 5.7 points.", leads(decision, "B",
   * "X", 5.7))}.
   *
   * @throws IllegalArgumentException if the sentence is blank or nothing was checked
   */
  public static Claim of(String sentence, Finding... findings) {
    return new Claim(sentence, List.of(findings));
  }

  /** Returns the weakest ruling on any statement in the sentence. */
  public Ruling ruling() {
    return Ruling.weakest(findings.stream().map(Finding::ruling).toList());
  }

  /** Returns the sentence and the ruling on it. */
  @Override
  public String toString() {
    return sentence + " " + ruling().words();
  }
}
