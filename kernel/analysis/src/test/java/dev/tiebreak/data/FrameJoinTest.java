package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameJoinTest {

  private static final String PRICES =
      "model,input_usd_per_million_tokens,output_usd_per_million_tokens,as_of\n";
  private static final String OUTCOMES = "model,benchmark,task,outcome,cost_usd\n";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void prices_areThoseOfBoth() throws IOException {
    Prices one = Prices.read(file("a.csv", PRICES + "A,5,30,2026-04-23\n"));
    Prices other = Prices.read(file("b.csv", PRICES + "B,3,15.25,2026-05-01\nA,5.00,30,\n"));

    Prices both = one.and(other);

    assertThat(both.namesFor("model")).containsExactly("A", "B");
    assertThat(both.plan("B").rates().output().usd()).isEqualByComparingTo("15.25");
    assertThat(both.day()).isEqualTo(LocalDate.of(2026, 5, 1));
    assertThat(both.leftOut())
        .extracting(each -> each.place() + ": " + each.reason())
        .containsExactly(
            folder.resolve("b.csv")
                + ", row 3: the same as "
                + folder.resolve("a.csv")
                + ", row 2");
  }

  @Test
  void prices_thatContradictNameBothPlaces() throws IOException {
    Prices one = Prices.read(file("a.csv", PRICES + "A,5,30,\n"));
    Prices other = Prices.read(file("b.csv", PRICES + "B,3,15,\nA,6,30,\n"));

    assertThatThrownBy(() -> one.and(other))
        .hasMessage(
            "%s, row 3, column model: \"A\" already appears in %s, row 2; allowed: each"
                + " model once, or periods that follow each other without a gap or an overlap",
            folder.resolve("b.csv"), folder.resolve("a.csv"));
  }

  /** A blank service is the standard one, from_context 0, and so on, as the dictionary says. */
  @ParameterizedTest
  @CsvSource({
    "service, standard",
    "from_context, 0",
    "minimum_usd_per_call, 0.00",
    "tokenizer_factor, 1.0",
    "currency, USD"
  })
  void prices_thatLeaveBlankWhatOthersSpellAreTheSame(String column, String spelt)
      throws IOException {
    String prices = "model,input_usd_per_million_tokens,output_usd_per_million_tokens";
    Prices without = Prices.read(file("a.csv", prices + "\nA,5,30\nB,1,2\n"));
    Prices with =
        Prices.read(file("b.csv", prices + ',' + column + "\nA,5.0,30.0," + spelt + '\n'));

    for (Prices both : List.of(without.and(with), with.and(without))) {
      assertThat(both.namesFor("model")).containsExactly("A", "B");
      assertThat(both.table().rowCount()).isEqualTo(2);
      assertThat(both.leftOut()).hasSize(1);
    }
  }

  @Test
  void prices_thatDifferByARoundingErrorAreTheSame() throws IOException {
    Prices one = Prices.read(file("a.csv", PRICES + "A,0.3,30,\n"));
    Prices other = Prices.read(file("b.csv", PRICES + "A,0.30000000000000004,30,\n"));

    assertThat(one.and(other).leftOut()).hasSize(1);
    assertThat(other.and(one).leftOut()).hasSize(1);
  }

  @Test
  void prices_areJoinedByTheirOtherNames() throws IOException {
    Prices one = Prices.read(file("a.csv", PRICES + "GPT-5.5,5,30,\n"));
    Prices other = Prices.read(file("b.csv", PRICES + "gpt-5.5,5,30,\nB,1,2,\n"));

    assertThat(one.and(other).namesFor("model")).containsExactly("GPT-5.5", "B");
    assertThat(one.and(other).toString()).contains("Joined by other names: gpt-5.5 is GPT-5.5.");
  }

  @Test
  void names_thatAreAlmostTheSameAreSaidWhereFramesAreJoined() throws IOException {
    Prices one = Prices.read(file("a.csv", PRICES + "Ash 4.7,5,30,\nElm,5,30,\n"));
    Prices other = Prices.read(file("b.csv", PRICES + "ash-4-7,5,30,\nElm,5,30,\nBay,1,2,\n"));
    Scores scores = Scores.parse("model,benchmark,score\nAsh 4.7,Maze Run,50\n");
    Scores more = Scores.parse("model,benchmark,score\nash-4-7,Maze-Run,50\n");
    Outcomes runs =
        Outcomes.parse(
            "model,benchmark,task,outcome\nash-4-7,Maze Run,t1,1\nash-4-7,Maze Run,t2,0");
    String models =
        "Almost the same, but read as two models: \"ash-4-7\" for \"Ash 4.7\". Where they are one, a"
            + " line like this in aliases.csv (kind,alias,name,source) says so: model,ash-4-7,Ash"
            + " 4.7,";

    assertThat(one.and(other).display().notes()).contains(models);
    assertThat(scores.with(runs).display().notes()).contains(models);
    assertThat(scores.and(more).display().notes())
        .contains(
            models,
            "Almost the same, but read as two benchmarks: \"Maze-Run\" for \"Maze Run\". Where they"
                + " are one, a line like this in aliases.csv (kind,alias,name,source) says so:"
                + " benchmark,Maze-Run,Maze Run,");
    Aliases same = Aliases.parse("kind,alias,name\nmodel,ash-4-7,Ash 4.7\n");
    assertThat(one.with(same).and(other).display().notes())
        .noneMatch(note -> note.startsWith("Almost the same"));
    assertThat(one.and(one).display().notes())
        .noneMatch(note -> note.startsWith("Almost the same"));
  }

  /** What was said of the first two files still holds when a third is added. */
  @Test
  void names_thatAreAlmostTheSameAreStillSaidAfterAThirdFile() throws IOException {
    String almost = "Almost the same, but read as two models: \"ash-4-7\" for \"Ash 4.7\".";
    String prices = file("c.csv", PRICES + "Bay,1,2,\n");
    Prices both =
        Prices.read(file("a.csv", PRICES + "Ash 4.7,5,30,\n"))
            .and(Prices.read(file("b.csv", PRICES + "ash-4-7,5,30,\n")));
    String run = "model,benchmark,task,outcome\n";
    Outcomes runs =
        Outcomes.parse(run + "Ash 4.7,X,t1,1\n").and(Outcomes.parse(run + "ash-4-7,X,t1,0\n"));
    String score = "model,benchmark,score\n";
    Scores scores =
        Scores.parse(score + "Ash 4.7,X,50\n").and(Scores.parse(score + "ash-4-7,X,60\n"));
    Prices third = Prices.read(prices);

    assertThat(both.and(third).display().notes()).filteredOn(n -> n.startsWith(almost)).hasSize(1);
    assertThat(third.and(both).display().notes()).anyMatch(note -> note.startsWith(almost));
    assertThat(runs.and(Outcomes.parse(run + "Bay,X,t1,0\n")).display().notes())
        .filteredOn(note -> note.startsWith(almost))
        .hasSize(1);
    assertThat(scores.and(Scores.parse(score + "Bay,X,70\n")).display().notes())
        .filteredOn(note -> note.startsWith(almost))
        .hasSize(1);
  }

  @Test
  void otherName_thatAJoinSetsAsideIsSaid() throws IOException {
    file("aliases.csv", "kind,alias,name\nmodel,ash-1,Ash\nmodel,ash-2,Ash\n");
    String head = "model,benchmark,score\n";
    Scores one = Scores.read(file("a.csv", head + "Ash,X,50\n"));
    Scores both = Scores.read(file("b.csv", head + "Ash,Y,60\nash-1,X,70\n"));
    Scores third = Scores.read(file("c.csv", head + "ash-2,X,80\n"));

    assertThat(one.and(both).models()).containsExactly("Ash", "ash-1");
    assertThat(one.and(both).display().notes())
        .contains(
            "Not joined by other names, since two names in one file are never made one: ash-1 as"
                + " Ash.");
    assertThat(both.and(third).display().notes())
        .contains(
            "Not joined by other names, since two names in one file are never made one: ash-2 as"
                + " Ash or ash-1.");
  }

  @Test
  void outcomes_areThoseOfBoth() throws IOException {
    Outcomes one = Outcomes.read(file("a.csv", OUTCOMES + "A,X,t1,pass,0.5\n"));
    Outcomes other = Outcomes.read(file("b.csv", OUTCOMES + "B,X,t1,fail,\nA,X,t1,1,0.50\n"));

    Outcomes both = one.and(other);

    assertThat(both.models()).containsExactly("A", "B");
    assertThat(both.runs()).hasSize(2);
    assertThat(both.leftOut())
        .singleElement()
        .extracting(each -> each.reason())
        .isEqualTo("the same as " + folder.resolve("a.csv") + ", row 2");
  }

  @Test
  void outcomes_thatContradictNameBothPlaces() throws IOException {
    Outcomes one = Outcomes.read(file("a.csv", OUTCOMES + "A,X,t1,pass,\n"));
    Outcomes other = Outcomes.read(file("b.csv", OUTCOMES + "A,X,t1,fail,\n"));

    assertThatThrownBy(() -> one.and(other))
        .hasMessage(
            "%s, row 2, column task: \"t1\" of A already appears in %s, row 2; allowed:"
                + " each run once; several runs of a task need a column trial that tells them apart",
            folder.resolve("b.csv"), folder.resolve("a.csv"));
  }

  @Test
  void joinedFrame_isSavedWithTheFileOfEachRow() throws IOException {
    Prices one = Prices.read(file("a.csv", PRICES + "A,5,30.00,\n"));
    Prices other = Prices.read(file("b.csv", PRICES + "B,3,15,\n"));

    one.and(other).save(folder.resolve("prices.csv").toString());

    assertThat(folder.resolve("prices.csv"))
        .hasContent(
            "model,input_usd_per_million_tokens,output_usd_per_million_tokens,origin_file,origin_place\n"
                + "A,5,30.00,"
                + folder.resolve("a.csv")
                + ",row 2\nB,3,15,"
                + folder.resolve("b.csv")
                + ",row 2\n");
  }

  @Test
  void pricesOfSomeModels_keepThePlaceOfEachRow() throws IOException {
    Prices one = Prices.read(file("a.csv", PRICES + "A,5,30,\n"));
    Prices some = Prices.read(file("b.csv", PRICES + "B,1,2,\nA,5,30,\n")).of("A");

    assertThat(one.and(some).leftOut())
        .singleElement()
        .extracting("place")
        .isEqualTo(folder.resolve("b.csv") + ", row 3");
  }

  @Test
  void save_refusesTheFileThatWasRead() throws IOException {
    String file = file("scores.csv", "model,benchmark,score\nA,X,78.0\n");
    Scores scores = Scores.read(file);

    assertThatThrownBy(() -> scores.save(file))
        .hasMessage("%s would replace what is read from %s; allowed: another file", file, file);
  }

  @Test
  void savedScores_keepWhatTheListOfBenchmarksSaysOfThem() throws IOException {
    file(
        "benchmarks.csv",
        "benchmark,tasks,trials,tasks_source,unit,better,max\nX,10,1,me,points,lower,500\n");
    Scores scores = Scores.read(file("read.csv", "model,benchmark,score\nA,X,150.50\n"));

    String saved = folder.resolve("other").resolve("scores.csv").toString();
    scores.save(saved);

    Scores back = Scores.read(saved);
    assertThat(back.measure("X")).isEqualTo(scores.measure("X"));
    assertThat(back.provenance().scores()).isEqualTo(scores.provenance().scores());
  }
}
