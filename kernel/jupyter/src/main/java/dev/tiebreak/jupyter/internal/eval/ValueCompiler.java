package dev.tiebreak.jupyter.internal.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaFileObject;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;

/**
 * Compiles a snippet once. JShell compiles everything it evaluates twice, the first time to find
 * errors; this runs the second pass alone, which JShell does not offer. All the private parts of
 * the JDK that the kernel reaches are here. If {@code jdk.jshell} is not open, or this Java has
 * other parts, there is no such compiler.
 */
final class ValueCompiler {

  private final Object wraps;
  private final Object tasks;
  private final Class<?> worker;
  private final Method guts;
  private final Method wrapInClass;
  private final Method setOuterWrap;
  private final Method compile;
  private final Method compileTask;
  private final Field filesByWrap;

  private ValueCompiler(JShell shell) throws ReflectiveOperationException {
    wraps = opened(JShell.class.getDeclaredField("outerMap")).get(shell);
    tasks = opened(JShell.class.getDeclaredField("taskFactory")).get(shell);
    worker = Class.forName("jdk.jshell.TaskFactory$Worker");
    guts = method(Snippet.class, "guts");
    wrapInClass =
        method(
            wraps.getClass(), "wrapInClass", Set.class, Collection.class, List.class, List.class);
    setOuterWrap = method(Snippet.class, "setOuterWrap", wrapInClass.getReturnType());
    compile = method(tasks.getClass(), "compile", Collection.class, worker);
    Class<?> task = Class.forName("jdk.jshell.TaskFactory$CompileTask");
    compileTask = method(task, "compile");
    filesByWrap = opened(task.getDeclaredField("classObjs"));
  }

  /**
   * Finds the compiler of a JShell.
   *
   * @return the compiler; empty where this Java has none
   */
  static Optional<ValueCompiler> of(JShell shell) {
    try {
      return Optional.of(new ValueCompiler(shell));
    } catch (ReflectiveOperationException | InaccessibleObjectException e) {
      return Optional.empty();
    }
  }

  /**
   * Compiles a snippet that sees everything declared, and that nothing else will see.
   *
   * @param snippet a snippet that JShell has only parsed, with a unique name
   * @return its class, and any nested in it; none if it has errors
   */
  List<ClassBytecodes> compile(Snippet snippet) {
    Object wrap =
        call(
            wrapInClass,
            wraps,
            Set.of(),
            List.of(),
            List.of(snippet),
            List.of(call(guts, snippet)));
    call(setOuterWrap, snippet, wrap);
    List<ClassBytecodes> classes = new ArrayList<>();
    Object work =
        Proxy.newProxyInstance(
            worker.getClassLoader(),
            new Class<?>[] {worker},
            (proxy, method, arguments) -> {
              Object task = arguments[0];
              if ((boolean) call(compileTask, task)) {
                for (Object file : (List<?>) ((Map<?, ?>) filesByWrap.get(task)).get(wrap)) {
                  classes.add(read((JavaFileObject) file));
                }
              }
              return null;
            });
    call(compile, tasks, List.of(wrap), work);
    return classes;
  }

  private static ClassBytecodes read(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return new ClassBytecodes(file.getName(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Method method(Class<?> owner, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    return opened(owner.getDeclaredMethod(name, parameters));
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }

  private static Object call(Method method, Object owner, Object... arguments) {
    try {
      return method.invoke(owner, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
