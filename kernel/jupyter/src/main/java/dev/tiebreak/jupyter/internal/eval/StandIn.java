package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.source.Mask;
import dev.tiebreak.jupyter.internal.source.NonSealed;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;

/**
 * What can be declared for a while in place of a type that JShell rejects, since it uses one that
 * waits for it in turn. Java takes the two together; JShell takes them one after the other, and
 * puts up only with some of what the compiler says meanwhile.
 *
 * @param code the declaration, with every character where it was as far as it agrees with the other
 * @param needs the type that has to be there for the other to be taken
 */
record StandIn(String code, String needs) {

  private static final String NO_SEALED_TYPE = "compiler.err.non.sealed.with.no.sealed.supertype";

  private static final Pattern INHERITS = Pattern.compile("\\b(?:extends|implements)\\b");
  private static final Pattern NOT_FOR_ABSTRACT = Pattern.compile("\\b(?:abstract|final)\\b");
  private static final Pattern NO_PACKAGE = Pattern.compile("package (\\w+).* does not exist");

  /**
   * Finds what can stand for a declaration.
   *
   * @param toCome tells by its name whether a type is known that can be used later in the cell
   * @return empty if it was not rejected, or for a reason that will not pass
   */
  static Optional<StandIn> of(
      JShell shell, Snippet rejected, String code, Predicate<String> toCome) {
    return shell
        .diagnostics(rejected)
        .flatMap(
            problem ->
                problem.getCode().equals(NO_SEALED_TYPE)
                    ? closed(code).stream()
                    : hollow(shell, problem, code, toCome).stream())
        .findFirst();
  }

  /** A type that is permitted in place of one that is open to all: final, or sealed itself. */
  private static Optional<StandIn> closed(String code) {
    return NonSealed.typeIn(code).map(type -> closed(code, type));
  }

  private static StandIn closed(String code, MatchResult type) {
    String name = type.group(3);
    boolean isInterface = type.group(2).equals("interface");
    if (!isInterface && !code.substring(0, type.end(1)).contains("abstract")) {
      return new StandIn(withModifier(code, type.start(), "final"), name);
    }
    String heir = isInterface ? "interface %1$s$ extends %1$s {}" : "class %1$s$ extends %1$s {}";
    int end = code.lastIndexOf('}');
    String sealed =
        withModifier(code.substring(0, end), type.start(), "sealed")
            + "static abstract non-sealed "
            + heir.formatted(name)
            + code.substring(end);
    return new StandIn(sealed, name);
  }

  private static String withModifier(String code, int start, String modifier) {
    return code.substring(0, start)
        + modifier
        + " ".repeat(NonSealed.MODIFIER.length() - modifier.length())
        + code.substring(start + NonSealed.MODIFIER.length());
  }

  /** The compiler takes a.b.c for something of a package where it knows no a. */
  private static Optional<StandIn> hollow(
      JShell shell, Diag problem, String code, Predicate<String> toCome) {
    Matcher missing = NO_PACKAGE.matcher(problem.getMessage(Locale.ENGLISH));
    return missing.matches() && toCome.test(missing.group(1))
        ? shell.sourceCodeAnalysis().sourceToSnippets(code).stream()
            .filter(TypeDeclSnippet.class::isInstance)
            .flatMap(
                each -> hollow(code, ((TypeDeclSnippet) each).name(), missing.group(1)).stream())
            .map(hollow -> new StandIn(hollow, missing.group(1)))
            .findFirst()
        : Optional.empty();
  }

  /**
   * A type of nothing but its name; what it inherits it need not define where it is abstract, and
   * it inherits nothing if it is that which is missing.
   */
  private static Optional<String> hollow(String code, String name, String missing) {
    Matcher header =
        Pattern.compile("\\b((class|interface|enum|record)\\s+" + name + ")\\b[^{]*\\{")
            .matcher(Mask.of(code).text());
    if (!header.find()) {
      return Optional.empty();
    }
    String head = code.substring(header.start(), header.end());
    String before = code.substring(0, header.start());
    boolean isRecord = header.group(2).equals("record");
    if (Dependencies.words(head).contains(missing)) {
      return Optional.of(before + header.group(1) + (isRecord ? "() {}" : " {}"));
    }
    boolean inherits = INHERITS.matcher(head).find();
    boolean isClass = header.group(2).equals("class");
    boolean mayBeAbstract = !NOT_FOR_ABSTRACT.matcher(before).find();
    String modifier = inherits && isClass && mayBeAbstract ? "abstract " : "";
    return Optional.of(before + modifier + head + "}");
  }
}
