package dev.tiebreak.data;

import dev.tiebreak.read.Source;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** One of the ways in which people write a table down: its cells, and how the call names them. */
final class SearchForm {

  private static final List<String> GROUPS = List.of("", "", "g", " ", "\u00a0", "\u202f", "'");
  private static final List<String> SIGNS = List.of("", "", "%", " %", "\u00a0%");
  private static final List<String> MARKS = List.of("*", "†", "[1]", " *", "²", "[a]", "**");
  private static final List<String> MISSING = List.of("", "n/a", "—", "-", "N/A", "null", "…");
  private static final List<String> DAYS =
      List.of("yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "d.M.yyyy", "yyyy/MM/dd", "M/d/yyyy");

  private static final List<String> BROKEN = List.of("12.3.4", "1e400", "NaN", "~5", "\u0663", "x");
  private static final List<String> COMMENTS =
      List.of("", "1,5; or 2,5", "a \"quoted\" one", "58.6", "see [1]", "a, b, c", "0,5\t1");

  private final Random random;
  private final SearchTruth truth;
  private final boolean comma;
  private final String group;
  private final String sign;
  private final String missing;
  private final String days;
  private final int zeros;
  private final int footnotes;
  private final List<String> asked = new ArrayList<>();
  private OptionalInt lost = OptionalInt.empty();

  SearchForm(SearchTruth truth, Random random) {
    this.random = random;
    this.truth = truth;
    this.comma = random.nextInt(3) == 0;
    String between = one(GROUPS);
    this.group = between.equals("g") ? comma ? "." : "," : between;
    this.sign = one(SIGNS);
    this.missing = one(MISSING);
    this.days = random.nextBoolean() ? DAYS.get(0) : one(DAYS);
    this.zeros = random.nextInt(3) == 0 ? 3 : 0;
    this.footnotes = random.nextInt(4) == 0 ? 4 : 0;
    if (random.nextInt(6) == 0) {
      asked.add(comma ? "comma" : "point");
    }
    if (random.nextInt(6) == 0 && !days.startsWith("yyyy")) {
      asked.add(days.startsWith("d") ? "dayFirst" : "monthFirst");
    }
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** The cells, the header first. */
  List<List<String>> cells() {
    boolean wide = isUnitless() && random.nextInt(3) == 0;
    return wide ? wide() : inAnyOrder(commented(damaged(rows())));
  }

  /** The row that cannot be read, if there is one; it has to be left out, or the file refused. */
  OptionalInt lost() {
    return lost;
  }

  private List<List<String>> damaged(List<List<String>> rows) {
    int row = 1 + random.nextInt(rows.size() - 1);
    switch (random.nextInt(12)) {
      case 0 -> rows.add(rows.get(row));
      case 1 -> {
        List<String> broken = new ArrayList<>(rows.get(row));
        broken.set(truth.columns().indexOf(truth.frame().number()), one(BROKEN));
        rows.set(row, broken);
        lost = OptionalInt.of(row - 1);
        asked.add("lenient");
      }
      default -> {}
    }
    return rows;
  }

  /** A column that no rule looks at, whose words may look like cells of their own. */
  private List<List<String>> commented(List<List<String>> rows) {
    if (random.nextInt(5) > 0) {
      return rows;
    }
    List<List<String>> commented = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      cells.add(commented.isEmpty() ? "Comment" : one(COMMENTS));
      commented.add(cells);
    }
    return commented;
  }

  private boolean isUnitless() {
    return truth.frame() == SearchTruth.Frame.SCORES && truth.columns().size() == 3;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(truth.columns().stream().map(this::spelt).toList());
    truth.written().forEach(row -> rows.add(row.stream().map(this::cell).toList()));
    return rows;
  }

  /** A column for each benchmark or each model, their names and numbers in some order. */
  private List<List<String>> wide() {
    boolean models = random.nextBoolean();
    Map<Object, Map<Object, String>> grid = new LinkedHashMap<>();
    List<Object> across = new ArrayList<>();
    for (List<Object> row : truth.written()) {
      Object down = row.get(models ? 1 : 0);
      Object name = row.get(models ? 0 : 1);
      if (!across.contains(name)) {
        across.add(name);
      }
      grid.computeIfAbsent(down, key -> new LinkedHashMap<>()).put(name, cell(row.get(2)));
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(spelt(models ? "benchmark" : "model")));
    across.forEach(name -> head.add((String) name));
    rows.add(head);
    grid.forEach(
        (down, cells) -> {
          List<String> row = new ArrayList<>(List.of((String) down));
          across.forEach(name -> row.add(cells.get(name)));
          rows.add(row);
        });
    if (random.nextInt(4) == 0) {
      addTotal(rows);
    }
    return rows;
  }

  private void addTotal(List<List<String>> rows) {
    String name = one(List.of("Average", "Mean", "Total", "AVG", "Sum"));
    List<String> row = new ArrayList<>(Collections.nCopies(rows.get(0).size(), cell(shown())));
    row.set(0, name);
    rows.add(row);
  }

  private static BigDecimal shown() {
    return new BigDecimal("51.25");
  }

  private List<List<String>> inAnyOrder(List<List<String>> rows) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, rows.get(0).size()).boxed().toList());
    Collections.shuffle(order, random);
    return rows.stream().map(row -> order.stream().map(row::get).toList()).toList();
  }

  private String spelt(String column) {
    return switch (random.nextInt(4)) {
      case 0 -> column.toUpperCase(Locale.ROOT);
      case 1 -> column.replace('_', ' ');
      case 2 -> column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1);
      default -> column;
    };
  }

  private String cell(Object value) {
    if (value == null) {
      return missing;
    }
    if (value instanceof SearchTruth.Percent percent) {
      return number(percent.number()) + sign;
    }
    if (value instanceof LocalDate day) {
      return day.format(DateTimeFormatter.ofPattern(days, Locale.ROOT));
    }
    return value instanceof BigDecimal number ? number(number) : value.toString();
  }

  private String number(BigDecimal number) {
    boolean whole = number.scale() <= 0;
    BigDecimal shown = whole || zeros <= number.scale() ? number : number.setScale(zeros);
    String[] parts = shown.abs().toPlainString().split("\\.", 2);
    StringBuilder text = new StringBuilder(parts[0]);
    for (int i = parts[0].length() - 3; i > 0 && !group.isEmpty(); i -= 3) {
      text.insert(i, group);
    }
    if (parts.length > 1) {
      text.append(comma ? ',' : '.').append(parts[1]);
    }
    if (number.signum() < 0) {
      text.insert(0, random.nextBoolean() ? "-" : "\u2212");
    }
    boolean footnote = footnotes > 0 && random.nextInt(footnotes) == 0;
    return footnote ? text.append(one(MARKS)).toString() : text.toString();
  }

  /** How the call says what a file does not. */
  Source source(Path file, Charset charset) {
    Source source = Source.of(file);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      source = source.encoding(charset.name());
    }
    for (String word : asked) {
      source =
          switch (word) {
            case "comma" -> source.decimalComma();
            case "point" -> source.decimalPoint();
            case "lenient" -> source.lenient();
            case "dayFirst" -> source.dayFirst();
            default -> source.monthFirst();
          };
    }
    return source;
  }

  @Override
  public String toString() {
    return truth + " comma=" + comma + " group=" + group + " days=" + days + " " + asked;
  }
}
