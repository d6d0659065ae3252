package dev.tiebreak.jupyter.internal.eval.stop;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The checks that every loop, method and exception handler of a cell passes. They do nothing, and
 * cost nothing once compiled, since the compiler treats them as constants; to stop a cell they are
 * replaced by checks that may throw, and the JVM discards what it had compiled.
 */
public final class StopCheck {

  /** The name of the check of a loop or a method. */
  static final String PASS = "pass";

  /** The name of the check at the beginning of an exception handler. */
  static final String CAUGHT = "caught";

  /** What every check calls, on whichever thread passes it. */
  interface Guard {

    /** A loop repeats or a method begins; may throw. */
    void pass();

    /** An exception handler begins, such as a {@code finally}; throws nothing. */
    default void caught() {}
  }

  /** The loader of a session's cells, which holds the checks that they pass. */
  public interface Carrier {

    StopCheck stopCheck();
  }

  private static final MethodType TYPE = MethodType.methodType(void.class);
  private static final MethodHandle NOTHING = MethodHandles.empty(TYPE);

  private final MutableCallSite pass = new MutableCallSite(NOTHING);
  private final MutableCallSite caught = new MutableCallSite(NOTHING);
  private final List<Guard> guards = new CopyOnWriteArrayList<>();

  public StopCheck() {}

  /** Has every check call a guard too; once is enough. */
  synchronized void arm(Guard guard) {
    if (!guards.contains(guard)) {
      guards.add(guard);
      set();
    }
  }

  /** Has no check call a guard any more. */
  synchronized void disarm(Guard guard) {
    if (guards.remove(guard)) {
      set();
    }
  }

  private void set() {
    boolean none = guards.isEmpty();
    pass.setTarget(none ? NOTHING : calling(() -> guards.forEach(Guard::pass)));
    caught.setTarget(none ? NOTHING : calling(() -> guards.forEach(Guard::caught)));
    MutableCallSite.syncAll(new MutableCallSite[] {pass, caught});
  }

  private static MethodHandle calling(Runnable action) {
    try {
      return MethodHandles.lookup().findVirtual(Runnable.class, "run", TYPE).bindTo(action);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Links the checks of a session to its cells.
   *
   * @param caller the class with the checks in it, which a session loaded
   * @param name which check
   * @param type nothing in, nothing out
   */
  public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type) {
    StopCheck check = ((Carrier) caller.lookupClass().getClassLoader()).stopCheck();
    return name.equals(CAUGHT) ? check.caught : check.pass;
  }
}
