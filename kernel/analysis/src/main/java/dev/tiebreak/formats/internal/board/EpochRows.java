package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of a table of Epoch AI. */
final class EpochRows {

  private static final List<String> NAMES = List.of(EpochTable.MODEL, "Name", "Model name");
  private static final List<String> HARNESS = List.of("Agent", "Scaffold");
  private static final List<String> SOURCE = List.of("Source", "Source link");
  private static final List<String> LOW = List.of("95% CI Low", "CI_low");
  private static final List<String> HIGH = List.of("95% CI High", "CI_high");

  private static final List<String> DAY =
      List.of(
          "Started at",
          "Date of evaluation",
          "Evaluation date",
          "Run date",
          "Date run",
          "Last updated",
          "Date");

  private final EpochScale scale;
  private final FoundRows rows;
  private final boolean own;
  private final Set<List<String>> seen = new HashSet<>();

  EpochRows(EpochScale scale, List<String> header, FoundRows rows) {
    this.scale = scale;
    this.rows = rows;
    this.own = header.contains("Started at") && header.contains("stderr");
  }

  void add(Node cells, String place) {
    String model = first(cells, NAMES);
    String score = cells.at(scale.column()).text();
    if (model.isEmpty() || score.isEmpty()) {
      rows.leaveOut(place, model.isEmpty() ? "no model" : "no score");
      return;
    }
    String written = first(cells, DAY);
    Optional<String> day = EpochDay.of(written);
    if (day.isEmpty() && !written.isEmpty()) {
      rows.leaveOut(place + ", date", "a date in another form");
    }
    String harness = first(cells, HARNESS);
    String source = first(cells, SOURCE);
    String shots = cells.at("Shots").text();
    boolean again =
        !seen.add(List.of(model, harness, cells.at("Tools").text(), shots, day.orElse(""), source));
    rows.add(
        place,
        row -> {
          row.put("model", model)
              .put("benchmark", scale.benchmark())
              .put("subset", shots.isEmpty() || shots.contains("shot") ? shots : shots + "-shot")
              .put("score", score)
              .put("unit", scale.unit())
              .put("harness", harness)
              .text("tools", cells, "Tools")
              .put("n", JsonNumbers.whole(cells.at("Votes").text()))
              .put("evaluator", own ? "Epoch AI" : "")
              .put("date", day.orElse(""))
              .put("source", again ? join(source, cells.at("id").text()) : source);
          error(row, cells, score, place);
        });
  }

  /** Rows that are told apart by nothing but their number in Epoch's database name it. */
  private static String join(String source, String id) {
    return source.isEmpty() ? id : source + ", " + id;
  }

  private void error(FoundRow row, Node cells, String score, String place) {
    String around = cells.at("Score 95% CI").text();
    Optional<StatedLimits> limits =
        StatedLimits.around(score, around)
            .or(() -> StatedLimits.of(score, first(cells, LOW), first(cells, HIGH)));
    if (limits.isEmpty() && !around.isEmpty()) {
      rows.leaveOut(place + ", Score 95% CI", "an interval in another form");
    }
    row.put("stderr", own ? cells.at("stderr").text() : "")
        .put("ci_low", limits.map(StatedLimits::low).orElse(""))
        .put("ci_high", limits.map(StatedLimits::high).orElse(""));
  }

  private static String first(Node cells, List<String> names) {
    return names.stream()
        .map(name -> cells.at(name).text())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
