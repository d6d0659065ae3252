package dev.tiebreak.jupyter.internal.hint;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how to get from the given type to the required one. */
final class TypeMismatch {

  private static final Pattern LOSSY =
      Pattern.compile("possible lossy conversion from (\\w+) to (\\w+)");
  private static final Pattern CONVERTED =
      Pattern.compile("types: (.+) cannot be converted to ([\\w.]+)");
  private static final Pattern OPERAND =
      Pattern.compile("binary operator '(.+)'\\s+first type:\\s+([\\w.]+)");
  private static final Pattern INDEXED = Pattern.compile("array required, but ([\\w.]+)");

  private static final String NUMBERS = "int|long|short|byte|double|float";

  private static final Map<String, String> PARSERS =
      Map.of(
          "int", "Integer.parseInt",
          "Integer", "Integer.parseInt",
          "long", "Long.parseLong",
          "double", "Double.parseDouble",
          "Double", "Double.parseDouble");

  private static final Map<String, String> WRAPPERS =
      Map.of(
          "int", "Integer",
          "long", "Long",
          "double", "Double",
          "float", "Float",
          "boolean", "Boolean",
          "char", "Character");

  private static final Map<String, String> COLUMN_METHODS =
      Map.of(
          "+", "add",
          "-", "subtract",
          "*", "multiply",
          "/", "divide",
          ">", "isGreaterThan",
          "<", "isLessThan",
          ">=", "isGreaterThanOrEqualTo",
          "<=", "isLessThanOrEqualTo",
          "==", "isEqualTo");

  private static final Map<String, String> INDEXING =
      Map.of(
          "Table", "a column is table.column(\"name\")",
          "String", "a character is text.charAt(0)",
          "List", "an element is list.get(0)",
          "ArrayList", "an element is list.get(0)",
          "Map", "a value is map.get(\"key\")",
          "HashMap", "a value is map.get(\"key\")");

  private TypeMismatch() {}

  static Optional<String> hint(CompileProblem problem) {
    String message = problem.message();
    if (problem.is("prob.found.req")) {
      return lossy(problem).or(() -> converted(problem));
    }
    if (problem.is("operator.cant.be.applied.1")) {
      return operator(message);
    }
    if (problem.is("array.req.but.found")) {
      return indexed(message);
    }
    if (problem.is("cant.deref")) {
      return primitive(message.replaceFirst(" .*", ""));
    }
    if (problem.is("type.found.req") && WRAPPERS.containsKey(problem.text())) {
      return Optional.of("Write " + WRAPPERS.get(problem.text()) + " between < and >.");
    }
    return Optional.empty();
  }

  private static Optional<String> lossy(CompileProblem problem) {
    Matcher types = LOSSY.matcher(problem.message());
    if (!types.find()) {
      return Optional.empty();
    }
    String from = types.group(1);
    String to = types.group(2);
    if (to.equals("float") && problem.text().matches("[\\d.]+")) {
      return Optional.of("Write " + problem.text() + "f, or declare a double.");
    }
    String lost =
        from.equals("double") || from.equals("float") ? "cut off the decimals" : "truncate it";
    return Optional.of(
        "To keep the value, declare it as %s; to %s, write (%s) %s."
            .formatted(from, lost, to, operand(problem.text())));
  }

  private static String operand(String text) {
    return text.matches("[\\w.]+") ? text : text.length() > 30 ? "(…)" : "(" + text + ")";
  }

  private static Optional<String> converted(CompileProblem problem) {
    Matcher types = CONVERTED.matcher(problem.message());
    if (!types.find()) {
      return Optional.empty();
    }
    String from = simple(types.group(1));
    String to = simple(types.group(2));
    String value = operand(problem.text()).replaceAll("^\\((.*)\\)$", "$1");
    if (to.equals("boolean") && problem.text().matches("[^=]*[^=!<>]=[^=].*")) {
      return Optional.of("= sets a value; == compares two.");
    }
    if (to.equals("boolean") && from.matches(NUMBERS)) {
      return Optional.of("Java wants a condition here: " + value + " != 0.");
    }
    if (from.equals("String") && to.equals("char")) {
      return Optional.of("A char is written in single quotes: 'a'.");
    }
    if (from.equals("String") && PARSERS.containsKey(to)) {
      return literal(problem.text())
          ? Optional.of("A number is needed here, without quotes, as in 42.")
          : Optional.of(PARSERS.get(to) + "(" + value + ") reads a string as a number.");
    }
    if (to.equals("String") && WRAPPERS.containsKey(from)) {
      return Optional.of("To turn it into a string: String.valueOf(" + value + ").");
    }
    return column(from, to)
        .or(
            () ->
                from.equals("Object")
                    ? Optional.of("If it is one, cast it: (" + to + ") " + operand(problem.text()))
                    : Optional.empty());
  }

  private static boolean literal(String text) {
    return text.startsWith("\"");
  }

  private static Optional<String> column(String from, String to) {
    if (from.equals("Column") && to.endsWith("Column")) {
      String method = Character.toLowerCase(to.charAt(0)) + to.substring(1);
      return Optional.of("Ask for the column by its type: table." + method + "(\"name\").");
    }
    if (from.equals("NumericColumn") && to.equals("DoubleColumn")) {
      return Optional.of("Any column of numbers becomes one with .asDoubleColumn().");
    }
    return Optional.empty();
  }

  private static Optional<String> operator(String message) {
    Matcher operand = OPERAND.matcher(message);
    if (!operand.find()) {
      return Optional.empty();
    }
    String operator = operand.group(1);
    String type = simple(operand.group(2));
    return type.endsWith("Column") && COLUMN_METHODS.containsKey(operator)
        ? Optional.of(
            "Java has no operators for columns: a." + COLUMN_METHODS.get(operator) + "(b).")
        : Optional.empty();
  }

  private static Optional<String> indexed(String message) {
    Matcher type = INDEXED.matcher(message);
    return type.find()
        ? Optional.ofNullable(INDEXING.get(simple(type.group(1))))
            .map(instead -> "Only arrays have [ ]: " + instead + ".")
        : Optional.empty();
  }

  private static Optional<String> primitive(String type) {
    return Optional.ofNullable(WRAPPERS.get(type))
        .map(
            wrapper ->
                "A value of type %s has no methods: use those of %s, as in %s.toString(x)."
                    .formatted(type, wrapper, wrapper));
  }

  /** Drops packages and type arguments. */
  private static String simple(String type) {
    return type.replaceAll("<.*", "").replaceAll(".*\\.", "");
  }
}
