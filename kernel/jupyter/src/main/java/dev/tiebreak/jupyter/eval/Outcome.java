package dev.tiebreak.jupyter.eval;

import java.util.List;

/** What came of evaluating a cell. */
public sealed interface Outcome permits Outcome.Value, Outcome.Nothing, Failure {

  /**
   * The cell ended in an expression.
   *
   * @param object its value, the object itself; never null
   * @param notes what to tell with it, such as that it is out of date
   */
  record Value(Object object, List<String> notes) implements Outcome {

    public Value {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The cell ended in a declaration, an assignment, a statement or a null value.
   *
   * @param notes what to tell, such as that the variable asked for has lost its value
   */
  record Nothing(List<String> notes) implements Outcome {

    /** Nothing, and nothing to tell. */
    static final Nothing AT_ALL = new Nothing(List.of());

    public Nothing {
      notes = List.copyOf(notes);
    }
  }
}
