package dev.tiebreak.data;

import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Score;
import dev.tiebreak.read.internal.Account;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.Table;

/**
 * The rows of a file of scores, checked.
 *
 * @param table the frame, equal repeats left out
 * @param scores those rows of it that have a score
 * @param measures by their labels, in the order of the data
 * @param written the frame as a file has it
 * @param account what was left out of the file, and what else is worth knowing
 */
record ScoreRows(
    Table table,
    List<Score> scores,
    Map<String, Measure> measures,
    Written written,
    Account account) {}
