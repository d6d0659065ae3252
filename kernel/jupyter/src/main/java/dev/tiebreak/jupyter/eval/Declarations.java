package dev.tiebreak.jupyter.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

/** Lists what the cells of a session have declared. */
final class Declarations {

  private final JShell shell;
  private final InProcessControl control;

  Declarations(JShell shell, InProcessControl control) {
    this.shell = shell;
    this.control = control;
  }

  List<Declared> all() {
    // JShell names the values of bare expressions $1, $2 and so on: nobody declared those.
    Stream<Declared> variables =
        shell
            .variables()
            .filter(variable -> variable.subKind() != SubKind.TEMP_VAR_EXPRESSION_SUBKIND)
            .map(this::variable);
    return Stream.of(
            variables,
            shell.methods().map(Declarations::method),
            shell.types().map(Declarations::type))
        .flatMap(each -> each)
        .toList();
  }

  private Declared variable(VarSnippet variable) {
    Optional<Object> value = Optional.empty();
    if (shell.status(variable) == Status.VALID) {
      shell.varValue(variable);
      value = Optional.ofNullable(control.takeValue());
    }
    return new Declared("variable", variable.name(), variable.typeName(), value);
  }

  private static Declared method(MethodSnippet method) {
    String signature = method.signature();
    return new Declared(
        "method",
        method.name() + "(" + method.parameterTypes() + ")",
        signature.substring(signature.indexOf(')') + 1),
        Optional.empty());
  }

  private static Declared type(TypeDeclSnippet type) {
    String kind = type.subKind().name().replace("_SUBKIND", "").toLowerCase(Locale.ROOT);
    return new Declared(kind, type.name(), "", Optional.empty());
  }
}
