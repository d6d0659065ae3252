package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that is tested and grades itself: its log states both under one name. */
class InspectRolesTest {

  private static final String TOKENS = "input_tokens";
  private static final String GRADER = "{\"grader\": {\"model\": \"%s\"}}";
  private static final String ONE =
      "{\"grove/oak\": {\"input_tokens\": 202, \"output_tokens\": 22, \"total_cost\": 0.003}}";
  private static final String TWO = ONE.replace("{\"grove/oak", "{\"grove/elm\": {}, \"grove/oak");
  private static final String OF_THE_GRADER =
      ", \"role_usage\": {\"grader\": {\"input_tokens\": 101, \"total_cost\": 0.001}}";
  private static final String UNKNOWN =
      "What some samples took of their model cannot be told from what it took in another role, such as"
          + " that of the grader; it is left blank.";

  @TempDir private Path folder;

  private Imported outcomes(String roles, String usage) {
    String log =
        """
        {"version": 2, "status": "success", "eval": {"task": "riddles", "model": "grove/oak",
          "model_roles": %s}, "samples": [
          {"id": 1, "epoch": 1, "scores": {"match": {"value": "C"}}, "model_usage": %s}]}
        """
            .formatted(roles, usage);
    return Imported.of(Holding.OUTCOMES, file(folder, "log.json", log));
  }

  @Test
  void sameModel_isCountedWithoutItsGrading() {
    Imported rows = outcomes(GRADER.formatted("grove/oak"), TWO + OF_THE_GRADER);

    assertThat(rows.cells(TOKENS, "output_tokens", "cost_usd")).containsExactly("101 | 22 | 0.002");
    assertThat(rows.notes()).isEmpty();
  }

  @Test
  void onlyModel_playsARoleThatIsGivenToNone() {
    assertThat(outcomes("{}", ONE + OF_THE_GRADER).cells(TOKENS)).containsExactly("101");
  }

  @Test
  void otherModel_takesNothingFromIt() {
    assertThat(outcomes(GRADER.formatted("grove/elm"), TWO + OF_THE_GRADER).cells(TOKENS))
        .containsExactly("202");
  }

  @Test
  void unknownRole_leavesTheTokensBlank() {
    Imported given = outcomes("{}", TWO + OF_THE_GRADER);

    assertThat(given.columns()).doesNotContain(TOKENS, "input_includes_cache");
    assertThat(given.notes()).containsExactly(UNKNOWN);
  }

  @Test
  void olderLog_leavesTheTokensBlankIfTheModelHasARole() {
    Imported older = outcomes(GRADER.formatted("grove/oak"), ONE);

    assertThat(older.columns()).doesNotContain(TOKENS, "cost_usd");
    assertThat(older.notes()).containsExactly(UNKNOWN);
  }

  @Test
  void rolesThatTookMoreThanAll_leaveTheTokensBlank() {
    assertThat(outcomes("{}", ONE + OF_THE_GRADER.replace("101", "203")).notes())
        .containsExactly(UNKNOWN);
  }
}
