package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpochTableTest {

  private static final String OWN =
      """
      Model version,mean_score,Best score (across scorers),Release date,Organization,Country,stderr,Started at,id
       oak_high ,0.76,0.768,2026-03-05,Grove,Utopia,0.019,2026-03-06T11:07:43.396Z,a1
      oak_high,0.77,0.778,2026-03-05,Grove,Utopia,0.019,2026-03-06T13:07:43.396Z,a2
      elm,,,2026-03-05,Grove,Utopia,,,a3
      """;

  private static final String BOARD =
      """
      Model version,Arena Score,Release date,Organization,Name,Score 95% CI,Votes,Last updated,Source,95% CI High,95% CI Low,id
      oak,1512.0,2026-03-05,Grove,Oak,=+11/-12,4564,17 November 2025 4:28pm,Board,,,b1
      ,1500,2026-03-05,Grove,Elm 2,,1647,2026-01-05,Board,1517.5,1480,b2
      ,1400,2026-03-05,Grove,,,1647,2026-01-05,Board,,,b3
      ash,1400,2026-03-05,Grove,,,1647,last week,Board,,,b4
      """;

  private static final String METADATA =
      """
      benchmark,in_eci,source_file,score_column,scale
      GPQA diamond,True,gpqa_diamond.csv,mean_score,1.0
      Percents,True,percents_external.csv,Percent correct,0.01
      Minutes,True,minutes_external.csv,Time,0.5
      """;

  @TempDir private Path folder;

  private Imported scores(String name, String csv) {
    return Imported.of(Holding.SCORES, file(folder, name, csv));
  }

  @Test
  void ownRuns_areRatesWithTheirError() {
    Imported rows = scores("gpqa_diamond.csv", OWN);

    assertThat(rows.format()).isEqualTo("a table of Epoch AI");
    assertThat(
            rows.cells(
                "model", "benchmark", "score", "unit", "stderr", "evaluator", "date", "source"))
        .containsExactly(
            "oak_high | gpqa_diamond | 0.768 | rate | 0.019 | Epoch AI | 2026-03-06 | -",
            "oak_high | gpqa_diamond | 0.778 | rate | 0.019 | Epoch AI | 2026-03-06 | a2");
    assertThat(rows.leftOut()).containsExactly("row 4: no score");
    assertThat(rows.notes())
        .containsExactly(
            "Of the columns of numbers in a table of Epoch AI, only that of its score is read.");
  }

  @Test
  void metadata_saysColumnScaleAndBenchmark() {
    file(folder, "benchmark_metadata.csv", METADATA);

    assertThat(scores("gpqa_diamond.csv", OWN).cells("benchmark", "score", "unit"))
        .startsWith("GPQA diamond | 0.76 | rate");
    String table =
        "Model version,Shots,%s,Release date,Organization\noak,5,41.8,2026-03-05,Grove\n";
    assertThat(
            scores("percents_external.csv", table.formatted("Percent correct"))
                .cells("benchmark", "subset", "score", "unit"))
        .containsExactly("Percents | 5-shot | 41.8 | percent");
    assertThat(scores("minutes_external.csv", table.formatted("Time")).cells("unit"))
        .containsExactly("points");
    assertThatThrownBy(() -> scores("minutes_external.csv", table.formatted("Hours")))
        .hasMessageContaining("no column \"Time\", which benchmark_metadata.csv calls the score");
  }

  @Test
  void withoutMetadata_theColumnBeforeTheReleaseIsTheScore() {
    Imported rows = scores("some_arena_external.csv", BOARD);

    assertThat(rows.cells("model", "benchmark", "score", "unit", "ci_low", "ci_high", "n", "date"))
        .containsExactly(
            "oak | some_arena | 1512.0 | elo | 1500.0 | 1523.0 | 4564 | 2025-11-17",
            "Elm 2 | some_arena | 1500 | elo | 1480 | 1517.5 | 1647 | 2026-01-05",
            "ash | some_arena | 1400 | elo | - | - | 1647 | -");
    assertThat(rows.leftOut())
        .containsExactly("row 4: no model", "row 5, date: a date in another form");
  }

  @Test
  void ratesThatNothingSaysAreRates_areRefused() {
    Path table =
        file(
            folder,
            "a.csv",
            "Model version,Score,Release date,Organization\noak,0.4,2026-03-05,Grove\n");

    assertThatThrownBy(() -> Scores.read(table))
        .hasMessageContaining(
            "a has 0.4 in row 2, and nothing says whether that is a rate or a percentage")
        .hasMessageContaining(
            "for all scores of the benchmark in the column unit of benchmarks.csv beside it");
    file(
        folder,
        "benchmarks.csv",
        "benchmark,outcome,tasks,trials,tasks_source,unit\na,pass/fail,10,1,Grove,rate\n");
    assertThat(Scores.read(table).table().doubleColumn("score").asList()).containsExactly(40.0);
  }

  @Test
  void largeTableWithACellOfSeveralLines_isRecognised() {
    String lines = "\"" + "a line\n".repeat(12_000) + "\"";

    assertThat(
            scores(
                    "a.csv",
                    "Model version,mean_score,Release date,Organization,Notes\noak,0.5,2026-03-05,Grove,"
                        + lines
                        + "\n")
                .format())
        .isEqualTo("a table of Epoch AI");
  }

  @Test
  void metadataAlone_isNoTableOfScores() {
    Path metadata = file(folder, "benchmark_metadata.csv", METADATA);

    assertThatThrownBy(() -> Scores.read(metadata))
        .hasMessageContaining("this is a table of Epoch AI, a part without rows of its own");
  }

  @Test
  void cutOff_isRefused() {
    assertThatThrownBy(() -> scores("a.csv", OWN.substring(0, 190)))
        .hasMessageContaining("row 3, 1 cell;");
  }
}
