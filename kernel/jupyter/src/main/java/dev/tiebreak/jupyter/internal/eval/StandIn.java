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
 * What can be declared for a while in place of a type that JShell rejects because it uses another
 * type that in turn waits for it. Java takes the two together; JShell takes them one after the
 * other, and tolerates only some of the compiler's errors meanwhile.
 *
 * @param code the declaration, in which every character that it shares with the original is where
 *     it was
 * @param needs the type that has to be there for the original to be accepted
 */
record StandIn(String code, String needs) {

  private static final String NO_SEALED_TYPE = "compiler.err.non.sealed.with.no.sealed.supertype";

  private static final Pattern INHERITS = Pattern.compile("\\b(?:extends|implements)\\b");
  private static final Pattern NOT_FOR_ABSTRACT = Pattern.compile("\\b(?:abstract|final)\\b");
  private static final Pattern NO_PACKAGE = Pattern.compile("package (\\w+).* does not exist");

  /**
   * Finds what can stand in for a declaration.
   *
   * @param toCome says by name whether a type is known that can be used later in the cell
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

  /** Replaces a non-sealed type with a final or a sealed one. */
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

  /** The compiler takes a.b.c for something in a package if it knows no a. */
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
   * Makes a type without a body. If it inherits, it is abstract, so that it need not define what it
   * inherits; if what it inherits is what is missing, it inherits nothing.
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
