package dev.tiebreak.jupyter.internal.eval;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.JShell;
import jdk.jshell.VarSnippet;

/**
 * The values of a session's variables. JShell recompiles a variable when something it uses is
 * redeclared, and forgets its value; here the value is put back.
 */
final class Variables {

  /**
   * A variable as it was at one moment.
   *
   * @param type its type as written in source code
   * @param field where JShell kept it
   */
  private record Kept(String type, Field field, Object value) {}

  /** The variables of one moment, by name. */
  static final class Snapshot {

    private final Map<String, Kept> variables = new LinkedHashMap<>();

    private Snapshot() {}

    Set<String> names() {
      return variables.keySet();
    }

    Object valueOf(String name) {
      return variables.get(name).value();
    }

    Snapshot without(Collection<String> names) {
      Snapshot others = new Snapshot();
      others.variables.putAll(variables);
      others.variables.keySet().removeAll(names);
      return others;
    }
  }

  private final JShell shell;
  private final InProcessControl control;

  Variables(JShell shell, InProcessControl control) {
    this.shell = shell;
    this.control = control;
  }

  Snapshot snapshot() {
    Snapshot snapshot = new Snapshot();
    shell
        .variables()
        .filter(variable -> shell.status(variable).isDefined())
        .forEach(
            variable -> {
              Field field = field(variable);
              snapshot.variables.put(
                  variable.name(), new Kept(variable.typeName(), field, get(field)));
            });
    return snapshot;
  }

  /**
   * Declares a variable again without its initializer, so that it no longer depends on what the
   * initializer uses, and gives it the value of the snapshot. JShell keeps a variable that was
   * declared like this before in the same class, so only its value shows that it is new.
   */
  boolean detach(String name, Snapshot snapshot) {
    // A type that has no name cannot be written: such a variable stays as it is.
    shell.eval(snapshot.variables.get(name).type() + " " + name + ";");
    return restore(name, snapshot);
  }

  /**
   * Puts values back into the variables that were recompiled since a snapshot.
   *
   * @return the names of those whose type has changed, so that they cannot take the value
   */
  Set<String> restore(Snapshot snapshot) {
    Set<String> lost = new LinkedHashSet<>();
    snapshot.variables.forEach(
        (name, kept) -> {
          Optional<Field> now = find(name);
          if (now.isPresent() && !now.get().equals(kept.field()) && !set(now.get(), kept.value())) {
            lost.add(name);
          }
        });
    return lost;
  }

  /** Gives a variable whose redeclaration failed the type and value that it had before. */
  boolean takeBack(VarSnippet variable, Snapshot snapshot) {
    String name = variable.name();
    Kept kept = snapshot.variables.get(name);
    if (kept == null) {
      return false;
    }
    boolean sameType =
        kept.type().equals(variable.typeName()) && shell.status(variable).isDefined();
    return sameType ? restore(name, snapshot) : detach(name, snapshot);
  }

  /** Declares again what a rejected declaration made JShell forget. */
  void bringBack(Snapshot snapshot) {
    snapshot.names().stream()
        .filter(name -> find(name).isEmpty())
        .forEach(name -> detach(name, snapshot));
  }

  /** Puts one value back, and says whether the variable exists and could take it. */
  private boolean restore(String name, Snapshot snapshot) {
    return find(name).map(field -> set(field, snapshot.valueOf(name))).orElse(false);
  }

  Optional<Object> valueOf(String name) {
    return find(name).map(Variables::get);
  }

  /** Returns the values of all variables, without those that are null. */
  List<Object> values() {
    return shell
        .variables()
        .filter(variable -> shell.status(variable).isDefined())
        .map(variable -> get(field(variable)))
        .filter(Objects::nonNull)
        .toList();
  }

  private Optional<Field> find(String name) {
    return shell
        .variables()
        .filter(variable -> variable.name().equals(name) && shell.status(variable).isDefined())
        .findFirst()
        .map(this::field);
  }

  private Field field(VarSnippet variable) {
    shell.varValue(variable);
    return control.lastVariable();
  }

  private static Object get(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean set(Field field, Object value) {
    try {
      field.set(null, value);
      return true;
    } catch (IllegalArgumentException | NullPointerException e) {
      return false;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
