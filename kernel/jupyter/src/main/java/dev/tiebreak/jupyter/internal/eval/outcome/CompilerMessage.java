package dev.tiebreak.jupyter.internal.eval.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler says, without the traces of JShell and the packages of types.
 *
 * @param headline the first line
 * @param more what follows
 */
public record CompilerMessage(String headline, List<String> more) {

  private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z]\\w*\\.)++([A-Z]\\w*)");

  public static CompilerMessage of(String text) {
    List<String> lines =
        withSimpleTypes(text)
            .replaceAll("capture#\\d+ of ", "")
            .lines()
            .map(String::stripTrailing)
            // JShell's own class has no name, and a location without a name says nothing.
            .map(line -> line.replaceFirst(" in (method do_it\\$\\(\\)|class)$|;$", ""))
            .filter(line -> !line.endsWith("location: class"))
            .toList();
    String headline = lines.isEmpty() ? "this is not valid Java" : lines.get(0);
    if (lines.size() > 1 && lines.get(1).strip().startsWith("symbol:")) {
      String symbol = lines.get(1).strip().replaceFirst("symbol:\\s*", "");
      return new CompilerMessage(headline + ": " + symbol, lines.subList(2, lines.size()));
    }
    return new CompilerMessage(headline, lines.subList(Math.min(1, lines.size()), lines.size()));
  }

  /** Keeps the packages of two types that have the same name. */
  private static String withSimpleTypes(String text) {
    Map<String, String> qualified = new HashMap<>();
    Matcher matcher = QUALIFIED.matcher(text);
    while (matcher.find()) {
      String simple = matcher.group(1);
      String before = qualified.putIfAbsent(simple, matcher.group());
      if (before != null && !before.equals(matcher.group())) {
        qualified.put(simple, "");
      }
    }
    return QUALIFIED
        .matcher(text)
        .replaceAll(
            found ->
                qualified.get(found.group(1)).isEmpty()
                    ? Matcher.quoteReplacement(found.group())
                    : found.group(1));
  }
}
