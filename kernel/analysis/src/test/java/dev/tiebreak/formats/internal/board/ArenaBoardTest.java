package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArenaBoardTest {

  private static final String RATED =
      """
      {"model_name": "oak", "organization": "Grove", "license": "MIT", "rating": 1486.81,
       "rating_lower": 1483.65, "rating_upper": 1489.97, "vote_count": 106951, "rank": 15,
       "category": "overall", "leaderboard_publish_date": "2026-09-13"}""";

  private static final String CATALOGUE =
      """
      {"chinese": {"oak": {"rating": 1525.10, "rating_q975": 1545.4, "rating_q025": 1504.7}},
       "full": {"oak": {"rating": 1400, "rating_q975": 1410, "rating_q025": 1390}}}
      """;

  @TempDir private Path folder;

  private Imported scores(String text) {
    return Imported.of(Holding.SCORES, file(folder, "any.txt", text));
  }

  @Test
  void table_isRatingsWithLimitsAndVotes() {
    Imported rows =
        scores(
            """
            rank,rank_stylectrl,model,arena_score,95_pct_ci,votes,organization,license
            1,1,oak,1470,+5/-6,26019,Grove,MIT
            2,1,elm,1446.5,=+11/-11,137,Grove,MIT
            3,2,ash,1400,about 5,137,Grove,MIT
            """);

    assertThat(rows.format()).isEqualTo("an LMArena leaderboard");
    assertThat(
            rows.cells("model", "benchmark", "score", "unit", "ci_low", "ci_high", "ci_level", "n"))
        .containsExactly(
            "oak | LMArena | 1470 | elo | 1464 | 1475 | 95 | 26019",
            "elm | LMArena | 1446.5 | elo | 1435.5 | 1457.5 | 95 | 137",
            "ash | LMArena | 1400 | elo | - | - | 95 | 137");
    assertThat(rows.leftOut()).containsExactly("row 4, 95% CI: an interval in another form");
  }

  @Test
  void tableOfItsPage_isTheSame() {
    Path board =
        file(
            folder,
            "page.csv",
            """
            Rank* (UB),Model,Arena Score,95% CI,Votes,Organization,License
            1,Oak (2026-01-08),"1,338",+3/-5,"24,135",Grove,MIT
            """);

    assertThat(Imported.of(Holding.SCORES, board).cells("model", "ci_low", "ci_high"))
        .containsExactly("Oak (2026-01-08) | 1333 | 1341");
    assertThat(Scores.read(board).table().numberColumn("score").getDouble(0)).isEqualTo(1338);
  }

  @Test
  void catalogue_hasARatingForEachCategory() {
    assertThat(scores(CATALOGUE).cells("subset", "model", "score", "ci_low", "ci_high", "unit"))
        .containsExactly(
            "chinese | oak | 1525.10 | 1504.7 | 1545.4 | elo",
            "full | oak | 1400 | 1390 | 1410 | elo");
  }

  @Test
  void rowsOfTheDataSet_areReadFromAListLinesOrAPage() {
    String line = RATED.replace("\n", " ");

    for (String text :
        new String[] {
          "[" + RATED + "]",
          line + "\n" + line.replace("overall", "math") + "\n",
          "{\"rows\": [{\"row_idx\": 0, \"row\": " + RATED + "}], \"num_rows_total\": 1}"
        }) {
      assertThat(scores(text).cells("model", "subset", "score", "ci_low", "ci_high", "n", "date"))
          .startsWith("oak | overall | 1486.81 | 1483.65 | 1489.97 | 106951 | 2026-09-13");
    }
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> scores("[" + RATED.replace("1486.81", "\"1486.81\"") + "]"))
        .hasMessageContaining("[0]: rating is the text \"1486.81\"; allowed: a number");
  }

  @Test
  void missingRating_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () -> scores("[" + RATED + "," + RATED.replace("\"rating\": 1486.81,", "") + "]"))
        .hasMessageContaining("[1]: no rating; allowed: a number");
  }

  @Test
  void cutOff_isRefused() {
    assertThatThrownBy(() -> scores(CATALOGUE.substring(0, 140))).hasMessageContaining("cut off");
  }

  @Test
  void prices_areNotInIt() {
    Path board = file(folder, "a.json", CATALOGUE);

    assertThatThrownBy(() -> Prices.read(board))
        .hasMessageContaining("this is an LMArena leaderboard: scores, not prices");
  }

  @Test
  void otherRatings_areNotTaken() {
    assertThatThrownBy(() -> scores("{\"a\": {\"oak\": {\"rating\": 4.5}}}"))
        .hasMessageContaining("this is JSON");
  }
}
