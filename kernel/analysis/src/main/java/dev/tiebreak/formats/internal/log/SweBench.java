package dev.tiebreak.formats.internal.log;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SWE-bench's {@code leaderboards.json}: boards of entries, of which some also have a record of
 * each task. Scores are the shares and costs that the entries print, outcomes their tasks.
 */
public final class SweBench implements Importer {

  private static final String BOARDS = "leaderboards";

  @Override
  public String format() {
    return "a SWE-bench leaderboard";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().at(BOARDS).isArray()
            && file.start().at(BOARDS).children().stream()
                .flatMap(board -> board.at("results").children().stream())
                .anyMatch(SweBench::isEntry)
        ? Optional.of(Recognised.holding(Holding.SCORES, Holding.OUTCOMES))
        : Optional.empty();
  }

  private static boolean isEntry(Node entry) {
    return List.of("name", "folder", "date").stream().allMatch(key -> entry.field(key).isPresent());
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    List<SweBenchEntry> entries = SweBenchBoards.of(file.document().at(BOARDS), rows);
    contradictions(entries, rows);
    if (holding == Holding.SCORES) {
      entries.forEach(entry -> scores(entry, rows));
    } else {
      entries.forEach(entry -> outcomes(entry, rows));
    }
  }

  private static void contradictions(List<SweBenchEntry> entries, FoundRows rows) {
    List<SweBenchEntry> found =
        entries.stream().filter(SweBenchEntry::contradictsItsTasks).toList();
    if (!found.isEmpty()) {
      SweBenchEntry first = found.get(0);
      rows.say(
          "Entries whose printed share of resolved tasks is not that of their own tasks: "
              + found.size()
              + " (the first is "
              + first.name()
              + " in "
              + first.board()
              + ", "
              + first.entry().at("resolved").text()
              + " percent against "
              + first.resolvedTasks()
              + " of "
              + first.tasks().size()
              + "); scores are what is printed, outcomes what the tasks say.");
    }
  }

  private static void scores(SweBenchEntry entry, FoundRows rows) {
    if (entry.entry().at("resolved").isNull()) {
      rows.leaveOut(entry.place(), "an entry without a share of resolved tasks");
    } else {
      rows.add(
          entry.place(),
          row -> {
            entry.fill(row);
            row.needNumber("score", entry.entry(), "resolved").put("unit", "percent");
            row.put("n", entry.tasks().isEmpty() ? "" : String.valueOf(entry.tasks().size()));
          });
    }
    if (!cost(entry, rows, "instance_cost", "cost per task")) {
      cost(entry, rows, "cost", "cost of the run");
    }
  }

  /** Adds a cost if it is there and not 0, which means that it is not known. */
  private static boolean cost(SweBenchEntry entry, FoundRows rows, String key, String metric) {
    if (isUnknown(entry.entry().at(key))) {
      return false;
    }
    rows.add(
        entry.place() + "." + key,
        row -> {
          entry.fill(row);
          row.put("metric", metric)
              .needNumber("score", entry.entry(), key)
              .put("unit", "usd")
              .put("better", "lower");
        });
    return true;
  }

  private static boolean isUnknown(Node number) {
    return number.isNull() || JsonNumbers.isZero(number);
  }

  private static void outcomes(SweBenchEntry entry, FoundRows rows) {
    if (entry.tasks().isEmpty()) {
      rows.leaveOut(entry.place(), "an entry without a record of its tasks");
    }
    for (Map.Entry<String, Node> task : entry.tasks().entrySet()) {
      rows.add(
          entry.place() + ".per_instance_details." + task.getKey(),
          row -> {
            entry.fill(row);
            row.put("task", task.getKey())
                .put("cluster", repository(task.getKey()))
                .needText("outcome", task.getValue(), "resolved");
            known(row, "cost_usd", task.getValue().at("cost"));
            known(row, "calls", task.getValue().at("api_calls"));
          });
    }
  }

  /** Writes a number that is not 0. */
  private static void known(FoundRow row, String column, Node number) {
    if (!isUnknown(number)) {
      row.number(column, number);
    }
  }

  /** Returns {@code django__django} of {@code django__django-11532}. */
  private static String repository(String task) {
    int end = task.lastIndexOf('-');
    return task.contains("__") && end > 0 ? task.substring(0, end) : "";
  }
}
