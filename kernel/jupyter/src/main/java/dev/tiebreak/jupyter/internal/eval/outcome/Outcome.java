package dev.tiebreak.jupyter.internal.eval.outcome;

import java.util.List;
import java.util.Optional;

/** What came of evaluating a cell. */
public sealed interface Outcome permits Outcome.Value, Outcome.Nothing, Failure {

  /** Returns what went wrong; empty if the cell ran to its end. */
  default Optional<Failure> failed() {
    return Optional.empty();
  }

  /** Returns the value of the cell, the object itself; empty if it ended in none. */
  default Optional<Object> result() {
    return Optional.empty();
  }

  /**
   * Returns notes to show with it, such as that the value is out of date; none for a failure, which
   * says everything itself.
   */
  default List<String> notes() {
    return List.of();
  }

  /** Returns the same outcome with other notes; a failure is returned unchanged. */
  default Outcome with(List<String> notes) {
    return this;
  }

  /**
   * The cell ended in an expression.
   *
   * @param object its value, the object itself; never null
   * @param notes what to say about it, such as that it is out of date
   */
  record Value(Object object, List<String> notes) implements Outcome {

    public Value {
      notes = List.copyOf(notes);
    }

    @Override
    public Optional<Object> result() {
      return Optional.of(object);
    }

    @Override
    public Outcome with(List<String> others) {
      return new Value(object, others);
    }

    /** Makes an outcome without notes. */
    public Value(Object object) {
      this(object, List.of());
    }
  }

  /**
   * The cell ended in a declaration, an assignment, a statement or a null value.
   *
   * @param notes what to say, such as that the variable asked for has lost its value
   */
  record Nothing(List<String> notes) implements Outcome {

    public Nothing {
      notes = List.copyOf(notes);
    }

    @Override
    public Outcome with(List<String> others) {
      return new Nothing(others);
    }

    /** Makes an outcome without notes. */
    public Nothing() {
      this(List.of());
    }
  }
}
