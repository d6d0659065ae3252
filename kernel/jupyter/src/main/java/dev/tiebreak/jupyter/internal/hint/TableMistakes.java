package dev.tiebreak.jupyter.internal.hint;

import dev.tiebreak.show.Result;
import dev.tiebreak.words.internal.Nearest;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tech.tablesaw.table.Relation;

/** Explains what Tablesaw 0.44 throws, going by the wording of its messages. */
final class TableMistakes {

  private static final Pattern MISSING_COLUMN =
      Pattern.compile("Column (.+) (?:is not present|does not exist) in table (.*)");
  private static final Pattern COLUMN_CAST =
      Pattern.compile(
          "class tech\\.tablesaw\\.api\\.(\\w+Column) cannot be cast to class"
              + " tech\\.tablesaw\\.(?:api|columns)\\.(\\w+Column)");
  private static final Pattern ROW_CAST =
      Pattern.compile("Column (.+) is of type (\\w+) and cannot be cast to \\w+\\.");
  private static final Pattern DUPLICATE =
      Pattern.compile("Cannot add column with duplicate name (.+) to table");

  /** Tablesaw names the types of columns one way and the getters of its rows another. */
  private static final Map<String, String> ROW_GETTERS =
      Map.ofEntries(
          Map.entry("INTEGER", "getInt"),
          Map.entry("DOUBLE", "getDouble"),
          Map.entry("LONG", "getLong"),
          Map.entry("FLOAT", "getFloat"),
          Map.entry("SHORT", "getShort"),
          Map.entry("BOOLEAN", "getBoolean"),
          Map.entry("STRING", "getString"),
          Map.entry("LOCAL_DATE", "getDate"),
          Map.entry("LOCAL_TIME", "getTime"),
          Map.entry("LOCAL_DATE_TIME", "getDateTime"),
          Map.entry("INSTANT", "getInstant"));

  private static final List<String> NUMBERS =
      List.of("IntColumn", "LongColumn", "ShortColumn", "FloatColumn");

  private final Supplier<List<Object>> values;

  TableMistakes(Supplier<List<Object>> values) {
    this.values = values;
  }

  Optional<String> hint(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return missingColumn(message)
        .or(() -> columnCast(message))
        .or(() -> rowCast(message))
        .or(() -> duplicate(message))
        .or(() -> join(message));
  }

  private Optional<String> missingColumn(String message) {
    Matcher matcher = MISSING_COLUMN.matcher(message);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String asked = matcher.group(1);
    String table = matcher.group(2);
    return tables()
        .filter(relation -> relation.name().equals(table))
        .findFirst()
        .map(Relation::columnNames)
        .map(names -> suggestion(asked, names));
  }

  private static String suggestion(String asked, List<String> names) {
    String all = "The table has " + (names.isEmpty() ? "no columns" : String.join(", ", names));
    return Nearest.question(asked, names).map(question -> question + " ").orElse("") + all + ".";
  }

  /** Returns the tables that variables hold, and those behind our own frames. */
  private Stream<Relation> tables() {
    return values.get().stream()
        .flatMap(
            value ->
                value instanceof Relation relation
                    ? Stream.of(relation)
                    : value instanceof Result frame ? tableOf(frame).stream() : Stream.empty());
  }

  private static Optional<Relation> tableOf(Result frame) {
    try {
      Object table = frame.getClass().getMethod("table").invoke(frame);
      return table instanceof Relation relation ? Optional.of(relation) : Optional.empty();
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> columnCast(String message) {
    Matcher matcher = COLUMN_CAST.matcher(message);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String is = matcher.group(1);
    String asked = matcher.group(2);
    String method = Character.toLowerCase(is.charAt(0)) + is.substring(1);
    String hint = "The column is of type " + is + ": ask for it with " + method + "(…)";
    boolean convertible = asked.equals("DoubleColumn") && NUMBERS.contains(is);
    boolean texts = is.equals("StringColumn") && !asked.equals("TextColumn");
    return Optional.of(
        convertible
            ? hint + ", then .asDoubleColumn()."
            : texts
                ? hint
                    + ", or give the types when reading: CsvReadOptions.builder(…).columnTypes(…)."
                : hint + ".");
  }

  private static Optional<String> rowCast(String message) {
    Matcher matcher = ROW_CAST.matcher(message);
    return matcher.find()
        ? Optional.ofNullable(ROW_GETTERS.get(matcher.group(2)))
            .map(
                getter -> "Read it from the row with " + getter + "(\"" + matcher.group(1) + "\").")
        : Optional.empty();
  }

  private static Optional<String> duplicate(String message) {
    Matcher matcher = DUPLICATE.matcher(message);
    return matcher.find()
        ? Optional.of(
            "Capitals make no difference in column names. Replace the old column"
                + " with replaceColumn(column), or rename the new one with setName(…).")
        : Optional.empty();
  }

  private static Optional<String> join(String message) {
    if (message.startsWith("Attempting to join tables containing non-join columns")) {
      return Optional.of(
          "Call allowDuplicateColumnNames(true) before the join to have the second column renamed,"
              + " or remove one of the two first.");
    }
    return message.startsWith("Cannot join using different index types")
        ? Optional.of("The columns to join on must have the same type in both tables.")
        : Optional.empty();
  }
}
