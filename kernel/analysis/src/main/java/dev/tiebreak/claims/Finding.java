package dev.tiebreak.claims;

/**
 * One statement in a claim, checked against the numbers.
 *
 * @param statement what is said, for example {@code leads SWE-bench Pro by 5.7 points}
 * @param ruling what the numbers say about it
 * @param numbers the numbers, in a sentence to print
 */
public record Finding(String statement, Ruling ruling, String numbers) {

  /** Returns the statement, the ruling and the numbers in one line. */
  @Override
  public String toString() {
    return statement + ": " + ruling.words() + ". " + numbers;
  }
}
