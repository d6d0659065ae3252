package dev.tiebreak.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a mapping as {@link MappingFile} reads it. */
final class MappingText {

  private static final String PLAIN = "[A-Za-z$][\\w$.()/+@-]*(?: [\\w$.()/+@-]+)*";
  private static final String MEANT_OTHERWISE = "(?i)null|true|false|yes|no|on|off|y|n";

  private final StringBuilder text = new StringBuilder();

  static String of(Mapping mapping) {
    MappingText text = new MappingText();
    text.line("", MappingFile.ROWS, quoted(mapping.rows()));
    mapping.fromPath().ifPresent(path -> text.line("", MappingFile.FROM_PATH, quoted(path)));
    text.lines(MappingFile.COLUMNS, mapping.columns(), MappingText::column);
    text.lines(MappingFile.CONSTANTS, mapping.constants(), MappingText::quoted);
    text.lines(MappingFile.WHERE, mapping.where(), MappingText::list);
    return text.text.toString();
  }

  /** Writes one value. */
  private interface Writer<T> {
    String text(T value);
  }

  private <T> void lines(String key, Map<String, T> values, Writer<T> writer) {
    if (!values.isEmpty()) {
      text.append(key).append(":\n");
      values.forEach((name, value) -> line("  ", quoted(name), writer.text(value)));
    }
  }

  private void line(String indent, String key, String value) {
    text.append(indent).append(key).append(": ").append(value).append('\n');
  }

  private static String column(Mapping.Column column) {
    String paths =
        column.paths().size() == 1 ? quoted(column.paths().get(0)) : list(column.paths());
    if (column.otherwise().isEmpty() && column.words().isEmpty()) {
      return paths;
    }
    String orElse =
        column
            .otherwise()
            .map(other -> ", " + MappingFile.OR_ELSE + ": " + quoted(other))
            .orElse("");
    String words =
        column.words().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(word -> quoted(word.getKey()) + ": " + quoted(word.getValue()))
            .collect(Collectors.joining(", ", ", " + MappingFile.WORDS + ": {", "}"));
    String all =
        (column.paths().isEmpty() ? "" : ", " + MappingFile.PATH + ": " + paths)
            + orElse
            + (column.words().isEmpty() ? "" : words);
    return "{" + all.substring(2) + "}";
  }

  private static String list(Collection<String> values) {
    return values.stream().map(MappingText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String value) {
    if (value.matches(PLAIN) && !value.matches(MEANT_OTHERWISE)) {
      return value;
    }
    StringBuilder quoted = new StringBuilder("\"");
    value
        .chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ' || c > '~') {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
