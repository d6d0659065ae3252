package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectResultsTest {

  private static final String OF_EACH_KIND =
      "\"group\": \"grouped\", \"params\": {\"group_key\": \"kind\", \"metric\": {\"name\": \"%s\"}}";

  @TempDir private Path folder;

  private List<String> scores(String scores, String... columns) {
    String log =
        """
        {"version": 2, "status": "success", "eval": {"task": "riddles", "model": "grove/oak"},
         "results": {"completed_samples": 6, "scores": [%s]},
         "samples": [{"id": 1, "epoch": 1, "scores": {"first": {"value": {"tone": 1, "length": 0}},
           "second": {"value": {"tone": 0, "length": 1}}}}]}
        """
            .formatted(scores);
    Path file = file(folder, "log.json", log);
    return Imported.of(columns[0].equals("outcome") ? Holding.OUTCOMES : Holding.SCORES, file)
        .cells(columns);
  }

  @Test
  void groups_haveNoCountAndNoErrorOfAll() {
    String metrics =
        """
        {"name": "match", "scorer": "match", "scored_samples": 6, "metrics": {
          "short": {"value": 0.5, %1$s}, "long": {"value": 1, %1$s}, "long1": {"value": 0.2, %2$s},
          "accuracy": {"value": 0.75}, "best": {"value": 1}, "stderr": {"value": 0.25}}}
        """
            .formatted(OF_EACH_KIND.formatted("accuracy"), OF_EACH_KIND.formatted("pkg/stderr"));

    assertThat(scores(metrics, "metric", "score", "unit", "n", "stderr"))
        .containsExactly(
            "short | 0.5 | rate | - | -",
            "long | 1 | rate | - | -",
            "- | 0.75 | rate | 6 | 0.25",
            "best | 1 | points | 6 | -");
  }

  @Test
  void valuesOfTwoScorers_areCalledAsThoseOfTheSamples() {
    String each =
        """
        {"name": "%s", "scorer": "%s", "metrics": {"accuracy": {"value": 1}, "mean": {"value": 3}}}
        """;

    assertThat(
            scores(
                each.formatted("tone", "first") + "," + each.formatted("tone", "second"), "metric"))
        .containsExactly("first, tone", "first, tone, mean", "second, tone", "second, tone, mean");
    assertThat(scores("", "outcome", "metric"))
        .containsExactly(
            "1 | first, tone", "0 | first, length", "0 | second, tone", "1 | second, length");
  }
}
