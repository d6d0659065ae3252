package dev.tiebreak.jupyter.internal.eval.stop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Adapts the classes of cells to the kernel where it can, and leaves them as they are where it
 * cannot: a cell that runs without being adapted is better than one that does not run. What is then
 * missing is said once.
 */
public final class Adaptation {

  /** The offset in a class file of the upper byte of its major version (JVMS 4.1). */
  private static final int MAJOR = 6;

  /** Class files of Java 1.1 have major version 45, and each Java since has one of its own. */
  private static final int BEFORE_FIRST = 44;

  private static final String MISSING =
      " runs as it was compiled: there, an endless loop cannot be stopped, and System.exit"
          + " ends the whole process instead of the cell.";

  private final Set<String> found = new LinkedHashSet<>();
  private final Set<String> taken = new LinkedHashSet<>();

  /** Returns a class of a cell as it should be loaded. */
  public byte[] adapted(byte[] compiled) {
    try {
      return CellClass.obedient(compiled);
    } catch (IllegalArgumentException e) {
      // ASM's way of refusing a version that it does not know.
      note(
          "The code of cells is compiled for Java %d, which is newer than this version of Tiebreak"
                  .formatted(javaOf(compiled))
              + " knows, and"
              + MISSING);
    } catch (IndexOutOfBoundsException e) {
      // ASM's way of saying that a method, or the names of a class, have become longer than Java
      // allows.
      note("A method of a cell is too long to be adapted, and" + MISSING);
    }
    return compiled;
  }

  private static int javaOf(byte[] compiled) {
    int major = (compiled[MAJOR] & 0xff) << 8 | (compiled[MAJOR + 1] & 0xff);
    return major - BEFORE_FIRST;
  }

  private synchronized void note(String what) {
    if (!taken.contains(what)) {
      found.add(what);
    }
  }

  /** Hands over what to tell the user; each note once. */
  public synchronized List<String> takeNotes() {
    List<String> notes = List.copyOf(found);
    taken.addAll(found);
    found.clear();
    return notes;
  }
}
