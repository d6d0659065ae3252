package dev.tiebreak.data;

import dev.tiebreak.domain.Measure;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Finds what the rows of a file are measurements of; rows of one measure have to agree. */
final class ScoreMeasures {

  private final Reading reading;
  private final Map<MeasureName, Measure> measures = new LinkedHashMap<>();

  private ScoreMeasures(Reading reading) {
    this.reading = reading;
  }

  /** The measures of the rows by their names; what does not fit together is noted. */
  static Map<MeasureName, Measure> of(List<ScoreRow> rows, Reading reading) {
    ScoreMeasures all = new ScoreMeasures(reading);
    Map<MeasureName, List<ScoreRow>> byName = new LinkedHashMap<>();
    rows.forEach(row -> byName.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(row));
    byName.forEach(all::add);
    all.refuseOneLabelForTwo(byName);
    return all.measures;
  }

  private void add(MeasureName name, List<ScoreRow> rows) {
    WrittenUnit written = unit(name, rows);
    Sense sense = rows.stream().map(ScoreRow::sense).reduce(Sense.NONE, Sense::or);
    same(name, rows, "better", row -> row.own().better().map(Objects::toString));
    same(name, rows, "part_of", row -> row.own().partOf());
    same(name, rows, "min", row -> limit(row.own().least()));
    same(name, rows, "max", row -> limit(row.own().most()));
    if (sense.isEmptyRange(written)) {
      note(
          rows.get(0),
          "min",
          "the scores of "
              + name.words()
              + " go from "
              + limit(sense.least()).orElse("")
              + " to "
              + limit(sense.most()).orElse(""),
          "a min below the max");
      sense = sense.withoutRange();
    }
    boolean scored = rows.stream().anyMatch(ScoreRow::hasScore);
    Optional<String> unread = WideHeading.of(name.benchmark()).unread();
    if (scored && unread.isPresent() && rows.stream().allMatch(row -> row.stated().isEmpty())) {
      note(
          rows.get(0),
          "benchmark",
          WideHeading.unreadUnit(unread.get()),
          "a column unit with one of these words, or the name with one of them in brackets: "
              + WrittenUnit.WORDS);
    }
    if (scored && sense.better(written.unit()).isEmpty()) {
      note(
          rows.get(0),
          "better",
          "nothing says whether higher or lower "
              + written.unit()
              + " are better on "
              + name.words(),
          "a column better with higher or lower in those rows or, for all scores of a measure, in "
              + Benchmarks.FILE);
    }
    measures.put(name, sense.measure(name, written));
  }

  private static Optional<String> limit(OptionalDouble number) {
    return number.isPresent()
        ? Optional.of(Numbers.number(number.getAsDouble()))
        : Optional.empty();
  }

  /** The unit of the first row that has one or a score; others have to agree. */
  private WrittenUnit unit(MeasureName name, List<ScoreRow> rows) {
    Optional<ScoreRow> first =
        rows.stream().filter(row -> row.stated().isPresent() || row.hasScore()).findFirst();
    WrittenUnit unit = first.map(ScoreRow::written).orElse(WrittenUnit.PERCENT);
    for (ScoreRow row : rows) {
      boolean speaks = row.stated().isPresent() || row.hasScore();
      if (speaks && row.written().unit() != unit.unit()) {
        note(
            row,
            WrittenUnit.COLUMN,
            name.words()
                + " is in "
                + row.written()
                + (row.stated().isPresent() ? "" : ", as nothing says otherwise,")
                + " here and in "
                + unit
                + " in row "
                + first.orElseThrow().number(),
            "one unit for all scores of a measure");
      }
    }
    return unit;
  }

  private void same(
      MeasureName name,
      List<ScoreRow> rows,
      String column,
      Function<ScoreRow, Optional<String>> value) {
    Optional<ScoreRow> first =
        rows.stream().filter(row -> value.apply(row).isPresent()).findFirst();
    for (ScoreRow row : rows) {
      if (value.apply(row).isPresent() && !value.apply(row).equals(first.flatMap(value))) {
        note(
            row,
            column,
            "found \""
                + value.apply(row).get()
                + "\" of "
                + name.words()
                + ", and \""
                + first.flatMap(value).orElseThrow()
                + "\" in row "
                + first.orElseThrow().number(),
            "one for all scores of a measure");
      }
    }
  }

  private void refuseOneLabelForTwo(Map<MeasureName, List<ScoreRow>> rows) {
    Map<String, MeasureName> seen = new HashMap<>();
    measures.forEach(
        (name, measure) -> {
          MeasureName earlier = seen.putIfAbsent(measure.label(), name);
          if (earlier != null) {
            note(
                rows.get(name).get(0),
                "benchmark",
                "\""
                    + measure.label()
                    + "\" is what two measures are called, also that in row "
                    + rows.get(earlier).get(0).number(),
                "measures that differ in more than which column says what");
          }
        });
  }

  private void note(ScoreRow row, String column, String found, String allowed) {
    reading.note(Problem.ofCell(row.number(), column, found, allowed));
  }
}
