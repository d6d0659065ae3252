package dev.tiebreak.data;

import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.remark.Remark;
import dev.tiebreak.remark.internal.MeasureScores;
import dev.tiebreak.remark.internal.ScoredCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The scores of a file as far as they can be read, and what is known of their measures. */
final class ScoreFacts {

  private final ScoreCells scores;
  private final Optional<Benchmarks> list;

  ScoreFacts(ScoreCells scores, Optional<Benchmarks> list) {
    this.scores = scores;
    this.list = list;
  }

  /** How many rows say what an earlier one says. */
  int repeated() {
    return scores.repeats().size();
  }

  /** How many systems have a row. */
  int systems() {
    return (int) scores.rows().stream().map(ScoreRow::system).distinct().count();
  }

  /** What the scores are measurements of. */
  List<Measure> known() {
    return List.copyOf(scores.measures().values());
  }

  /** The scores of each measure that has any. */
  List<MeasureScores> measures(FileFacts file) {
    Map<MeasureName, List<ScoreRow>> rows = new LinkedHashMap<>();
    scores.rows().stream()
        .filter(ScoreRow::hasScore)
        .forEach(row -> rows.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(row));
    List<MeasureScores> all = new ArrayList<>();
    rows.forEach(
        (name, its) -> {
          List<ScoredCell> cells = its.stream().flatMap(row -> cell(row, file).stream()).toList();
          if (!cells.isEmpty()) {
            Sense sense = its.stream().map(ScoreRow::sense).reduce(Sense.NONE, Sense::or);
            all.add(new MeasureScores(scores.measures().get(name), sense.better(), cells));
          }
        });
    return all;
  }

  private Optional<ScoredCell> cell(ScoreRow row, FileFacts file) {
    Optional<Evidence.Published> listed =
        list.flatMap(known -> known.evidence(row.name()).published());
    boolean counted = listed.map(each -> each.judging().counts()).orElse(true);
    OptionalInt tasks =
        row.n().isPresent()
            ? row.n()
            : listed.map(each -> OptionalInt.of(each.tasks())).orElseGet(OptionalInt::empty);
    OptionalInt trials =
        row.trials().isPresent()
            ? row.trials()
            : listed.map(Evidence.Published::trials).orElseGet(OptionalInt::empty);
    return row.written()
        .number(ScoreRow.unsigned(row.cell()))
        .map(
            number ->
                new ScoredCell(
                    file.place(row.index(), ScoreRow.SCORE),
                    row.system().label(),
                    number,
                    row.stated().map(WrittenUnit::unit),
                    counted ? tasks : OptionalInt.empty(),
                    row.n().isPresent()
                        ? OptionalInt.empty()
                        : listed.map(Evidence.Published::allTasks).orElseGet(OptionalInt::empty),
                    trials));
  }

  /** A note on each row that says what an earlier one says. */
  List<Remark> repeats(FileFacts file) {
    List<Remark> remarks = new ArrayList<>();
    scores
        .repeats()
        .forEach(
            (row, earlier) -> {
              Remark.Place place = file.place(scores.rows().get(row).index(), ScoreRow.SCORE);
              Remark.Place other = file.place(scores.rows().get(earlier).index(), ScoreRow.SCORE);
              boolean wide = !place.column().equals(Optional.of(ScoreRow.SCORE));
              remarks.add(
                  Remark.note(
                      wide ? place : place.ofRow(),
                      (wide
                              ? "The score says what " + other.inFile()
                              : "The row says what " + other.within())
                          + " says, and is counted once.",
                      "Delete one of them, or say in which evaluator, date or source they differ."));
            });
    return remarks;
  }
}
