package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.show.MimeBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frames beside the scores: prices, benchmarks, models and access. */
class FramesTest {

  @TempDir Path folder;

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("data.csv"), text);
  }

  @Test
  void prices_refuseANegativeAndAnAbsurdPrice() throws IOException {
    Path file =
        csv(
            "model,input_usd_per_million_tokens,output_usd_per_million_tokens\nA,-1,3\nB,1,10001\n");

    assertThatThrownBy(() -> Prices.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", row 2, column input_usd_per_million_tokens: found \"-1\"; allowed: a number"
                + " from 0 to 10000 (US dollars per million tokens)\n"
                + "Also:\n"
                + "  row 3, column output_usd_per_million_tokens: found \"10001\"; allowed: a"
                + " number from 0 to 10000 (US dollars per million tokens)");
  }

  @Test
  void plan_namesTheModelsThatHaveAPrice() {
    Prices prices = Prices.read(Datasets.file("prices.csv"));

    assertThatThrownBy(() -> prices.plan("GPT-6"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No model with a price is named \"GPT-6\" in "
                + Datasets.file("prices.csv")
                + "; allowed: GPT-5.5, GPT-5.5 Pro, Claude Opus 4.7, or a row with the model's"
                + " input_usd_per_million_tokens and output_usd_per_million_tokens in that file");
  }

  @Test
  void benchmarks_takeNotPublishedForACountButNotZero() throws IOException {
    assertThat(
            Benchmarks.read(csv("benchmark,tasks,trials,tasks_source\nX,not published,3,a paper\n"))
                .tasks("X"))
        .isEmpty();

    Path file = csv("benchmark,tasks,trials,tasks_source\nX,0,3,a paper\n");
    assertThatThrownBy(() -> Benchmarks.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", row 2, column tasks: found \"0\"; allowed: a whole number of 1 or more, or"
                + " \"not published\"");
  }

  @Test
  void access_refusesAnUnknownStatus() throws IOException {
    Path file = csv("model,channel,status\nA,an API,maybe\n");

    assertThatThrownBy(() -> Access.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", row 2, column status: found \"maybe\"; allowed: available, controlled rollout,"
                + " announced, not offered");
  }

  @Test
  void of_keepsTheRowsOfTheModelsAsked() {
    Access access = Access.read(Datasets.file("access.csv"));

    assertThat(access.of("GPT-5.5").table().stringColumn("model").unique().asList())
        .containsExactly("GPT-5.5");
    assertThat(access.of("Model A").table().rowCount()).isZero();
    assertThat(access.of("GPT-5.5", "Model A").display().notes())
        .containsExactly("Nothing is known about where Model A can be used.");
  }

  @Test
  void of_modelsThatNothingIsKnownOfShowsThatThereIsNothing() {
    for (Access access : List.of(Access.read(Datasets.file("access.csv")), Access.read(""))) {
      Access nothing = access.of("Model A", "Model B");

      assertThat(nothing.show().isNothing()).isTrue();
      assertThat(nothing.show().data().get(MimeBundle.TEXT))
          .isEqualTo("Nothing is known about where Model A and Model B can be used.");
      assertThat(nothing.display().markdown())
          .isEqualTo("**Access**\n\nNothing is known about where Model A and Model B can be used.");
    }
    assertThat(Access.read(Datasets.file("access.csv")).show().isNothing()).isFalse();
  }

  @Test
  void show_marksWhatIsNotPublished() {
    MimeBundle benchmarks = Benchmarks.read(Datasets.file("benchmarks.csv")).show();

    assertThat(benchmarks.data().get(MimeBundle.TEXT)).contains("Expert-SWE", "not published");
  }

  @Test
  void show_keepsMissingScoresMissing() {
    String scores = Scores.read(Datasets.file("scores.csv")).show().data().get(MimeBundle.TEXT);

    assertThat(scores.lines().filter(line -> line.startsWith("GDPval")))
        .singleElement()
        .satisfies(line -> assertThat(line).endsWith("no score"));
  }
}
