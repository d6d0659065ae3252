package dev.tiebreak.jupyter.internal.eval.stop;

/** What a cell gets that calls {@code System.exit}: it ends, and the kernel lives on. */
@SuppressWarnings("DoNotCallSuggester") // Only the code of cells calls these, made to by CellClass.
public final class CellExit extends Error {

  private static final long serialVersionUID = 1L;

  private CellExit(String call) {
    super(call);
  }

  /** Stands in for {@code System.exit}. */
  public static void exit(int status) {
    throw new CellExit("System.exit(" + status + ")");
  }

  /** Stands in for {@code Runtime.exit}. */
  public static void exit(Runtime runtime, int status) {
    throw new CellExit("Runtime.exit(" + status + ")");
  }

  /** Stands in for {@code Runtime.halt}. */
  public static void halt(Runtime runtime, int status) {
    throw new CellExit("Runtime.halt(" + status + ")");
  }
}
