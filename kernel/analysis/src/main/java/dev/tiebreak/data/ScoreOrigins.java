package dev.tiebreak.data;

import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Score;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.show.internal.Frames;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.time.LocalDate;
import java.util.List;
import tech.tablesaw.api.Table;

/**
 * Where scores come from: the file and the place in it, the day, the evaluator and the source of
 * each.
 *
 * @param scores in the order of the data
 */
public record ScoreOrigins(List<Score> scores) implements Result {

  private static final Columns<Score> COLUMNS =
      Columns.<Score>none()
          .text("system", score -> score.system().label())
          .shown("System")
          .text("benchmark", score -> score.measure().label())
          .shown("Benchmark")
          .number("score", Score::number)
          .shown("Score", score -> Cell.of(score.value().toPlainString()))
          .text("unit", score -> score.measure().unit().toString())
          .shown("Unit")
          .text("file", Score::file)
          .shown("File")
          .text("place", Score::place)
          .shown("Place")
          .text("date", score -> score.date().map(LocalDate::toString).orElse(""))
          .shown("Date")
          .text("evaluator", Score::evaluator)
          .shown("Evaluator")
          .text("source", Score::source)
          .shown("Source");

  public ScoreOrigins {
    scores = List.copyOf(scores);
  }

  /** Returns all sources, each once, and the newest day. */
  public Provenance provenance() {
    return scores.stream()
        .map(score -> new Provenance(List.of(score.source()), score.date()))
        .collect(Provenance.together());
  }

  /** Returns a frame, one row per score. */
  @Override
  public Table table() {
    return COLUMNS.frame("provenance", scores);
  }

  /** Returns how many scores state no source. */
  @Override
  public String finding() {
    long without = scores.stream().filter(score -> score.source().isEmpty()).count();
    return Numbers.count(without)
        + " of "
        + Numbers.count(scores.size())
        + Plural.of(scores.size(), " score", " scores")
        + Plural.of(without, " states", " state")
        + " no source";
  }

  /** Returns a table to read, cut off after the first rows. */
  @Override
  public DisplayTable display() {
    int more = scores.size() - Frames.MOST_ROWS;
    DisplayTable table =
        COLUMNS
            .fill(
                DisplayTable.titled("Provenance"), scores.stream().limit(Frames.MOST_ROWS).toList())
            .withSource(provenance().line());
    return more > 0 ? table.withNote(Numbers.count(more) + " more rows.") : table;
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
