package dev.tiebreak.jupyter.internal.assist;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The beginning of a value's text, as an explanation shows it. */
final class ValueText {

  /** What is shown if the text does not come in time. */
  static final String TOO_SLOW =
      "Its value is not shown: a toString() did not finish within half a second.";

  private static final int MOST_ELEMENTS = 200;
  private static final int MOST_LINES = 12;
  private static final int MOST_CHARACTERS = 600;

  private ValueText() {}

  /** Returns the beginning of a value's text; the toString() of the user's own classes may fail. */
  static String of(Object value) {
    try {
      return beginning(all(value));
    } catch (RuntimeException | Error e) {
      return "toString() failed: " + e;
    }
  }

  /** Only the first of many elements are asked for their text, since only those would be seen. */
  private static String all(Object value) {
    if (value.getClass().isArray()) {
      int length = Array.getLength(value);
      Object[] first = new Object[Math.min(length, MOST_ELEMENTS)];
      Arrays.setAll(first, i -> Array.get(value, i));
      return of(length, "elements", Arrays.deepToString(first));
    }
    if (value instanceof Collection<?> many && many.size() > MOST_ELEMENTS) {
      List<Object> first = new ArrayList<>();
      many.stream().limit(MOST_ELEMENTS).forEach(first::add);
      return of(many.size(), "elements", first.toString());
    }
    if (value instanceof Map<?, ?> map && map.size() > MOST_ELEMENTS) {
      Map<Object, Object> first = new LinkedHashMap<>();
      map.entrySet().stream()
          .limit(MOST_ELEMENTS)
          .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
      return of(map.size(), "entries", first.toString());
    }
    return String.valueOf(value);
  }

  private static String of(int size, String what, String first) {
    return size <= MOST_ELEMENTS
        ? first
        : String.format(Locale.ROOT, "%,d %s: ", size, what)
            + first.substring(0, first.length() - 1)
            + ", …";
  }

  private static String beginning(String all) {
    List<String> lines = all.lines().limit(MOST_LINES + 1L).toList();
    String some = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
    return some.length() > MOST_CHARACTERS
        ? some.substring(0, MOST_CHARACTERS) + "…"
        : lines.size() > MOST_LINES ? some + "\n…" : some;
  }
}
