package dev.tiebreak.jupyter.eval;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;

/**
 * The check that every loop and every method of a cell passes. It does nothing, and costs nothing
 * once compiled, since the compiler takes it for a constant; to stop a cell it is replaced by one
 * that throws, and the machine throws away what it had compiled.
 */
public final class StopCheck {

  private static final MethodType TYPE = MethodType.methodType(void.class);

  private final MutableCallSite site = new MutableCallSite(MethodHandles.empty(TYPE));

  StopCheck() {}

  /** Makes every pass of the check call an action. */
  void arm(Runnable action) {
    try {
      MethodHandle run =
          MethodHandles.lookup().findVirtual(Runnable.class, "run", TYPE).bindTo(action);
      set(run);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  void disarm() {
    set(MethodHandles.empty(TYPE));
  }

  private void set(MethodHandle target) {
    site.setTarget(target);
    MutableCallSite.syncAll(new MutableCallSite[] {site});
  }

  /**
   * Links the check of a session to its cells.
   *
   * @param caller the class with the check in it, which a session loaded
   * @param name of no meaning here
   * @param type nothing in, nothing out
   * @return the check
   */
  public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type) {
    return ((SessionLoader) caller.lookupClass().getClassLoader()).stopCheck().site;
  }
}
