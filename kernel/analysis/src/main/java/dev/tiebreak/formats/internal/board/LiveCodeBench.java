package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LiveCodeBench's results: the percentage of each model's programs that solved a problem. The days
 * in them are those of the problems, not of the runs.
 */
public final class LiveCodeBench implements Importer {

  private static final String RESULTS = "performances";
  private static final String PROBLEM = "question_id";
  private static final String SAMPLE = "sample_id";
  private static final String MODEL = "model";

  /** What the columns of percentages begin with: {@code pass@1}, {@code Pass@1-COT}. */
  private static final String SOLVED = "pass@";

  /** Which of its tasks it is, is said by the name of the file alone. */
  private static final Pattern NAME = Pattern.compile("performances_([a-z]+)\\.json");

  @Override
  public String format() {
    return "a file of LiveCodeBench";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().at(RESULTS).isArray()
            && file.start().at(RESULTS).children().stream()
                .limit(1)
                .anyMatch(
                    each ->
                        each.keys().containsAll(List.of(PROBLEM, MODEL))
                            && !metrics(each).isEmpty())
        ? Optional.of(Recognised.holding(Holding.OUTCOMES))
        : Optional.empty();
  }

  private static List<String> metrics(Node result) {
    return result.keys().stream()
        .filter(key -> key.regionMatches(true, 0, SOLVED, 0, SOLVED.length()))
        .toList();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Matcher name = NAME.matcher(file.glance().name());
    String subset = name.matches() ? name.group(1) : "";
    List<Node> results = file.keeping(RESULTS + "[*].*").document().at(RESULTS).children();
    Map<List<String>, Integer> times = new HashMap<>();
    for (int i = 0; i < results.size(); i++) {
      Node result = results.get(i);
      String place = RESULTS + "[" + i + "]";
      if (metrics(result).isEmpty()) {
        rows.leaveOut(place, "no share of solved problems");
      }
      for (String metric : metrics(result)) {
        if (JsonNumbers.isNegative(result.at(metric))) {
          rows.leaveOut(place, "a share below 0, which stands for none");
        } else {
          int time =
              times.merge(List.of(result.at(MODEL).text(), task(result), metric), 1, Integer::sum);
          rows.add(place, row -> fill(row.put("subset", subset), result, metric, time));
        }
      }
    }
  }

  private static String task(Node result) {
    return result.at(result.field(SAMPLE).isPresent() ? SAMPLE : PROBLEM).text();
  }

  /** A problem that stands there several times was tried with several tests. */
  private static void fill(FoundRow row, Node result, String metric, int time) {
    boolean sampled = result.field(SAMPLE).isPresent();
    row.needText(MODEL, result, MODEL)
        .put("benchmark", "LiveCodeBench")
        .put("metric", metric)
        .needText("task", result, sampled ? SAMPLE : PROBLEM)
        .put("cluster", sampled ? result.at(PROBLEM).text() : "")
        .put("trial", String.valueOf(time))
        .needNumber("outcome", result, metric)
        .put("outcome", JsonNumbers.ofHundred(row.numberOf(result, metric)));
  }
}
