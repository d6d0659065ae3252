package dev.tiebreak.jupyter.internal.eval;

/**
 * Memory kept back while cells run, so that after one has used up the rest, enough is left to
 * compile the next, which may free memory.
 */
final class MemoryReserve {

  private static final int BYTES = 8 << 20;

  /** Far enough from the edge that the reserve itself takes nothing away from a cell. */
  private static final int TIMES_FREE = 8;

  private boolean wanted;
  private byte[] reserve;

  /**
   * Keeps memory back from now on; a session does not do so while its first cell is still awaited.
   */
  void keep() {
    wanted = true;
    fill();
  }

  /** Reserves the memory again once there is plenty of it. */
  void fill() {
    Runtime runtime = Runtime.getRuntime();
    if (wanted
        && reserve == null
        && runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory()
            > (long) TIMES_FREE * BYTES) {
      reserve = new byte[BYTES];
    }
  }

  void release() {
    reserve = null;
  }
}
