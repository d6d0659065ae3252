package dev.tiebreak.jupyter.internal.eval.stream;

/**
 * How much one cell may print: beyond this a notebook is too large to save, and for a browser to
 * show. A line that a carriage return overwrites does not count, so a progress bar may run for
 * hours.
 */
public final class PrintLimit {

  /** How many bytes of output a cell may leave. */
  public static final int BYTES = 2_000_000;

  /** What is shown in place of the rest when a cell prints more. */
  public static final String NOTE =
      "\nThis cell has printed 2 MB; what it prints from here on is not shown.\n";

  private int left = BYTES;
  private int line;
  private boolean returned;
  private boolean reached;

  /**
   * Counts bytes that are printed.
   *
   * @param bytes an array with the bytes
   * @param offset where they begin
   * @return how many of them may be shown, from the first on
   */
  public int admit(byte[] bytes, int offset, int length) {
    for (int i = 0; i < length && !reached; i++) {
      count(bytes[offset + i]);
      if (reached) {
        return i;
      }
    }
    return reached ? 0 : length;
  }

  private void count(byte next) {
    if (returned && next != '\n') {
      left += line;
      line = 0;
    }
    returned = next == '\r';
    line = next == '\n' ? 0 : line + 1;
    left--;
    reached = left < 0;
  }

  /** Says whether more was printed than may be shown. */
  public boolean isReached() {
    return reached;
  }

  /** Starts counting again, since what was shown has been cleared. */
  public void clear() {
    left = BYTES;
    line = 0;
    returned = false;
    reached = false;
  }
}
