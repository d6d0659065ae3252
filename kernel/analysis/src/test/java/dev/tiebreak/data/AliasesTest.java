package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Choice;
import dev.tiebreak.domain.Trait;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.worth.ParetoFrontier;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other names join frames and answer questions; the names within a frame stay as they are. */
class AliasesTest {

  private static final String SCORES = "model,benchmark,score";
  private static final String ALIASES = "kind,alias,name,source";
  private static final String OUTCOMES = "model,benchmark,task,outcome";

  @TempDir Path path;

  private Path write(String name, String header, String... rows) {
    return new CsvFolder(path).write(name, header, rows);
  }

  private Scores scores() {
    return Scores.read(write("scores.csv", SCORES, "Fir 2,Maze,60", "Gum 1,Maze,70"));
  }

  private static Workload task() {
    return Workload.of(Quantity.calls(1), Quantity.inputTokens(1000), Quantity.outputTokens(1000));
  }

  @Test
  void name_thatIsAskedForMayBeAnotherName() {
    write("aliases.csv", ALIASES, "model,fir-2,Fir 2,a list", "benchmark,The Maze,Maze,a paper");
    Scores scores = scores();

    assertThat(scores.percent("fir-2", "The Maze")).hasValue(60);
    assertThat(scores.splitDecision("fir-2", "Gum 1").finding())
        .isEqualTo(scores.splitDecision("Fir 2", "Gum 1").finding());
    assertThat(scores.models()).containsExactly("Fir 2", "Gum 1");
  }

  @Test
  void list_thatIsShippedNamesPublicSpellings() {
    Scores scores = Scores.read(write("s.csv", SCORES, "GPT-5.5,SWE-bench Pro,58.6"));

    assertThat(scores.percent("openai/gpt-5.5", "SWE-Bench Pro")).hasValue(58.6);
    assertThat(scores.percent("gpt-5.5", "SWE-bench Pro")).hasValue(58.6);
  }

  /** Each of the shipped names has a source, and none is itself another name of a third. */
  @Test
  void list_thatIsShippedIsSourcedAndWithoutChains() {
    OtherNames none = OtherNames.none();

    assertThat(none.orAsIs(Aliases.Kind.MODEL, "gpt-5.5-pro", List.of("GPT-5.5 Pro")))
        .isEqualTo("GPT-5.5 Pro");
    assertThat(none.orAsIs(Aliases.Kind.MODEL, "azure/gpt-5.5", List.of("GPT-5.5")))
        .isEqualTo("azure/gpt-5.5");
  }

  @Test
  void usersNames_goBeforeTheShippedOnes() {
    write("aliases.csv", ALIASES, "model,gpt-5.5,Ours,");
    Scores scores = Scores.read(write("s.csv", SCORES, "GPT-5.5,X,50", "Ours,X,60"));

    assertThat(scores.percent("gpt-5.5", "X")).hasValue(60);
    assertThat(scores.percent("openai/gpt-5.5", "X")).hasValue(50);
  }

  @Test
  void nearMiss_isSuggestedAndNeverMerged() {
    assertThatThrownBy(() -> scores().percent("fir 2", "Maze"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No model is named \"fir 2\"; allowed: Fir 2, Gum 1\n"
                + "If it is another name of Fir 2, this line in aliases.csv"
                + " (kind,alias,name,source) says so: model,fir 2,Fir 2,");
  }

  @Test
  void names_ofOneFrameAreNeverMerged() {
    write("aliases.csv", ALIASES, "model,fir-2,Fir 2,");
    Scores both = Scores.read(write("s.csv", SCORES, "Fir 2,Maze,60", "fir-2,Maze,61"));

    assertThat(both.models()).containsExactly("Fir 2", "fir-2");
    assertThat(both.percent("fir-2", "Maze")).hasValue(61);
    assertThat(both.percent("Fir 2", "Maze")).hasValue(60);
  }

  @Test
  void name_ofWhichSeveralAreOtherNamesIsRefused() {
    write("aliases.csv", ALIASES, "model,fir-2,Fir 2,", "model,FIR_2,Fir 2,");
    Scores both = Scores.read(write("s.csv", SCORES, "FIR_2,Maze,60", "fir-2,Maze,61"));

    assertThatThrownBy(() -> both.percent("Fir 2", "Maze"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Several models go by other names of \"Fir 2\"; allowed: one of FIR_2, fir-2");
  }

  @Test
  void circle_isRefused() {
    assertThatThrownBy(() -> Aliases.parse(ALIASES + "\nmodel,a,b,\nmodel,b,a,\nmodel,c,a,\n"))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("row 2, column name: found \"b\", which leads back to \"a\"")
        .hasMessageContaining("row 3, column name: found \"a\", which leads back to \"b\"")
        .hasMessageNotContaining("row 4");
  }

  @Test
  void contradiction_ofOneFileNamesBothPlaces() {
    Path file = write("aliases.csv", ALIASES, "model,fir-2,Fir 2,", "model,fir-2,Gum 1,");

    assertThatThrownBy(() -> Aliases.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", row 3, column name: \"fir-2\" is another name of \"Fir 2\" in "
                + file
                + ", row 2, and of \"Gum 1\" here; allowed: each alias with one name");
  }

  @Test
  void contradiction_ofTwoFilesNamesBothPlaces() {
    Path file = write("aliases.csv", ALIASES, "model,fir-2,Fir 2,");
    Scores scores = scores();
    Path other = write("other.csv", ALIASES, "model,fir-3,Fir 2,", "model,fir-2,Gum 1,");

    assertThatThrownBy(() -> scores.with(Aliases.read(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"fir-2\" is another name of \"Fir 2\" in "
                + file
                + ", row 2, and of \"Gum 1\" in "
                + other
                + ", row 3; allowed: one of them");
  }

  @Test
  void circle_ofTwoFilesNamesBothPlaces() {
    Path file = write("aliases.csv", ALIASES, "model,fir-2,Fir 2,");
    Scores scores = scores();
    Path other = write("other.csv", ALIASES, "model,gum,Gum 1,", "model,Fir 2,fir-2,");

    assertThatThrownBy(() -> scores.with(Aliases.read(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"Fir 2\" is another name of \"fir-2\" in "
                + other
                + ", row 3, and \"fir-2\" is another name of \"Fir 2\" in "
                + file
                + ", row 2, which leads back to the first; allowed: names of which the last is no"
                + " alias");
  }

  /** Rows that are left out say nothing. */
  @Test
  void circle_thatIsLeftOutMeansNothing() {
    Path file = write("bad.csv", ALIASES, "model,a,b,", "model,b,a,", "model,fir-2,Fir 2,");
    Aliases aliases = Aliases.read(Source.of(file).lenient());

    assertThat(aliases.leftOut()).hasSize(2);
    assertThat(aliases.names().meaning(Aliases.Kind.MODEL, "a")).isEqualTo("a");
    assertThat(aliases.names().meaning(Aliases.Kind.MODEL, "b")).isEqualTo("b");
    assertThat(aliases.names().meaning(Aliases.Kind.MODEL, "fir-2")).isEqualTo("Fir 2");
  }

  @Test
  void prices_areJoinedByOtherNames() {
    write("aliases.csv", ALIASES, "model,vendor/fir-2,Fir 2,");
    Prices prices =
        Prices.read(write("p.csv", CsvFolder.PRICES, "vendor/fir-2,5,30", "Gum 1,5,25"));
    ParetoFrontier frontier = prices.frontier(scores(), "Maze", task());

    assertThat(frontier.points()).extracting("model").containsExactly("Fir 2", "Gum 1");
    assertThat(frontier.points().get(0).usd()).isEqualTo(0.035);
    assertThat(frontier.leftOut()).isEmpty();
    assertThat(prices.plan("Fir 2").model()).isEqualTo("vendor/fir-2");
  }

  @Test
  void prices_bySeveralOtherNamesAreLeftOutAndNamed() {
    write("aliases.csv", ALIASES, "model,a/fir-2,Fir 2,", "model,b/fir-2,Fir 2,");
    Prices prices =
        Prices.read(write("p.csv", CsvFolder.PRICES, "a/fir-2,5,30", "b/fir-2,6,30", "Gum 1,5,25"));

    assertThat(prices.frontier(scores(), "Maze", task()).leftOut())
        .contains("Fir 2 has prices by several other names: a/fir-2, b/fir-2.");
  }

  private Outcomes outcomes(String fir, String maze) {
    return Outcomes.read(
        write(
            "outcomes.csv",
            OUTCOMES,
            IntStream.range(0, 20)
                .boxed()
                .flatMap(
                    i ->
                        Stream.of(
                            fir + "," + maze + ",t" + i + "," + (i < 12 ? 1 : 0),
                            "Gum 1," + maze + ",t" + i + "," + (i < 14 ? 1 : 0),
                            "Elm," + maze + ",t" + i + ",1"))
                .toArray(String[]::new)));
  }

  @Test
  void outcomes_areJoinedByOtherNames() {
    write("aliases.csv", ALIASES, "model,fir-2,Fir 2,", "benchmark,maze-v1,Maze,");
    Outcomes outcomes = outcomes("fir-2", "maze-v1");
    Scores joined = scores().with(outcomes);
    Scores same = scores().with(outcomes("Fir 2", "Maze"));

    assertThat(joined.splitDecision("Fir 2", "Gum 1").verdicts().toString())
        .isEqualTo(same.splitDecision("Fir 2", "Gum 1").verdicts().toString())
        .isNotEqualTo(scores().splitDecision("Fir 2", "Gum 1").verdicts().toString());
    assertThat(joined.display().notes())
        .contains(
            "No score of Elm, of which there are outcomes; aliases.csv can say that a model has"
                + " another name here.");
    assertThat(outcomes.models()).containsExactly("fir-2", "Gum 1", "Elm");
    assertThat(outcomes.tasks("Fir 2", "Maze").percent()).hasValue(60);
  }

  @Test
  void benchmarksAndModels_nextToScoresAreJoinedByOtherNames() {
    write("aliases.csv", ALIASES, "model,fir-2,Fir 2,", "benchmark,maze-v1,Maze,");
    write("benchmarks.csv", "benchmark,tasks,trials,tasks_source", "maze-v1,200,1,a paper");
    write("models.csv", "model,short_name", "fir-2,Fir");
    Scores scores = scores();

    assertThat(scores.league("Maze").toString()).contains("Fir").contains("200");
    assertThat(scores.splitDecision("Fir 2", "Gum 1").first().shortName()).isEqualTo("Fir");
  }

  @Test
  void harness_isChosenByAnotherName() {
    write("aliases.csv", ALIASES, "harness,Loom CLI,Loom,");
    Scores scores =
        Scores.read(
            write(
                "s.csv", "model,benchmark,score,harness", "Fir 2,Maze,60,Loom", "Fir 2,Maze,50,"));

    assertThat(scores.choosing(Choice.with(Trait.harness("Loom CLI"))).percent("Fir 2", "Maze"))
        .hasValue(60);
  }

  /** The first A is Cyrillic, and the blank of the third does not break. */
  @Test
  void lookAlikes_ofOneFrameAreSaid() {
    Scores scores =
        Scores.read(
            write("s.csv", SCORES, "\u0410sh 1,Maze,60", "Ash 1,Maze,61", "Ash\u00a01,Maze,62"));

    assertThat(scores.models()).hasSize(3);
    assertThat(scores.display().notes())
        .contains(
            "These look alike, but are read as different models: \"\u0410sh 1\" and \"Ash 1\" and"
                + " \"Ash\u00a01\" (\\u0410 (cyrillic capital letter a), \\u00A0 (no-break"
                + " space)).");
  }

  @Test
  void aliases_sayHowManyThereAre() {
    Aliases aliases =
        Aliases.parse("kind,alias,name\nmodel,a,A\nmodel,b,B\nharness,loom,Loom\nmodel,a,A\n");

    assertThat(aliases.finding()).isEqualTo("4 other names: 3 of models, 1 of harnesses");
    assertThat(aliases.table().rowCount()).isEqualTo(4);
  }
}
