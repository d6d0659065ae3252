package dev.tiebreak.jupyter.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notebooks of margins and charts on a reader's own data, which do not support all parts. */
class OwnOutcomesTest {

  private static final Path NOTEBOOKS = Path.of("../../notebooks");
  private static final int TASKS = 20;

  @TempDir private Path folder;

  private String write(String file, String text) throws IOException {
    return Files.writeString(folder.resolve(file), text).toString();
  }

  /** Twenty tasks on each benchmark, of which the models solve the numbers given. */
  private Map<String, String> data(List<String> benchmarks, int first, int second)
      throws IOException {
    StringBuilder outcomes = new StringBuilder("model,benchmark,task,outcome\n");
    StringBuilder scores = new StringBuilder("model,benchmark,score\n");
    StringBuilder sizes = new StringBuilder("benchmark,tasks,trials,tasks_source\n");
    for (String benchmark : benchmarks) {
      sizes.append(benchmark).append(',').append(TASKS).append(",1,our logs\n");
      for (String model : List.of("Ada", "Bob")) {
        int solved = model.equals("Ada") ? first : second;
        scores.append(model).append(',').append(benchmark).append(',');
        scores.append(100.0 * solved / TASKS).append("%\n");
        for (int i = 0; i < TASKS; i++) {
          outcomes.append(model).append(',').append(benchmark).append(",t").append(i);
          outcomes.append(',').append(i < solved ? 1 : 0).append('\n');
        }
      }
    }
    write("benchmarks.csv", sizes.toString());
    return Map.of(
        "SCORES",
        write("scores.csv", scores.toString()),
        "OUTCOMES",
        write("outcomes.csv", outcomes.toString()),
        "PRICES",
        write(
            "prices.csv",
            """
            model,input_usd_per_million_tokens,output_usd_per_million_tokens
            Ada,4,20
            Bob,3,15
            """),
        "FIRST",
        "Ada",
        "SECOND",
        "Bob",
        "BENCHMARK",
        "X");
  }

  private static Execution run(String name, Map<String, String> data, List<String> parameters)
      throws IOException {
    Notebook notebook = Notebook.parse(Files.readString(NOTEBOOKS.resolve(name)), name);
    Map<String, String> own = new LinkedHashMap<>(data);
    own.keySet().retainAll(parameters);
    Execution execution =
        new Runner(new Silent(), List.of()).run(Parameters.set(notebook, own, value -> value));
    assertThat(execution.failure()).isEmpty();
    return execution;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          X   | 12 | 8  | No models can be ranked over benchmarks, since no two of them
          X Y | 12 | 8  | No finite ratings fit, since Bob never beat Ada
          X Y | 8  | 12 | No finite ratings fit, since Ada never
          X Y | 20 | 0  | No finite ratings fit, since Bob never beat Ada
          """)
  void margins_leaveOutWhatTheOutcomesHaveNothingFor(
      String benchmarks, int first, int second, String why) throws IOException {
    Execution execution =
        run(
            "margins.ipynb",
            data(List.of(benchmarks.split(" ", -1)), first, second),
            List.of("SCORES", "OUTCOMES", "FIRST", "SECOND"));

    assertThat(execution.notebook().toJson()).contains(why);
  }

  @Test
  void gallery_leavesOutWhatTheDataHaveNothingFor() throws IOException {
    Execution execution =
        run(
            "gallery.ipynb",
            data(List.of("X"), 20, 0),
            List.of("SCORES", "PRICES", "FIRST", "SECOND", "BENCHMARK"));

    assertThat(execution.notebook().toJson())
        .contains(
            "Mean ranks need two or more benchmarks on which both models have a score; there are"
                + " fewer.",
            "Bob solves nothing on X, so there is no cost of a solved task to draw",
            "No price says since when it has held on ");
    assertThat(Page.of(execution.notebook(), "n"))
        .doesNotContain(
            "Many models at once", "From a task to a solved task", "What tokens have cost")
        .contains("Score for money");
  }
}
