package dev.tiebreak.data;

import dev.tiebreak.data.Aliases.Kind;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Measure.Range;
import dev.tiebreak.domain.Score;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.words.internal.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.selection.Selection;

/**
 * Joins the rows of two frames of scores: equal repeats fall away, contradictions are refused.
 *
 * @param names by which the names of the second are those of the first
 */
record ScoreJoin(OtherNames names) {

  private static final int MOST_NAMED = 3;

  private static final List<String> SAID =
      List.of(ScoreRow.SCORE, "stderr", "ci_low", "ci_high", "ci_level", "n", "trials");

  /** A row of one of the frames, with its score if it has one. */
  private record Placed(List<String> key, List<String> said, Optional<Score> score) {

    String place() {
      return score.map(each -> each.file() + ", " + each.place()).orElse("a row without a score");
    }

    String value() {
      return score.map(each -> each.value().toPlainString()).orElse("no score");
    }
  }

  /** Returns all rows of the first and those of the second that say something else. */
  ScoreRows of(ScoreRows first, ScoreRows second) {
    JoinedNames models = joined(Kind.MODEL, "model", first, second);
    JoinedNames benchmarks = joined(Kind.BENCHMARK, "benchmark", first, second);
    JoinedNames harnesses = joined(Kind.HARNESS, "harness", first, second);
    Function<SystemName, SystemName> system =
        each ->
            new SystemName(
                models.called().getOrDefault(each.model(), each.model()),
                each.effort(),
                harnesses.called().getOrDefault(each.harness(), each.harness()),
                each.tools());
    Map<String, Measure> measures = new LinkedHashMap<>(first.measures());
    Map<Measure, Measure> ofSecond = new HashMap<>();
    for (Measure each : second.measures().values()) {
      Measure named =
          each.named(benchmarks.called().getOrDefault(each.benchmark(), each.benchmark()));
      Measure agreed =
          Optional.ofNullable(measures.get(named.label()))
              .map(here -> agreed(here, named, first, second))
              .orElse(named);
      measures.put(named.label(), agreed);
      ofSecond.put(each, agreed);
    }
    Map<String, Map<String, String>> called =
        Map.of(
            "model", models.called(),
            "benchmark", benchmarks.called(),
            "harness", harnesses.called());
    Table table = second.table();
    Written written = second.written();
    for (Map.Entry<String, Map<String, String>> each : called.entrySet()) {
      table = Written.renamed(table, each.getKey(), each.getValue());
      written = written.named(each.getKey(), each.getValue());
    }
    List<Score> scores =
        second.scores().stream()
            .map(each -> each.named(system.apply(each.system()), ofSecond.get(each.measure())))
            .toList();
    List<Score> firsts =
        first.scores().stream()
            .map(each -> each.named(each.system(), measures.get(each.measure().label())))
            .toList();
    return joined(
        new ScoreRows(first.table(), firsts, measures, first.written(), first.account()),
        new ScoreRows(table, scores, measures, written, second.account()),
        models.account().and(benchmarks.account()).and(harnesses.account()));
  }

  private JoinedNames joined(Kind kind, String column, ScoreRows first, ScoreRows second) {
    return JoinedNames.of(
        names,
        kind,
        first.table().stringColumn(column).asList(),
        second.table().stringColumn(column).asList());
  }

  private static Measure agreed(Measure here, Measure there, ScoreRows first, ScoreRows second) {
    boolean alike =
        MeasureName.of(here).equals(MeasureName.of(there))
            && here.unit() == there.unit()
            && here.better() == there.better()
            && (here.range().equals(there.range()) || unsaid(here) || unsaid(there))
            && (here.partOf().equals(there.partOf())
                || here.partOf().isEmpty()
                || there.partOf().isEmpty());
    if (!alike) {
      throw new IllegalArgumentException(
          here.label()
              + " is in "
              + here.words()
              + " in "
              + file(first)
              + " and in "
              + there.words()
              + " in "
              + file(second)
              + "; allowed: one unit, direction, range and part_of in both, or another version,"
              + " subset or metric");
    }
    return new Measure(
        here.benchmark(),
        here.version(),
        here.subset(),
        here.metric(),
        here.unit(),
        here.better(),
        unsaid(here) ? there.range() : here.range(),
        here.partOf().or(there::partOf));
  }

  private static boolean unsaid(Measure measure) {
    return measure.range().equals(Range.of(measure.unit()));
  }

  private static String file(ScoreRows rows) {
    return rows.scores().stream().map(Score::file).findFirst().orElse(rows.table().name());
  }

  private ScoreRows joined(ScoreRows first, ScoreRows second, Account said) {
    Map<List<String>, Placed> seen = new HashMap<>();
    placed(first).forEach(row -> seen.putIfAbsent(row.key(), row));
    List<LeftOut> repeats = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    List<String> contradictions = new ArrayList<>();
    List<Score> scores = new ArrayList<>(first.scores());
    List<Placed> rows = placed(second);
    for (int i = 0; i < rows.size(); i++) {
      Placed row = rows.get(i);
      Placed earlier = seen.get(row.key());
      if (earlier == null) {
        row.score().ifPresent(scores::add);
        kept.add(i);
      } else if (earlier.said().equals(row.said())) {
        repeats.add(
            LeftOut.repeat(
                row.score().map(Score::file).orElse(second.table().name()),
                row.score().map(Score::place).orElse("a row without a score"),
                earlier.place()));
      } else {
        contradictions.add(contradiction(row, earlier));
      }
    }
    if (!contradictions.isEmpty()) {
      throw new IllegalArgumentException(Names.some(contradictions, MOST_NAMED));
    }
    int[] rest = kept.stream().mapToInt(Integer::intValue).toArray();
    return new ScoreRows(
        new UnitedTables(first.table(), second.table().where(Selection.with(rest))).rows(),
        scores,
        first.measures(),
        first.written().and(second.written().only(rest)),
        first.account().and(second.account()).and(new Account(repeats, List.of())).and(said));
  }

  private static String contradiction(Placed row, Placed earlier) {
    return String.join(", ", row.key().stream().filter(part -> !part.isEmpty()).toList())
        + ": "
        + earlier.value()
        + " in "
        + earlier.place()
        + " and "
        + row.value()
        + " in "
        + row.place()
        + (row.value().equals(earlier.value()) ? ", with another error or number of tasks" : "")
        + "; allowed: one value for all that is said of it, or another evaluator, date or source";
  }

  private static List<Placed> placed(ScoreRows rows) {
    Iterator<Score> scores = rows.scores().iterator();
    Column<?> score = rows.table().column(ScoreRow.SCORE);
    List<Optional<Column<?>>> key = there(rows.table(), ScoreRow.KEY);
    List<Optional<Column<?>>> said = there(rows.table(), SAID);
    List<Placed> all = new ArrayList<>();
    for (int row = 0; row < rows.table().rowCount(); row++) {
      all.add(
          new Placed(
              texts(key, row),
              texts(said, row),
              score.isMissing(row) ? Optional.empty() : Optional.of(scores.next())));
    }
    return all;
  }

  private static List<Optional<Column<?>>> there(Table table, List<String> columns) {
    return columns.stream()
        .map(name -> Optional.of(name).filter(table::containsColumn).<Column<?>>map(table::column))
        .toList();
  }

  private static List<String> texts(List<Optional<Column<?>>> columns, int row) {
    return columns.stream()
        .map(
            column ->
                column.filter(it -> !it.isMissing(row)).map(it -> "" + it.get(row)).orElse(""))
        .toList();
  }
}
