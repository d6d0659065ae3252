package dev.tiebreak.jupyter.eval;

/** What came of evaluating a cell. */
public sealed interface Outcome permits Outcome.Value, Outcome.Nothing, Failure {

  /**
   * The cell ended in an expression.
   *
   * @param object its value, the object itself; never null
   */
  record Value(Object object) implements Outcome {}

  /** The cell ended in a declaration, an assignment, a statement or a null value. */
  record Nothing() implements Outcome {}
}
