package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.Declared;
import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.magic.Magic.Takes;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lists what the user has declared. */
final class WhoMagic {

  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_ELEMENTS = 10;

  private final Session session;
  private final Notices notices;

  WhoMagic(Session session, Notices notices) {
    this.session = session;
    this.notices = notices;
  }

  Magic magic() {
    return Magic.of(
            "who", "", "Lists the variables, methods and types of the notebook.", Takes.WORDS)
        .onLine(
            call -> {
              notices.show(table());
              return new Outcome.Nothing();
            });
  }

  private DisplayTable table() {
    List<Declared> declared = session.declared();
    return DisplayTable.titled(declared.isEmpty() ? "Nothing is declared yet" : "Declared")
        .withText("Name")
        .withText("Kind")
        .withText("Type")
        .withText("Value")
        .withRows(declared.stream().map(WhoMagic::row).toList());
  }

  private static List<Cell> row(Declared each) {
    String value =
        each.kind().equals("variable") ? each.value().map(WhoMagic::brief).orElse("null") : "";
    return List.of(
        Cell.strong(each.name()), Cell.muted(each.kind()), Cell.of(each.type()), Cell.of(value));
  }

  /** Returns a value in one short line; a large collection as its size, since its text is long. */
  static String brief(Object value) {
    try {
      if (value instanceof Collection<?> many && many.size() > MOST_ELEMENTS) {
        return many.size() + " elements";
      }
      if (value instanceof Map<?, ?> map && map.size() > MOST_ELEMENTS) {
        return map.size() + " entries";
      }
      if (value.getClass().isArray()) {
        return Array.getLength(value) + " elements";
      }
      return cut(value instanceof CharSequence text ? "\"" + text + "\"" : value.toString());
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return "its toString threw " + e.getClass().getName();
    }
  }

  private static String cut(String text) {
    String line = text == null ? "null" : text.strip().replaceAll("\\s+", " ");
    int end =
        line.offsetByCodePoints(
            0, Math.min(MOST_CHARACTERS, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
