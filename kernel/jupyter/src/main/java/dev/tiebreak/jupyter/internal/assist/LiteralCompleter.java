package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.assist.Completion.Kind;
import dev.tiebreak.jupyter.internal.source.Mask;
import dev.tiebreak.jupyter.internal.source.Mask.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Completes the content of a string: names that the data knows, and names of files. */
final class LiteralCompleter {

  /** Methods of Tiebreak and Tablesaw whose first argument is a file or a folder. */
  private static final Set<String> OF_FILES = Set.of("read", "csv", "save", "export");

  private static final Set<String> OF_PATHS =
      Set.of("Path.of", "Paths.get", "Source.of", "File", "FileReader", "FileInputStream");

  private final Function<List<Call>, List<String>> values;

  /**
   * Completes literals.
   *
   * @param values gives the names that could be the argument of a call, the innermost first
   */
  LiteralCompleter(Function<List<Call>, List<String>> values) {
    this.values = values;
  }

  Completions complete(String cell, Mask mask, Span literal, int cursor) {
    QuotedText text = QuotedText.of(literal, cell, cursor);
    List<Call> calls = Call.around(literal.start(), cell, mask.text());
    List<String> names = values.apply(withLoop(calls, literal.start(), cell, mask));
    if (!names.isEmpty()) {
      return new Completions(
          matching(names, text.typed()).stream()
              .map(name -> Completion.of(QuotedText.escape(name), Kind.VALUE))
              .toList(),
          text.start(),
          text.end());
    }
    return takesPath(calls) || text.typed().matches("(?s)\\.{0,2}/.*")
        ? FileNames.complete(text, cell, cursor)
        : Completions.none(cursor);
  }

  /** Names that an element of a collection can be asked for are known by the collection. */
  private static List<Call> withLoop(List<Call> calls, int place, String cell, Mask mask) {
    List<Call> all = new ArrayList<>(calls);
    if (!calls.isEmpty() && !calls.get(0).receiver().isEmpty()) {
      String variable = calls.get(0).receiver().get(0).name();
      LoopHeads.of(variable, place, cell, mask.text()).ifPresent(all::add);
    }
    return all;
  }

  private static boolean takesPath(List<Call> calls) {
    if (calls.isEmpty() || calls.get(0).argument() > 0) {
      return false;
    }
    Call call = calls.get(0);
    String owner =
        call.receiver().isEmpty()
            ? ""
            : call.receiver().get(call.receiver().size() - 1).name() + ".";
    return OF_FILES.contains(call.method()) || OF_PATHS.contains(owner + call.method());
  }

  /**
   * Returns the names that begin with what is typed; failing that, those that do when case is
   * ignored; failing that, those that contain it.
   */
  private static List<String> matching(List<String> names, String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    List<BiPredicate<String, String>> ways =
        List.of(
            (name, unused) -> name.startsWith(typed),
            (name, inLowerCase) -> inLowerCase.startsWith(lower),
            (name, inLowerCase) -> inLowerCase.contains(lower));
    return ways.stream()
        .map(way -> keep(names, way))
        .filter(kept -> !kept.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> keep(List<String> names, BiPredicate<String, String> way) {
    return names.stream().filter(name -> way.test(name, name.toLowerCase(Locale.ROOT))).toList();
  }
}
