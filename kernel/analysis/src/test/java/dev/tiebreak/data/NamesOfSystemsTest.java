package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.worth.ParetoFrontier;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names by which a system, or a model of another frame, is asked for. */
class NamesOfSystemsTest {

  @TempDir private Path folder;

  private Scores scores(String header, String... rows) {
    return Scores.read(new CsvFolder(folder).write("scores.csv", header, rows));
  }

  /** As outcomes do, whose table and choice print this name. */
  @Test
  void systemOfWhichNothingIsStated_goesByThatName() {
    Scores scores =
        scores(
            "model,benchmark,score,effort",
            "A,Fix,70.0,high",
            "A,Fix,45.0,",
            "B,Fix,60.0,high",
            "B,GPQA,60,");
    SplitDecision decision = scores.splitDecision("A (not stated)", "B (high)");

    assertThat(decision.scorecard().contests().get(0).first()).hasValue(45);
    assertThatThrownBy(() -> scores.splitDecision("C (not stated)", "B"))
        .hasMessageStartingWith("No model is named \"C (not stated)\"");
  }

  @Test
  void modelsWithoutPartner_areNamedWithWhatIsNear() {
    Scores scores = scores("model,benchmark,score", "Oak 5.5,X,80", "Claude Elm 4.7,X,60");
    Prices prices =
        Prices.read(
            new CsvFolder(folder)
                .write(
                    "prices.csv",
                    "model,input_usd_per_million_tokens,output_usd_per_million_tokens",
                    "Oak 5.5,5,30",
                    "claude-elm-4.7,5,25"));
    ParetoFrontier frontier =
        prices.frontier(scores, "X", Workload.of(calls(10), inputTokens(1000), outputTokens(100)));

    assertThat(frontier.leftOut())
        .containsExactly("Claude Elm 4.7 has no price.", "claude-elm-4.7 has no score on X.");
    assertThat(frontier.notes())
        .contains(
            "Almost the same, but read as two models: \"claude-elm-4.7\" for \"Claude Elm 4.7\"."
                + " Where they are one, a line like this in aliases.csv (kind,alias,name,source)"
                + " says so: model,claude-elm-4.7,Claude Elm 4.7,");
  }

  @Test
  void frontierOfNoneWithBoth_namesWhatIsNear() {
    Scores scores = scores("model,benchmark,score", "Oak-5.5,X,80", "Claude Elm 4.7,X,60");
    Prices prices =
        Prices.read(
            new CsvFolder(folder)
                .write(
                    "prices.csv",
                    "model,input_usd_per_million_tokens,output_usd_per_million_tokens",
                    "oak-5-5,5,30",
                    "claude elm 4.7,5,25"));
    Workload task = Workload.of(calls(10), inputTokens(1000), outputTokens(100));

    assertThatThrownBy(() -> prices.frontier(scores, "X", task))
        .isInstanceOf(NothingToShow.class)
        .hasMessage(
            "No model has both a price and a score on X. Almost the same, but read as two models:"
                + " \"oak-5-5\" for \"Oak-5.5\", \"claude elm 4.7\" for \"Claude Elm 4.7\". Where"
                + " they are one, a line like this in aliases.csv (kind,alias,name,source) says so:"
                + " model,oak-5-5,Oak-5.5,");
  }
}
