package dev.tiebreak.formats.internal.price;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtificialAnalysisTest {

  private static final String OAK =
      """
      {"id": "1", "name": "Oak 5 (xhigh)", "slug": "oak-5", "model_creator": {"name": "Grove"},
       "evaluations": {"artificial_analysis_intelligence_index": 61.5,
         "artificial_analysis_coding_index": null, "gpqa": 0.748, "riddles_elo": 1200},
       "artificial_analysis_intelligence_index_cost": {"total_cost": 812.4,
         "cost_per_task": {"total_cost": 0.5}},
       "pricing": {"price_1m_input_tokens": 5, "price_1m_output_tokens": 30,
         "price_1m_cache_hit_tokens": 0.5, "price_1m_cache_write_tokens": null},
       "performance": {"median_output_tokens_per_second": 120.5,
         "median_time_to_first_token_seconds": 0}}
      """;

  @TempDir private Path folder;

  private Path data(String head, String models) {
    return file(folder, "data.txt", "{" + head + "\"data\": [" + models + "]}");
  }

  private static String model(String name, String more) {
    return """
    {"id": "2", "name": "%s", "slug": "x", "model_creator": {}, "evaluations": {}, %s}
    """
        .formatted(name, more);
  }

  private static String priced(String name, String input) {
    return model(
        name,
        "\"pricing\": {\"price_1m_input_tokens\": %s, \"price_1m_output_tokens\": 4}"
            .formatted(input));
  }

  @Test
  void scores_haveTheUnitsOfTheirKind() {
    Imported rows = Imported.of(Holding.SCORES, data("\"intelligence_index_version\": 4.1,", OAK));

    assertThat(
            rows.cells(
                "model", "effort", "benchmark", "version", "metric", "score", "unit", "better"))
        .containsExactly(
            "Oak 5 | xhigh | artificial_analysis_intelligence_index | 4.1 | - | 61.5 | index | higher",
            "Oak 5 | xhigh | gpqa | - | - | 0.748 | rate | higher",
            "Oak 5 | xhigh | artificial_analysis_intelligence_index | 4.1 | total_cost | 812.4 | usd | lower",
            "Oak 5 | xhigh | artificial_analysis_intelligence_index | 4.1 | cost_per_task | 0.5 | usd | lower",
            "Oak 5 | xhigh | median_output_tokens_per_second | - | - | 120.5 | tokens_per_second | higher");
    assertThat(rows.cells("evaluator")).allMatch("Artificial Analysis"::equals);
    assertThat(rows.leftOut())
        .containsExactly(
            "Oak 5 (xhigh), riddles_elo: an evaluation whose unit is not known",
            "Oak 5 (xhigh), median_time_to_first_token_seconds: a speed of 0, which says that none"
                + " was measured");
    assertThat(rows.format()).isEqualTo("data of Artificial Analysis");
  }

  @Test
  void frame_takesAllOfItsUnits() {
    assertThat(Scores.read(data("", OAK)).table().rowCount()).isEqualTo(5);
  }

  @Test
  void olderForm_hasItsSpeedsBesideTheScores() {
    assertThat(
            Imported.of(
                    Holding.SCORES,
                    data(
                        "\"status\": 200,",
                        model(
                            "Elm", "\"pricing\": {}, \"median_time_to_first_answer_token\": 14.9")))
                .cells("model", "benchmark", "score", "unit"))
        .containsExactly("Elm | median_time_to_first_answer_token | 14.9 | seconds");
  }

  @Test
  void pricesOfEfforts_areTakenOnce() {
    Imported rows =
        Imported.of(
            Holding.PRICES,
            data(
                "",
                String.join(
                    ",",
                    OAK,
                    priced("Elm (low)", "1"),
                    priced("Elm (high)", "1"),
                    priced("Elm (max)", "2"),
                    model("Fir", "\"pricing\": {\"price_1m_input_tokens\": null}"))));

    assertThat(
            rows.cells(
                "model",
                "input_usd_per_million_tokens",
                "output_usd_per_million_tokens",
                "cache_read_usd_per_million_tokens"))
        .containsExactly("Oak 5 | 5 | 30 | 0.5", "Elm | 1 | 4 | -", "Elm (max) | 2 | 4 | -");
    assertThat(rows.leftOut())
        .containsExactly(
            "Elm (high): the same prices as of another effort of the model",
            "Fir: no price of input and output tokens");
  }

  @Test
  void onePageOfSeveral_isSaid() {
    String page = "\"pagination\": {\"page\": 1, \"total_pages\": 3, \"has_more\": true},";

    assertThat(Imported.of(Holding.PRICES, data(page, OAK)).notes())
        .containsExactly(
            "This file of Artificial Analysis is page 1 of 3; the other pages are not in it.");
  }

  @Test
  void wrongValues_areRefusedWithTheirPlace() {
    assertThatThrownBy(() -> Prices.read(data("", priced("Elm", "\"1\""))))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("Elm: price_1m_input_tokens is the text \"1\"; allowed: a number");
    assertThatThrownBy(() -> Outcomes.read(data("", OAK)))
        .hasMessageContaining(
            "this is data of Artificial Analysis: scores and prices, not outcomes");
  }

  @Test
  void cutOff_isSaid() {
    Path cut = file(folder, "cut.json", "{\"data\": [" + OAK + ", {\"id\": \"2");

    assertThatThrownBy(() -> Prices.read(cut))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("as if it was cut off");
  }

  @Test
  void otherData_areNotTaken() {
    assertThatThrownBy(() -> Scores.read(data("", "{\"slug\": \"oak\", \"evaluations\": {}}")))
        .hasMessageNotContaining("Artificial");
  }
}
