package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

class ImportedFileProperties {

  private static final List<String> UNITS = List.of("percent", "rate", "elo", "usd", "");

  /** One row of scores. */
  record Told(
      String model,
      int measure,
      String score,
      String error,
      String note,
      String effort,
      String day,
      String n) {}

  /** One row of prices. */
  record Price(String model, String input, String output, String minimum, String provider) {}

  /** One row of outcomes. */
  record Run(String task, String outcome, String cost, String tokens, String note) {}

  @Property(tries = 300)
  void scores_readBackAsTheyWereSaved(@ForAll("scores") List<Told> rows) throws IOException {
    Scores frame = Scores.of(table(rows));

    readBack(
        file -> frame.save(file.toString()).table(),
        file -> {
          Scores back = Scores.read(file);
          assertThat(back.provenance().scores()).isEqualTo(frame.provenance().scores());
          return back.table();
        },
        (from, to) -> Scores.read(from).save(to.toString()));
  }

  @Property(tries = 200)
  void prices_readBackAsTheyWereSaved(@ForAll("prices") List<Price> rows) throws IOException {
    Prices frame =
        Prices.of(
            Table.create(
                StringColumn.create("model", rows.stream().map(Price::model)),
                StringColumn.create(PriceColumns.INPUT, rows.stream().map(Price::input)),
                StringColumn.create(PriceColumns.OUTPUT, rows.stream().map(Price::output)),
                StringColumn.create(PriceColumns.MINIMUM, rows.stream().map(Price::minimum)),
                StringColumn.create("provider", rows.stream().map(Price::provider))));

    readBack(
        file -> frame.save(file.toString()).table(),
        file -> {
          Prices back = Prices.read(file);
          assertThat(back.list().offers().all().toList())
              .isEqualTo(frame.list().offers().all().toList());
          return back.table();
        },
        (from, to) -> Prices.read(from).save(to.toString()));
  }

  @Property(tries = 200)
  void outcomes_readBackAsTheyWereSaved(@ForAll("outcomes") List<Run> rows) throws IOException {
    Outcomes frame =
        Outcomes.of(
            Table.create(
                StringColumn.create("model", rows.stream().map(row -> "A, \"the\" first")),
                StringColumn.create("benchmark", rows.stream().map(row -> "X")),
                StringColumn.create("task", rows.stream().map(Run::task)),
                StringColumn.create("outcome", rows.stream().map(Run::outcome)),
                StringColumn.create(
                    "status", rows.stream().map(row -> row.outcome().isEmpty() ? "error" : "")),
                StringColumn.create("cost_usd", rows.stream().map(Run::cost)),
                StringColumn.create("input_tokens", rows.stream().map(Run::tokens)),
                StringColumn.create("what it was", rows.stream().map(Run::note))));

    readBack(
        file -> frame.save(file.toString()).table(),
        file -> {
          Outcomes back = Outcomes.read(file);
          assertThat(back.runs()).isEqualTo(frame.runs());
          return back.table();
        },
        (from, to) -> Outcomes.read(from).save(to.toString()));
  }

  /** Saves one file from another. */
  private interface Again {
    void save(Path from, Path to);
  }

  private static void readBack(Function<Path, Table> save, Function<Path, Table> read, Again again)
      throws IOException {
    Path folder = Files.createTempDirectory("import");
    Path file = folder.resolve("one.csv");
    Path second = folder.resolve("two.csv");
    try {
      Table frame = save.apply(file);
      Table back = read.apply(file);
      for (Column<?> column : frame.columns()) {
        assertThat(back.column(column.name()).asList())
            .as(column.name())
            .isEqualTo(column.asList());
      }
      again.save(file, second);
      assertThat(second).hasSameTextualContentAs(file);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(second);
      Files.delete(folder);
    }
  }

  private static Table table(List<Told> rows) {
    return Table.create(
        column("model", rows, Told::model),
        column("benchmark", rows, row -> "B" + row.measure()),
        column("score", rows, row -> scaled(row, row.score())),
        column("unit", rows, row -> UNITS.get(row.measure())),
        column("better", rows, row -> UNITS.get(row.measure()).equals("usd") ? "lower" : ""),
        column("effort", rows, Told::effort),
        column("stderr", rows, row -> row.score().isEmpty() ? "" : scaled(row, row.error())),
        column("n", rows, Told::n),
        column("note", rows, row -> row.note().replace(";", "\r\n")),
        column("what, it is", rows, Told::note),
        column("date", rows, Told::day),
        StringColumn.create(
            "source", IntStream.range(0, rows.size()).mapToObj(i -> "s\n\"" + i + "\"")));
  }

  private static StringColumn column(String name, List<Told> rows, Function<Told, String> cell) {
    return StringColumn.create(name, rows.stream().map(cell));
  }

  /** A rate has the point two places further to the left. */
  private static String scaled(Told row, String number) {
    return number.isEmpty() || !UNITS.get(row.measure()).equals("rate")
        ? number
        : new BigDecimal(number).movePointLeft(2).toPlainString();
  }

  @Provide
  Arbitrary<List<Told>> scores() {
    return Combinators.combine(
            texts(),
            Arbitraries.integers().between(0, UNITS.size() - 1),
            orBlank(numbers(11, 99)),
            orBlank(numbers(0, 5)),
            orBlank(texts()),
            Arbitraries.of("", "low", "xhigh, \"max\""),
            Arbitraries.of("", "2026-04-23"),
            Arbitraries.of("", "500", "1"))
        .as(Told::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Price>> prices() {
    return Combinators.combine(
            texts(), numbers(1, 900), numbers(1, 900), orBlank(numbers(1, 9)), orBlank(texts()))
        .as(Price::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .uniqueElements(Price::model);
  }

  @Provide
  Arbitrary<List<Run>> outcomes() {
    return Combinators.combine(
            texts(),
            Arbitraries.of("pass", "fail", "0.125", "1", "0.5", ""),
            orBlank(numbers(1, 900)),
            Arbitraries.of("", "1200", "7"),
            orBlank(texts()))
        .as(Run::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .uniqueElements(Run::task);
  }

  /** Numbers of every length, also those that look like thousands. */
  private static Arbitrary<String> numbers(int least, int most) {
    List<Arbitrary<String>> all = new ArrayList<>();
    for (int scale : List.of(0, 1, 2, 3, 3, 3, 12)) {
      all.add(
          Arbitraries.bigDecimals()
              .between(BigDecimal.valueOf(least), BigDecimal.valueOf(most))
              .ofScale(scale)
              .map(BigDecimal::toPlainString));
    }
    all.add(Arbitraries.integers().between(least, most).map(whole -> whole + ".0"));
    all.add(Arbitraries.integers().between(least, most).map(whole -> whole + ".500"));
    return Arbitraries.oneOf(all);
  }

  private static Arbitrary<String> orBlank(Arbitrary<String> texts) {
    return Arbitraries.oneOf(texts, Arbitraries.just(""));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aZ09 .:'\"\\[]#;,|<>&\té€漢—-%")
        .ofMinLength(1)
        .ofMaxLength(6)
        .map(text -> "x" + text.strip().replace("\t", ";") + "😀x");
  }
}
