package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.show.internal.KnownNames;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The names an editor offers inside quotes. */
class KnownNamesTest {

  private final Table table =
      Table.create(
          "scores",
          StringColumn.create("model", "Alder", "Birch", "Birch", "Alder"),
          StringColumn.create("benchmark", "Harbour", "Harbour", "Lighthouse", "Lighthouse"),
          DoubleColumn.create("score", 1, 2, 3, 4));

  private final Scores scores = Scores.of(table);

  @Test
  void of_givesScoresModelsAndBenchmarksByTheParameter() {
    assertThat(KnownNames.of(scores, "model")).containsExactly("Alder", "Birch");
    assertThat(KnownNames.of(scores, "first")).containsExactly("Alder", "Birch");
    assertThat(KnownNames.of(scores, "benchmark")).containsExactly("Harbour", "Lighthouse");
    assertThat(KnownNames.of(scores, "another"))
        .containsExactly("Alder", "Birch", "Harbour", "Lighthouse");
  }

  @Test
  void of_givesDecisionsTheirTwoModelsAndBenchmarks() {
    var decision = scores.splitDecision("Birch", "Alder");
    assertThat(KnownNames.of(decision, "model")).containsExactly("Birch", "Alder");
    assertThat(KnownNames.of(decision, "benchmark")).containsExactly("Harbour", "Lighthouse");
    assertThat(KnownNames.of(decision.margins(), ""))
        .containsExactly("Harbour", "Lighthouse", "Birch", "Alder");
  }

  @Test
  void of_givesPricesTheirModels() {
    Table prices =
        Table.create(
            StringColumn.create("model", "Alder", "Birch"),
            DoubleColumn.create("input_usd_per_million_tokens", 1, 2),
            DoubleColumn.create("output_usd_per_million_tokens", 3, 4));
    assertThat(KnownNames.of(Prices.of(prices), "model")).containsExactly("Alder", "Birch");
  }

  @Test
  void of_givesFilesTheirNames() {
    assertThat(KnownNames.of(Models.read(Datasets.file("models.csv")), "model"))
        .contains("GPT-5.5", "Claude Opus 4.7");
    assertThat(KnownNames.of(Benchmarks.read(Datasets.file("benchmarks.csv")), "benchmark"))
        .contains("SWE-bench Pro");
    assertThat(KnownNames.of(Access.read(Datasets.file("access.csv")), "models"))
        .contains("GPT-5.5")
        .doesNotHaveDuplicates();
  }

  @Test
  void of_givesTablesTheirColumnsAndColumnsTheirTexts() {
    assertThat(KnownNames.of(table, "arg0")).containsExactly("model", "benchmark", "score");
    assertThat(KnownNames.of(table.column("model"), "arg0")).containsExactly("Alder", "Birch");
    assertThat(KnownNames.of(table.column("score"), "arg0")).isEmpty();
    assertThat(KnownNames.of(List.of("Alder"), "arg0")).isEmpty();
  }

  @Test
  void named_givesAColumn() {
    assertThat(KnownNames.named(table, "score")).contains(table.column("score"));
    assertThat(KnownNames.named(table, "none")).isEqualTo(Optional.empty());
    assertThat(KnownNames.named(scores, "Alder")).isEmpty();
  }
}
