package dev.tiebreak.jupyter.eval;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.execution.LoaderDelegate;

/**
 * Runs snippets in this process and keeps the value itself, of which JShell passes on only text.
 */
final class InProcessControl extends DirectExecutionControl {

  private final Meter meter = new Meter();
  private Object lastValue;

  InProcessControl(SessionLoader loader) {
    super(new Delegate(loader));
  }

  /** Hands over the value of the snippet that ran last, and forgets it. */
  Object takeValue() {
    Object value = lastValue;
    lastValue = null;
    return value;
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    lastValue = null;
    meter.start();
    try {
      lastValue = snippet.invoke(null);
    } finally {
      meter.stop();
    }
    return "";
  }

  /** Tells what running snippets, not compiling them, has taken; it counts only while it is on. */
  Meter meter() {
    return meter;
  }

  /** Keeps the value of a variable to be taken, where JShell would make a text of it. */
  @Override
  public String varValue(String className, String name) throws InternalException {
    try {
      Field variable = findClass(className).getDeclaredField(name);
      variable.setAccessible(true);
      lastValue = variable.get(null);
      return "";
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new InternalException(e.toString());
    }
  }

  private record Delegate(SessionLoader loader) implements LoaderDelegate {

    @Override
    public void load(ClassBytecodes[] classes) throws ClassInstallException {
      boolean[] loaded = new boolean[classes.length];
      try {
        loader.declare(classes);
        for (int i = 0; i < classes.length; i++) {
          loader.loadClass(classes[i].name());
          loaded[i] = true;
        }
      } catch (ClassNotFoundException | LinkageError e) {
        throw new ClassInstallException(e.toString(), loaded);
      }
    }

    @Override
    public void classesRedefined(ClassBytecodes[] classes) {
      loader.declare(classes);
    }

    /** JShell says this of the program's own class path too: the session tells the loader. */
    @Override
    public void addToClasspath(String path) {}

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
      return loader.loadClass(name);
    }
  }
}
