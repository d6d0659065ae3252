package dev.tiebreak.jupyter.internal.eval.stop;

/** What stops the code of a cell; code that catches everything gets it again after a while. */
final class Stopped extends Error {

  private static final long serialVersionUID = 1L;

  Stopped() {
    super("the cell was interrupted");
  }
}
