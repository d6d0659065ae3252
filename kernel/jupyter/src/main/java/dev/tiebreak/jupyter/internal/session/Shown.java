package dev.tiebreak.jupyter.internal.session;

import dev.tiebreak.show.MimeBundle;

/** What running a cell leaves to show at its end. */
public sealed interface Shown {

  /**
   * The value of the last expression.
   *
   * @param bundle its forms
   */
  record Result(MimeBundle bundle) implements Shown {}

  /** Nothing: the cell ended in no expression. */
  record Nothing() implements Shown {}

  /**
   * The cell failed, or the value it ended in failed to show itself.
   *
   * @param failure what went wrong
   */
  record Failed(dev.tiebreak.jupyter.internal.eval.Failure failure) implements Shown {}
}
