package dev.tiebreak.jupyter.internal.wire;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Takes the signal with which a terminal, or an older Jupyter, interrupts; by default, it would end
 * the process. Java offers it only through a class that the compiler warns about, hence the
 * reflection.
 */
final class InterruptSignal {

  private InterruptSignal() {}

  /** From now on the signal calls this, on one of Java's own threads. */
  static void handle(Runnable interrupt) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler call =
          (proxy, method, arguments) -> {
            interrupt.run();
            return null;
          };
      Object proxy =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, call);
      Object interruptSignal = signal.getConstructor(String.class).newInstance("INT");
      signal.getMethod("handle", signal, handler).invoke(null, interruptSignal, proxy);
    } catch (ReflectiveOperationException e) {
      KernelLog.get()
          .warn("This Java passes on no signals: only Jupyter's message can interrupt a cell.", e);
    }
  }
}
