package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.eval.outcome.Thrown;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import jdk.jshell.spi.SPIResolutionException;

/**
 * Runs snippets in this process and keeps the value itself, of which JShell passes on only the
 * text.
 */
final class InProcessControl extends DirectExecutionControl {

  /** JShell's name for the method that runs a snippet. */
  private static final String RUN = "do_it$";

  /** The prefix of the names of variables that hold the value of an expression. */
  static final String RESULT_NAME = "$result";

  /**
   * The names under which a snippet keeps the value of an expression, which no cell can ask for.
   */
  private static final Pattern RESULT =
      Pattern.compile("\\$\\d+|" + Pattern.quote(RESULT_NAME) + "\\d+");

  private final MemoryReserve reserve = new MemoryReserve();
  private final Meter meter = new Meter();
  private Object lastValue;
  private Throwable lastThrown;
  private Field lastVariable;
  private Runnable beforeNextRun = () -> {};

  InProcessControl(SessionLoader loader) {
    super(new Delegate(loader));
  }

  /** Does something once the next snippet is compiled and loaded, just before it runs. */
  void beforeNextRun(Runnable action) {
    beforeNextRun = action;
  }

  /** Forgets what an earlier part has left, and what was to be done before it ran. */
  void beginPart() {
    lastValue = null;
    lastThrown = null;
    beforeNextRun = () -> {};
  }

  /**
   * Loads a snippet and runs it.
   *
   * @param classes the class that JShell has put it in, and any nested in it
   * @return whether it ran to its end; if not, {@link #takeThrown} has what was thrown
   */
  boolean run(List<ClassBytecodes> classes, String name) {
    try {
      load(classes.toArray(ClassBytecodes[]::new));
      invoke(name, RUN);
      return true;
    } catch (RunException e) {
      return false;
    } catch (ExecutionControlException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hands over the value of the snippet that ran last, and forgets it. */
  Object takeValue() {
    Object value = lastValue;
    lastValue = null;
    return value;
  }

  /**
   * Hands over what the last snippet threw, of which JShell passes on only a part, and forgets it.
   * Until then nothing else runs: in a declaration of several variables, those after the one that
   * failed get no value.
   */
  Throwable takeThrown() {
    Throwable thrown = lastThrown;
    lastThrown = null;
    return thrown;
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    if (lastThrown != null) {
      throw new InvocationTargetException(lastThrown);
    }
    lastValue = null;
    reserve.fill();
    beforeNextRun.run();
    beforeNextRun = () -> {};
    meter.start();
    try {
      lastValue = snippet.invoke(null);
      letGo(snippet.getDeclaringClass());
      return "";
    } catch (InvocationTargetException e) {
      lastThrown = e.getCause();
      if (e.getCause() instanceof OutOfMemoryError) {
        reserve.release();
      }
      throw e;
    } finally {
      meter.stop();
    }
  }

  /** The class of a snippet is never unloaded, so what it holds would be held for ever. */
  private static void letGo(Class<?> snippet) throws IllegalAccessException {
    for (Field field : snippet.getDeclaredFields()) {
      if (!field.getType().isPrimitive() && RESULT.matcher(field.getName()).matches()) {
        field.setAccessible(true);
        field.set(null, null);
      }
    }
  }

  /** JShell would follow causes that form a circle for ever; we already have them all. */
  @Override
  protected String throwConvertedInvocationException(Throwable cause)
      throws RunException, InternalException {
    if (cause instanceof SPIResolutionException) {
      return super.throwConvertedInvocationException(cause);
    }
    throw new UserException(
        Thrown.message(cause), cause.getClass().getName(), cause.getStackTrace());
  }

  /** JShell asks for a variable by names that only it knows; the field says more than its text. */
  @Override
  public String varValue(String className, String name) throws InternalException {
    try {
      lastVariable = findClass(className).getDeclaredField(name);
      lastVariable.setAccessible(true);
      return "";
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new InternalException(e.toString());
    }
  }

  /** Returns the field of the variable that JShell asked for last. */
  Field lastVariable() {
    return lastVariable;
  }

  /** Keeps some memory in reserve, for use after a cell that uses up the rest. */
  void keepMemoryBack() {
    reserve.keep();
  }

  /** Returns what measures running snippets, not compiling them; it counts only while it is on. */
  Meter meter() {
    return meter;
  }

  /** Returns the provider from which JShell gets this. */
  ExecutionControlProvider provider() {
    return new Provider(this);
  }

  private record Provider(InProcessControl control) implements ExecutionControlProvider {

    @Override
    public String name() {
      return "tiebreak";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
      return control;
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

    /**
     * JShell calls this for the program's own class path too, so the session tells the loader
     * instead.
     */
    @Override
    public void addToClasspath(String path) {}

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
      return loader.loadClass(name);
    }
  }
}
