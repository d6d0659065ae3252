package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweBenchTest {

  private static final String OAK =
      """
      {"agent": "mini", "checked": null, "site": ["https://a.example"], "cost": 10.5,
       "date": "2026-02-17", "folder": "20260217_oak", "instance_cost": 5.25,
       "model_display": "Oak", "name": "Oak (high)", "reasoning_effort": "high", "resolved": 33.33,
       "tags": ["Model: oak-1", "Org: Grove"],
       "per_instance_details": {
         "bark__bark-11": {"api_calls": 3, "cost": 1.5, "resolved": true},
         "bark__bark-12": {"api_calls": 0, "cost": 0, "resolved": false},
         "moss-hq__moss-web-7": {"api_calls": 9, "cost": 2, "resolved": false}}}
      """;

  private static final String ELM =
      """
      {"checked": "by hand", "site": null, "date": "2025-01-02", "folder": "20250102_x",
       "name": "Climber + Elm", "resolved": 41.98, "tags": ["Model: elm-2", "System: Attempts - 1"]}
      """;

  @TempDir private Path folder;

  private static String boards(String small, String large) {
    return """
    {"leaderboards": [{"name": "bash-only", "results": [%s]},
      {"name": "Verified", "results": [%s]}]}
    """
        .formatted(small, large);
  }

  private Imported read(Holding holding, String json) {
    return Imported.of(holding, file(folder, "any.json", json));
  }

  @Test
  void shares_areScoresOfModelAgentAndEffort() {
    Imported rows = read(Holding.SCORES, boards("", OAK + "," + ELM));

    assertThat(rows.format()).isEqualTo("a SWE-bench leaderboard");
    assertThat(
            rows.cells(
                "model", "effort", "harness", "subset", "metric", "score", "unit", "n", "date"))
        .containsExactly(
            "Oak | high | mini | Verified | - | 33.33 | percent | 3 | 2026-02-17",
            "Oak | high | mini | Verified | cost per task | 5.25 | usd | - | 2026-02-17",
            "elm-2 | - | Climber + Elm | Verified | - | 41.98 | percent | - | 2025-01-02");
    assertThat(rows.notes()).isEmpty();
  }

  @Test
  void tasks_areOutcomesOfTheirRepositories() {
    Imported rows = read(Holding.OUTCOMES, boards("", OAK + "," + ELM));

    assertThat(rows.cells("task", "cluster", "outcome", "calls", "cost_usd"))
        .containsExactly(
            "bark__bark-11 | bark__bark | true | 3 | 1.5",
            "bark__bark-12 | bark__bark | false | - | -",
            "moss-hq__moss-web-7 | moss-hq__moss-web | false | 9 | 2");
    assertThat(rows.leftOut())
        .containsExactly("leaderboards[1].results[1]: an entry without a record of its tasks");
  }

  @Test
  void entryOfTwoBoards_countsInTheLonger() {
    Imported rows = read(Holding.OUTCOMES, boards(OAK, OAK + "," + ELM));

    assertThat(rows.cells("subset")).hasSize(3).allMatch("Verified"::equals);
    assertThat(rows.leftOut())
        .contains("leaderboards[0].results[0]: an entry that stands in a longer board too");
  }

  @Test
  void shareAgainstItsTasks_isSaid() {
    assertThat(read(Holding.SCORES, boards("", OAK.replace("33.33", "80"))).notes())
        .containsExactly(
            "Entries whose printed share of resolved tasks is not that of their own tasks: 1 (the first"
                + " is Oak (high) in Verified, 80 percent against 1 of 3); scores are what is printed,"
                + " outcomes what the tasks say.");
  }

  @Test
  void sameSystemOfOneDay_isToldApartByTheFolder() {
    assertThat(
            read(Holding.SCORES, boards("", ELM + "," + ELM.replace("20250102_x", "20250102_y")))
                .cells("harness"))
        .containsExactly("Climber + Elm, 20250102_x", "Climber + Elm, 20250102_y");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> read(Holding.SCORES, boards("", ELM.replace("41.98", "\"41.98\""))))
        .hasMessageContaining(
            "leaderboards[1].results[0]: resolved is the text \"41.98\"; allowed: a number");
  }

  @Test
  void missingResult_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () -> read(Holding.OUTCOMES, boards("", OAK.replace("\"resolved\": true", "\"x\": 1"))))
        .hasMessageContaining("per_instance_details.bark__bark-11: no resolved");
  }

  @Test
  void cutOff_isSaid() {
    String json = boards("", OAK);

    assertThatThrownBy(() -> read(Holding.SCORES, json.substring(0, json.length() - 20)))
        .hasMessageContaining("cut off");
  }

  @Test
  void otherBoards_areNotTaken() {
    assertThatThrownBy(
            () ->
                read(
                    Holding.SCORES,
                    "{\"leaderboards\": [{\"name\": \"Chess\", \"results\": [{\"elo\": 1}]}]}"))
        .hasMessageNotContaining("SWE-bench");
  }
}
