package dev.tiebreak.jupyter.internal.session;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.show.MimeBundle;
import java.util.Optional;

/** What running a cell leaves to show at its end. */
public sealed interface Shown {

  /** Returns the forms of the cell's value; empty where it has none to show. */
  default Optional<MimeBundle> result() {
    return Optional.empty();
  }

  /** Returns what went wrong; empty where the cell ran to its end. */
  default Optional<Failure> failed() {
    return Optional.empty();
  }

  /**
   * The value of the last expression.
   *
   * @param bundle its forms
   */
  record Result(MimeBundle bundle) implements Shown {

    @Override
    public Optional<MimeBundle> result() {
      return Optional.of(bundle);
    }
  }

  /** Nothing: the cell did not end in an expression. */
  record Nothing() implements Shown {}

  /**
   * The cell failed, or the value it ended in failed to show itself.
   *
   * @param failure what went wrong
   */
  record Failed(Failure failure) implements Shown {

    @Override
    public Optional<Failure> failed() {
      return Optional.of(failure);
    }
  }
}
