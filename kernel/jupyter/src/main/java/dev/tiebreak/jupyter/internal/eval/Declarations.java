package dev.tiebreak.jupyter.internal.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

/** Lists what the cells of a session have declared. */
final class Declarations {

  /** A package in front of the name of a type. */
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)++(?=[A-Z])");

  private final JShell shell;
  private final Variables variables;

  Declarations(JShell shell, Variables variables) {
    this.shell = shell;
    this.variables = variables;
  }

  List<Declared> all() {
    return Stream.of(
            // The values of bare expressions have names with a dollar, which the user did not
            // declare.
            shell
                .variables()
                .filter(variable -> !variable.name().startsWith("$"))
                .map(this::variable),
            shell.methods().map(Declarations::method),
            shell.types().map(Declarations::type))
        .flatMap(each -> each)
        .toList();
  }

  private Declared variable(VarSnippet variable) {
    return new Declared(
        "variable",
        variable.name(),
        PACKAGE.matcher(variable.typeName()).replaceAll(""),
        variables.valueOf(variable.name()));
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
