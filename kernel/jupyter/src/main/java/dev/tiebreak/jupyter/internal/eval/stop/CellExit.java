package dev.tiebreak.jupyter.internal.eval.stop;

/** Thrown in a cell that calls {@code System.exit}: the cell ends, and the kernel keeps running. */
@SuppressWarnings(
    "DoNotCallSuggester") // Called only by the code of cells, as rewritten by CellClass.
public final class CellExit extends Error {

  private static final long serialVersionUID = 1L;

  private CellExit(String call) {
    super(call);
  }

  /** Replaces {@code System.exit}. */
  public static void exit(int status) {
    throw new CellExit("System.exit(" + status + ")");
  }

  /** Replaces {@code Runtime.exit}. */
  public static void exit(Runtime runtime, int status) {
    throw new CellExit("Runtime.exit(" + status + ")");
  }

  /** Replaces {@code Runtime.halt}. */
  public static void halt(Runtime runtime, int status) {
    throw new CellExit("Runtime.halt(" + status + ")");
  }
}
