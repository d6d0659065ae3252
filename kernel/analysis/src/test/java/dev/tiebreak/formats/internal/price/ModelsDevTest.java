package dev.tiebreak.formats.internal.price;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsDevTest {

  private static final String[] PRICES = {
    "model",
    "provider",
    "service",
    "from_context",
    "input_usd_per_million_tokens",
    "output_usd_per_million_tokens",
    "cache_read_usd_per_million_tokens",
    "cache_write_usd_per_million_tokens"
  };

  @TempDir private Path folder;

  /** A list of one provider with some models. */
  private static String api(String models) {
    return """
    {"grove": {"id": "grove", "env": ["GROVE_KEY"], "npm": "@grove/sdk", "name": "Grove",
      "doc": "https://grove.example/models", "models": {%s}}}
    """
        .formatted(models);
  }

  /** A model that writes something at a cost. */
  private static String model(String id, String writes, String cost) {
    return """
    "%s": {"id": "%s", "name": "%s", "modalities": {"input": ["text"], "output": ["%s"]},
      "limit": {"context": 1000, "output": 100} %s}
    """
        .formatted(id, id, id, writes, cost);
  }

  private Imported prices(String models) {
    return Imported.of(Holding.PRICES, file(folder, "list.txt", api(models)));
  }

  private Imported scores(String benchmarks) {
    return Imported.of(
        Holding.SCORES,
        file(
            folder,
            "list.txt",
            """
            {"grove/oak": {"id": "grove/oak", "name": "Oak", "limit": {"context": 1000},
              "benchmarks": [%s]}}
            """
                .formatted(benchmarks)));
  }

  /** The size of a tier is its own, whatever the key that repeats its prices is called. */
  @Test
  void tiersAndServices_areRows() {
    Imported rows =
        prices(
            model(
                "oak",
                "text",
                """
                , "cost": {"input": 5, "output": 30.0, "cache_read": 0.5, "cache_write": 6.25,
                   "tiers": [{"tier": {"size": 272000}, "input": 10, "output": 45, "cache_read": 1}],
                   "context_over_200k": {"input": 10, "output": 45, "cache_read": 1}},
                 "experimental": {"modes": {
                   "fast": {"cost": {"input": 12.5, "output": 75},
                     "provider": {"body": {"service_tier": "priority"}}},
                   "hasty": {"cost": {"input": 50, "output": 250},
                     "provider": {"body": {"speed": "fast"}}}}}
                """));

    assertThat(rows.cells(PRICES))
        .containsExactly(
            "oak | grove | - | - | 5 | 30.0 | 0.5 | 6.25",
            "oak | grove | - | 272000 | 10 | 45 | 1 | -",
            "oak | grove | priority | - | 12.5 | 75 | - | -");
    assertThat(rows.cells("source")).allMatch("https://grove.example/models"::equals);
    assertThat(rows.leftOut())
        .containsExactly(
            "grove, oak, hasty: the prices of a mode that is neither batch nor flex nor priority");
    assertThat(rows.format()).isEqualTo("models.dev");
  }

  @Test
  void otherPrices_areLeftOutWithTheirReason() {
    Imported rows =
        prices(
            String.join(
                ",",
                model(
                    "oak",
                    "text",
                    ", \"cost\": {\"input\": 1, \"output\": 2, \"cached_input\": 0.1}"),
                model("elm", "image", ", \"cost\": {\"input\": 1, \"output\": 2}"),
                model("fir", "text", ""),
                model(
                    "yew", "text", ", \"cost\": {\"input\": 1, \"output\": 2, \"reasoning\": 2.0}"),
                model(
                    "ash", "text", ", \"cost\": {\"input\": 1, \"output\": 2, \"reasoning\": 4}")));

    assertThat(rows.cells("model")).containsExactly("oak", "yew", "ash");
    assertThat(rows.leftOut())
        .containsExactly(
            "grove, oak: a price called cached_input, which the format does not have",
            "grove, elm: a model that does not write text",
            "grove, fir: no price of input and output tokens",
            "grove, ash: the price of reasoning, where it is not that of output");
  }

  @Test
  void scores_sayHowTheyWereMeasured() {
    Imported rows =
        scores(
            """
            {"name": "Riddles Pro", "score": 58.6, "metric": "resolve rate", "harness": "Saw",
             "variant": "xhigh", "version": "2.1", "dataset": "hard", "source": "https://grove.example",
             "date": "2026-04-23"},
            {"name": "Riddles", "score": "61.0%", "date": "2026-04"},
            {"name": "Wit Index", "score": 43, "metric": "index"},
            {"name": "Knots", "score": 8.2, "metric": "score"}
            """);

    assertThat(
            rows.cells(
                "model",
                "benchmark",
                "version",
                "subset",
                "metric",
                "score",
                "unit",
                "effort",
                "harness"))
        .containsExactly(
            "grove/oak | Riddles Pro | 2.1 | hard | resolve rate | 58.6 | percent | xhigh | Saw",
            "grove/oak | Riddles | - | - | - | 61.0 | percent | - | -",
            "grove/oak | Wit Index | - | - | index | 43 | index | - | -",
            "grove/oak | Knots | - | - | score | 8.2 | points | - | -");
    assertThat(rows.cells("source", "date", "note"))
        .startsWith("https://grove.example | 2026-04-23 | -", "- | - | 2026-04");
  }

  @Test
  void scoresOfNoUse_areLeftOutWithTheirReason() {
    Imported rows =
        scores(
            """
            {"name": "Riddles", "score": "about half"},
            {"name": "Riddles", "score": 50, "variant": "Saw"},
            {"name": "Riddles", "score": 51}
            """);

    assertThat(rows.cells("score")).containsExactly("51");
    assertThat(rows.leftOut())
        .containsExactly(
            "grove/oak, benchmarks[0]: a score that is no number",
            "grove/oak, benchmarks[1]: a variant that is no reasoning effort");
  }

  @Test
  void catalog_isReadAsEither() {
    Path catalog =
        file(
            folder,
            "catalog.json",
            """
            {"models": {"grove/oak": {"id": "grove/oak", "name": "Oak", "limit": {"context": 1000},
               "benchmarks": [{"name": "Riddles", "score": 50.5}]}},
             "providers": %s}
            """
                .formatted(api(model("oak", "text", ", \"cost\": {\"input\": 1, \"output\": 2}"))));

    assertThat(Imported.of(Holding.PRICES, catalog).cells(PRICES))
        .containsExactly("oak | grove | - | - | 1 | 2 | - | -");
    assertThat(Imported.of(Holding.SCORES, catalog).cells("model", "score"))
        .containsExactly("grove/oak | 50.5");
  }

  @Test
  void otherHalf_isCalledByItsName() {
    Path api = file(folder, "models.json", api(model("oak", "text", ", \"cost\": null")));

    assertThatThrownBy(() -> Scores.read(api))
        .hasMessageContaining("this is models.dev: prices, not scores");
  }

  @Test
  void missingOrWrongPrice_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                prices(
                    String.join(
                        ",",
                        model("oak", "text", ", \"cost\": {\"input\": 1}"),
                        model("elm", "text", ", \"cost\": {\"input\": \"1\", \"output\": 2}"))))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("grove, oak: no output; allowed: a number")
        .hasMessageContaining("grove, elm: input is the text \"1\"; allowed: a number");
  }

  @Test
  void cutOff_isSaid() {
    String whole = api(model("oak", "text", ", \"cost\": {\"input\": 1, \"output\": 2}"));

    assertThatThrownBy(
            () -> Prices.read(file(folder, "cut.json", whole.substring(0, whole.indexOf("cost")))))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("as if it was cut off");
  }

  @Test
  void likeFiles_areNotTaken() {
    Path other =
        file(
            folder,
            "other.json",
            "[{\"id\": \"oak\", \"name\": \"Oak\", \"models\": {}, \"env\": [], \"limit\": {}}]");

    assertThatThrownBy(() -> Prices.read(other)).hasMessageNotContaining("models.dev");
  }
}
