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

    /**
     * Makes an outcome with nothing to tell.
     *
     * @param object the value
     */
    public Value(Object object) {
      this(object, List.of());
    }
  }

  /**
   * The cell ended in a declaration, an assignment, a statement or a null value.
   *
   * @param notes what to tell, such as that the variable asked for has lost its value
   */
  record Nothing(List<String> notes) implements Outcome {

    public Nothing {
      notes = List.copyOf(notes);
    }

    /** Makes an outcome with nothing to tell. */
    public Nothing() {
      this(List.of());
    }
  }
}
