package dev.tiebreak.jupyter.eval;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.VarSnippet;

/** Reads the values that a session's variables have now, the latest declared first. */
final class VariableValues implements Supplier<Collection<Object>> {

  private final JShell shell;
  private final SessionLoader loader;

  VariableValues(JShell shell, SessionLoader loader) {
    this.shell = shell;
    this.loader = loader;
  }

  @Override
  public Collection<Object> get() {
    return shell
        .variables()
        .filter(variable -> shell.status(variable) == Status.VALID)
        .flatMap(variable -> value(variable).stream())
        .toList();
  }

  private Optional<Object> value(VarSnippet variable) {
    String owner = shell.sourceCodeAnalysis().wrapper(variable).fullClassName();
    try {
      Field field = loader.loadClass(owner).getDeclaredField(variable.name());
      field.setAccessible(true);
      return Optional.ofNullable(field.get(null));
    } catch (ReflectiveOperationException | LinkageError e) {
      // A variable whose declaration failed was never made.
      return Optional.empty();
    }
  }
}
