package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of a run of Terminal-Bench beside its trials: from its {@code run_metadata.json},
 * else from the names of its folders.
 */
record TerminalBenchRun(
    String model, String harness, String benchmark, String version, boolean named) {

  private static final String SETTINGS = "run_metadata.json";
  private static final String BENCHMARK = "Terminal-Bench";

  /** {@code run1_2025-08-10__05-27-18}: a run that is called after its number and day. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:run[-_]?\\d+)?_?(?:\\d{4}-\\d{2}-\\d{2}.*)?");

  /** {@code 20250811_cursor-cli_claude-4-sonnet}: a submission to the leaderboard. */
  private static final Pattern SUBMITTED = Pattern.compile("\\d{8}_([^_]+)_([^_]+)");

  /** How far above a trial's file the folder of its run is. */
  private static final int LEVELS = 2;

  /** The run of a file that has all of its trials. */
  static TerminalBenchRun of(KnownFile results) {
    return of(results, results.beside(SETTINGS), results.folders());
  }

  /** The run of a trial's own file, which lies in a folder of the trial in one of the task. */
  static TerminalBenchRun ofTrial(KnownFile trial) {
    List<String> folders = trial.folders();
    return of(
        trial,
        trial.beside("../../" + SETTINGS),
        folders.subList(0, Math.max(0, folders.size() - LEVELS)));
  }

  private static TerminalBenchRun of(
      KnownFile file, Optional<KnownFile> settings, List<String> folders) {
    Node said = settings.map(KnownFile::document).orElse(Node.Leaf.UNREAD);
    String set = said.at("dataset_name").text();
    String benchmark = set.isBlank() ? BENCHMARK : set;
    String version = said.at("dataset_version").text();
    String model = said.at("model_name").text();
    if (!model.isBlank()) {
      return new TerminalBenchRun(model, said.at("agent_name").text(), benchmark, version, false);
    }
    String folder =
        innermost(folders, name -> SUBMITTED.matcher(name).matches())
            .or(() -> innermost(folders, name -> !NUMBERED.matcher(name).matches()))
            .orElseThrow(
                () ->
                    file.refused(
                        "no folder of a run", "a file in a folder that is called after its model"));
    Matcher parts = SUBMITTED.matcher(folder);
    return parts.matches()
        ? new TerminalBenchRun(parts.group(2), parts.group(1), benchmark, version, true)
        : new TerminalBenchRun(folder, said.at("agent_name").text(), benchmark, version, true);
  }

  private static Optional<String> innermost(List<String> folders, Predicate<String> which) {
    return folders.stream().filter(which).reduce((outer, inner) -> inner);
  }

  /** Says where the model is from. */
  void flag(FoundRows rows) {
    if (named) {
      rows.say(
          "The model of these trials of Terminal-Bench is from the name of the folder of their run.");
    }
  }

  void fill(FoundRow row) {
    row.put("model", model)
        .put("harness", harness)
        .put("benchmark", benchmark)
        .put("version", version);
  }
}
