package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.blanksAllowed;
import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;
import static dev.tiebreak.read.internal.Schema.whereThere;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Measure.Range;
import dev.tiebreak.domain.Score;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.RowPlaces;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.Schema.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;
import tech.tablesaw.selection.Selection;

/**
 * Reads scores in the unit that their file states. The row's unit takes precedence over that of the
 * list of benchmarks; a percent sign decides for its own cell. Numbers without a stated unit are
 * percent, unless they look like rates.
 */
final class ScoreCells {

  /** A score of which nothing says that it is percent: 1.512 may be a rating of four digits. */
  private static final CellType UNSTATED =
      new CellType.Numeral(CellType.Decimal.between(0, 9_999, "percent"));

  /** A score in a unit that the file states. */
  private static final CellType ANY_NUMBER =
      new CellType.Numeral(CellType.Decimal.between(-1_000_000_000_000L, 1_000_000_000_000L, ""));

  private static final Set<String> PERCENTS = Set.of("", "percent", "rate");

  static final Schema SCHEMA =
      new Schema(
          Stream.of(
                  List.of(
                      required("model", new CellType.Name()),
                      required("benchmark", new CellType.Name()),
                      blanksAllowed(ScoreRow.SCORE, WrittenUnit.NUMBER),
                      optional(WrittenUnit.COLUMN, WrittenUnit.WORD),
                      optional("harness", new CellType.Name()),
                      optional("evaluator", new CellType.Name()),
                      optional("date", new CellType.Day()),
                      optional("source", new CellType.Text()),
                      whereThere("effort", new CellType.Name()),
                      whereThere("tools", new CellType.Name()),
                      whereThere(ScoreLabels.COLUMN, new CellType.Name())),
                  MeasureName.names(),
                  MeasureName.senses(),
                  ScoreErrors.rules(),
                  List.of(
                      whereThere("n", new CellType.Whole(1)),
                      whereThere("trials", new CellType.Whole(1)),
                      whereThere("estimated", CellType.OneOf.of("yes", "no")),
                      whereThere("note", new CellType.Text())),
                  Written.ORIGIN)
              .flatMap(List::stream)
              .toList());

  /** Of a file whose rows state their units. */
  private static final Schema WRITTEN = SCHEMA.with(ScoreRow.SCORE, ANY_NUMBER);

  private static final String OTHER_UNIT =
      Arrays.stream(Unit.values())
          .skip(1)
          .map(Unit::toString)
          .collect(Collectors.joining(", ", "; or a column unit that names another: ", ""));

  private final Reading reading;
  private final RowPlaces places;
  private final List<ScoreRow> rows = new ArrayList<>();
  private final List<Optional<Score>> scores = new ArrayList<>();
  private final Map<Integer, Integer> repeats = new LinkedHashMap<>();
  private final Set<String> hinted = new HashSet<>();
  private Map<MeasureName, Measure> measures = Map.of();

  private ScoreCells(Reading reading) {
    this.reading = reading;
    this.places = Written.first(reading.rows(), reading.places(ScoreRow.SCORE));
  }

  /** Reads the scores of a file, long or wide, as far as it can be; what is wrong is noted. */
  static ScoreCells read(RawRows file, Optional<Benchmarks> list, OtherNames names) {
    RawRows raw = WideTable.asRows(file);
    Optional<Benchmarks> known = list.map(all -> all.named(names, raw.cells("benchmark")));
    ScoreCells cells = new ScoreCells(SCHEMA.with(ScoreRow.SCORE, number(raw, known)).read(raw));
    cells.add(known);
    cells.measures = ScoreMeasures.of(cells.rows, cells.reading);
    cells.readScores();
    ScoreLabels.refuseAmbiguous(cells.reading);
    known.ifPresent(all -> all.requireIn(cells.reading));
    cells.compareRows();
    return cells;
  }

  /**
   * Returns these scores, which stay as they were written, in the units they are kept in.
   *
   * @throws dev.tiebreak.read.BadDataException if anything in the file is not allowed
   */
  ScoreRows checked() {
    Table good = reading.orThrow();
    Table table = Table.create(good.name(), good.columns());
    int[] kept =
        IntStream.range(0, rows.size())
            .filter(i -> !reading.isLeftOut(rows.get(i).index()))
            .toArray();
    ScoreColumns columns =
        new ScoreColumns(
            table,
            IntStream.of(kept).mapToObj(rows::get).toList(),
            IntStream.of(kept).mapToObj(scores::get).toList(),
            measures);
    columns.inTheirUnits();
    int[] once =
        IntStream.range(0, kept.length).filter(i -> !repeats.containsKey(kept[i])).toArray();
    int[] indices = IntStream.of(kept).map(i -> rows.get(i).index()).toArray();
    Written written =
        new Written(WRITTEN, columns.written(), places.only(indices), List.of(reading.origin()));
    return new ScoreRows(
        repeats.isEmpty() ? table : table.where(Selection.with(once)),
        IntStream.of(once)
            .mapToObj(i -> columns.scores().get(i))
            .flatMap(Optional::stream)
            .toList(),
        measures.values().stream()
            .collect(Collectors.toMap(Measure::label, m -> m, (m, same) -> m, LinkedHashMap::new)),
        repeats.isEmpty() ? written : written.only(once),
        reading.account().and(accountOfRepeats()).and(ScoreLabels.lookAlikes(table)));
  }

  /** What a score may be, as far as it tells 1.512 and 1512 apart. */
  private static CellType number(RawRows raw, Optional<Benchmarks> known) {
    List<String> units = WideHeading.units(raw);
    List<String> listed = known.map(Benchmarks::writtenUnits).orElse(List.of());
    if (!Stream.of(units, listed).flatMap(List::stream).allMatch(PERCENTS::contains)) {
      return ANY_NUMBER;
    }
    List<String> cells = raw.cells(ScoreRow.SCORE);
    boolean said =
        (known.isPresent() && !listed.contains(""))
            || IntStream.range(0, units.size())
                .allMatch(i -> !units.get(i).isEmpty() || cells.get(i).contains("%"));
    return said ? WrittenUnit.NUMBER : UNSTATED;
  }

  /** Whether a header may be that of scores, long or wide. */
  static boolean fits(List<String> header) {
    return SCHEMA.fits(header) || WideTable.fits(header);
  }

  /** The rows so far, whatever is wrong with them. */
  List<ScoreRow> rows() {
    return rows;
  }

  /** What they are measurements of. */
  Map<MeasureName, Measure> measures() {
    return measures;
  }

  /** The typed cells, with what is wrong with them. */
  Reading reading() {
    return reading;
  }

  private Account accountOfRepeats() {
    return new Account(
        repeats.entrySet().stream()
            .map(
                each ->
                    LeftOut.repeat(
                        reading.origin(),
                        place(rows.get(each.getKey())),
                        place(rows.get(each.getValue()))))
            .toList(),
        List.of());
  }

  private void add(Optional<Benchmarks> known) {
    FrameColumns columns = new FrameColumns(reading.rows());
    for (int row : reading.kept()) {
      rows.add(ScoreRow.of(columns, row, reading.number(row), known));
    }
  }

  private void readScores() {
    UnstatedRates rates = new UnstatedRates();
    ScoreErrors errors = new ScoreErrors(reading);
    for (ScoreRow row : rows) {
      Measure measure = measures.get(row.name());
      Optional<BigDecimal> number = row.hasScore() ? number(row, measure) : Optional.empty();
      Optional<Score> score =
          number.map(
              value ->
                  new Score(
                      row.system(),
                      measure,
                      value,
                      errors.of(row, value, measure.range()),
                      row.n(),
                      row.trials(),
                      row.evaluator(),
                      row.date(),
                      row.source(),
                      places.files().get(row.index()),
                      places.places().get(row.index())));
      scores.add(score);
      if (score.isPresent() && !reading.isLeftOut(row.index())) {
        rates.look(row, measure, number.get());
      }
    }
    if (reading.isClean()) {
      rates.refuse(reading);
    }
  }

  private String place(ScoreRow row) {
    return reading.place(row.number());
  }

  private Optional<BigDecimal> number(ScoreRow row, Measure measure) {
    if (row.contradicts(row.cell())) {
      note(
          row,
          Problem.found(row.cell()) + " where the unit is " + row.written(),
          allowed(row, measure));
      return Optional.empty();
    }
    Optional<BigDecimal> read = row.read(row.cell());
    Optional<BigDecimal> score = read.filter(n -> measure.range().holds(n.doubleValue()));
    if (score.isEmpty()) {
      boolean otherUnit =
          read.isPresent()
              && row.stated().isEmpty()
              && read.get().doubleValue() > measure.range().most()
              && hinted.add(measure.label());
      note(
          row,
          CellType.notRead(row.cell()),
          allowed(row, measure) + (otherUnit ? otherUnit(row) : ""));
    }
    return score;
  }

  /** How the file may say that a score is in another unit. */
  private String otherUnit(ScoreRow row) {
    return reading.called(row.index(), "benchmark").equals("benchmark")
        ? OTHER_UNIT
        : "; or " + WideHeading.HOW;
  }

  private static String allowed(ScoreRow row, Measure measure) {
    return Rule.orBlank(row.written().allowed(measure.range()));
  }

  /** Whether a cell may be a score, in percent or as a rate. */
  static boolean isScore(String cell) {
    return WrittenUnit.PERCENT
        .number(ScoreRow.unsigned(cell))
        .filter(number -> Range.of(Unit.PERCENT).holds(number.doubleValue()))
        .isPresent();
  }

  /** The rows that say what an earlier one says, and that. */
  Map<Integer, Integer> repeats() {
    return repeats;
  }

  /**
   * Finds the rows that say what an earlier one says, and notes those that say otherwise. What
   * cannot be read says nothing.
   */
  private void compareRows() {
    Map<List<String>, Integer> seen = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (reading.isRefused(rows.get(i).index())) {
        continue;
      }
      Integer earlier = seen.putIfAbsent(rows.get(i).key(), i);
      if (earlier != null && says(i).equals(says(earlier))) {
        repeats.put(i, earlier);
      } else if (earlier != null) {
        List<String> key = rows.get(i).key();
        reading.repeated(
            rows.get(i).index(),
            IntStream.range(0, key.size())
                .filter(part -> !key.get(part).isEmpty())
                .mapToObj(ScoreRow.KEY::get)
                .toList(),
            key.stream().filter(part -> !part.isEmpty()).toList(),
            rows.get(earlier).number());
      }
    }
  }

  /** What a row says of its key: the score, how far off it may be, of how many tasks it is. */
  private List<Object> says(int i) {
    ScoreRow row = rows.get(i);
    Optional<Score> score = scores.get(i);
    return List.of(
        score.map(each -> each.value().stripTrailingZeros()),
        score.flatMap(Score::error),
        row.n(),
        row.trials());
  }

  private void note(ScoreRow row, String found, String allowed) {
    reading.note(row.index(), ScoreRow.SCORE, found, allowed);
  }
}
