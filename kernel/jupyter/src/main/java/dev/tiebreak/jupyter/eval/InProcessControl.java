package dev.tiebreak.jupyter.eval;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.SPIResolutionException;

/**
 * Runs snippets in this process and keeps the value itself, of which JShell passes on only text.
 */
final class InProcessControl extends DirectExecutionControl {

  private Object lastValue;
  private Throwable lastThrown;

  InProcessControl(SessionLoader loader) {
    super(new Delegate(loader));
  }

  /** Hands over the value of the snippet that ran last, and forgets it. */
  Object takeValue() {
    Object value = lastValue;
    lastValue = null;
    return value;
  }

  /** Hands over what the last snippet threw, of which JShell passes on a part, and forgets it. */
  Throwable takeThrown() {
    Throwable thrown = lastThrown;
    lastThrown = null;
    return thrown;
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    lastValue = null;
    try {
      lastValue = snippet.invoke(null);
      return "";
    } catch (InvocationTargetException e) {
      lastThrown = e.getCause();
      throw e;
    }
  }

  /** JShell would follow the causes for ever where they go round in a circle; we have them all. */
  @Override
  protected String throwConvertedInvocationException(Throwable cause)
      throws RunException, InternalException {
    if (cause instanceof SPIResolutionException) {
      return super.throwConvertedInvocationException(cause);
    }
    throw new UserException(cause.getMessage(), cause.getClass().getName(), cause.getStackTrace());
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

    @Override
    public void addToClasspath(String path) throws EngineTerminationException, InternalException {
      throw new NotImplementedException("The class path is fixed when the session opens.");
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
      return loader.loadClass(name);
    }
  }
}
