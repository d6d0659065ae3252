package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tiebreak.domain.Better;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wide table has no column for units, so that its names state them. */
class WideHeadingTest {

  @ParameterizedTest
  @CsvSource({
    "GPQA (%), PERCENT, HIGHER, 0.5",
    "GPQA(%), PERCENT, HIGHER, 0.5",
    "GPQA %, PERCENT, HIGHER, 0.5",
    "GPQA [percent], PERCENT, HIGHER, 0.5",
    "Arena (Elo), ELO, HIGHER, 1512",
    "Profit ($) ↑, USD, HIGHER, 512.5",
    "Cost (USD ↓), USD, LOWER, 512.5",
    "Wait (s) ↓, SECONDS, LOWER, 130",
    "Speed (tok/s), TOKENS_PER_SECOND, HIGHER, 130",
    "Sum of all (index), INDEX, HIGHER, -12",
    "Errors ↓, PERCENT, LOWER, 12",
    "Arena(Elo), ELO, HIGHER, 20",
    "GPQA (0-100), PERCENT, HIGHER, 12",
    "MATH (4-shot), PERCENT, HIGHER, 12",
    "Errors (lower is better), PERCENT, LOWER, 12",
    "GPQA (higher is better), PERCENT, HIGHER, 12",
    "Wait (mins) (lower is better), MINUTES, LOWER, 130",
    "Hits (2024), PERCENT, HIGHER, 12",
  })
  void name_saysUnitAndDirection(String name, Unit unit, Better better, double score) {
    Scores wide =
        Scores.parse("model;MMLU;%s\nOak;85;%s\nElm;83;%s\n".formatted(name, score, score));
    Scores turned =
        Scores.parse("benchmark;Oak;Elm\nMMLU;85;83\n%s;%2$s;%2$s\n".formatted(name, score));

    Scores rows =
        Scores.parse(
            "model;benchmark;score\nOak;MMLU;85\nOak;%s;%s\nElm;%1$s;%2$s\n"
                .formatted(name, score));

    assertThat(rows.measure(name)).isEqualTo(wide.measure(name));
    assertThat(wide.measure(name).unit()).isEqualTo(unit);
    assertThat(wide.measure(name).better()).isEqualTo(better);
    assertThat(wide.percent("Elm", name)).hasValue(score);
    assertThat(wide.measure("MMLU").unit()).isEqualTo(Unit.PERCENT);
    assertThat(turned.measure(name).unit()).isEqualTo(unit);
    assertThat(turned.measure(name).better()).isEqualTo(better);
    assertThat(turned.percent("Oak", name)).hasValue(score);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "min",
        "h",
        "m",
        "W",
        "GB",
        "days",
        "‰",
        "/5",
        "out of 10",
        "z-score",
        "0-10",
        "1–5",
        "ms",
        "€",
        "tokens/task",
        "x",
        "k",
        "in hours"
      })
  void unitThatScoresAreNotReadIn_isNeverPercent(String unit) {
    String name = "Work (" + unit + ") ↓";
    String why = "its name states a unit that scores are not read in, \"" + unit + "\"";
    Scores wide = Scores.parse("model;%s;GPQA\nOak;80;85\nElm;70;83\n".formatted(name));
    Scores turned = Scores.parse("benchmark;Oak;Elm\n%s;80;70\nGPQA;85;83\n".formatted(name));

    assertThat(wide.benchmarks()).containsExactly("GPQA");
    assertThat(wide.leftOut()).extracting(LeftOut::reason).containsExactly(why);
    assertThat(turned.leftOut()).extracting(LeftOut::reason).containsExactly(why);
    assertThatThrownBy(() -> Scores.parse("model;benchmark;score\nOak;%s;80\n".formatted(name)))
        .hasMessageContaining("row 2, column benchmark: " + why + "; allowed: a column unit");
    assertThat(
            Scores.parse("model;benchmark;score;unit\nOak;%s;80;points\n".formatted(name))
                .measure(name)
                .unit())
        .isEqualTo(Unit.POINTS);
  }

  /** A file that is saved keeps what its names state. */
  @Test
  void namesOfRows_stateWhatSavedRowsAreIn(@TempDir Path folder) {
    Path file = folder.resolve("saved.csv");
    Scores.parse("model,benchmark,score\nOak,Arena (Elo),45\nElm,Errors (%) ↓,12.5\n")
        .save(file.toString());

    assertThat(file)
        .content()
        .contains("Oak,Arena (Elo),45,elo,", "Elm,Errors (%) ↓,12.5,percent,lower");
  }

  @Test
  void rates_arePercentOnceTheyAreRead() {
    Scores scores = Scores.parse("model,GPQA (rate),MMLU\nOak,0.85,91\nElm,0.83,90\n");

    assertThat(scores.percent("Oak", "GPQA (rate)")).hasValue(85);
    assertThat(scores.percent("Oak", "MMLU")).hasValue(91);
  }

  @Test
  void secondRowOfUnits_belongsToTheHeader() {
    Scores scores = Scores.parse("model,GPQA,Arena\nunit,%,elo\nOak,0.5,1512\nElm,0.7,1480\n");

    assertThat(scores.models()).containsExactly("Oak", "Elm");
    assertThat(scores.percent("Oak", "GPQA (%)")).hasValue(0.5);
    assertThat(scores.measure("Arena (elo)").unit()).isEqualTo(Unit.ELO);
  }

  /** As pandas writes a frame with its index, or a sheet has a blank column. */
  @ParameterizedTest
  @CsvSource({"0,1", "'',''"})
  void secondRowOfUnits_mayStandBesideAColumnWithoutAName(String first, String second) {
    Scores scores =
        Scores.parse(
            ",model,GPQA,Arena\n,,%%,Elo\n%s,Oak,80,20\n%s,Elm,70,30\n".formatted(first, second));

    assertThat(scores.benchmarks()).containsExactly("GPQA (%)", "Arena (Elo)");
    assertThat(scores.measure("Arena (Elo)").unit()).isEqualTo(Unit.ELO);
  }

  /** What nobody reads is still a unit. */
  @Test
  void secondRowOfUnits_mayHoldSomeThatScoresAreNotReadIn() {
    Scores scores = Scores.parse("model,GPQA,Wait\n,%,min\nOak,80,3\nElm,70,4\n");

    assertThat(scores.benchmarks()).containsExactly("GPQA (%)");
    assertThat(scores.leftOut()).extracting(LeftOut::place).containsExactly("column Wait (min)");
  }

  @Test
  void columnUnit_statesWhatTheRowsOfBenchmarksAreIn() {
    Scores scores =
        Scores.parse(
            "benchmark,unit,better,Oak,Elm\nCost,usd,lower,512,480\nArena,elo,,1512,1480\n");

    assertThat(scores.measure("Cost").better()).isEqualTo(Better.LOWER);
    assertThat(scores.percent("Elm", "Arena")).hasValue(1480);
    assertThat(scores.leftOut()).isEmpty();
  }

  @Test
  void unitWithoutDirection_isLeftOutWithTheRemedy() {
    Scores scores = Scores.parse("model,GPQA,Cost ($)\nOak,85,5\nElm,83,3\n");

    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(tuple("column Cost ($)", "its name has no ↑ or ↓ for what is better"));
  }

  @Test
  void check_countsNoBlankUnitsOfATableWithoutThatColumn(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("wide.csv"), "model,GPQA,Arena (Elo)\nOak,85,1512\nElm,83,\n");

    assertThat(DataFile.check(file).contents().missing()).containsOnlyKeys("score");
  }

  /** What the message advises is read. */
  @Test
  void ratesBesidePercent_areRefusedByTheNameOfTheColumn() {
    assertThatThrownBy(() -> Scores.parse("model,GPQA,MMLU\nOak,0.85,91\nElm,0.83,90\n"))
        .hasMessageEndingWith(
            "row 2, column GPQA: GPQA has 0.85 in row 2, 0.83 in row 3, and nothing says whether"
                + " that is a rate or a percentage; allowed: the name \"GPQA (rate)\" for the"
                + " column (0.85 is then 85 percent) or \"GPQA (%)\"; or a percent sign after the"
                + " number");
  }

  @Test
  void largeNumbers_areRefusedWithTheUnitsThatANameMayState() {
    String units =
        "a unit in brackets behind the name of the column, such as (%), (rate), (points), (elo),"
            + " (index) or (tokens/s), and ($), (seconds), (minutes) or (tokens) beside ↑ or ↓ for"
            + " what is better";

    assertThatThrownBy(() -> Scores.parse("model,GPQA,Arena\nOak,85,1512\nElm,83,1480\n"))
        .hasMessageContaining("Arena (row 2: found \"1512\"); allowed: numbers from 0 to 100")
        .hasMessageContaining("; or " + units + "; or a row for each score");
    assertThatThrownBy(() -> Scores.parse("model,GPQA\nOak,85\nElm,1480\nYew,83\n"))
        .hasMessageContaining("row 3, column GPQA: found \"1480\"; allowed: ")
        .hasMessageEndingWith("; or " + units);
  }

  @Test
  void scoresWithTheirErrors_areRefusedByTheirColumns() {
    assertThatThrownBy(
            () -> Scores.parse("model,GPQA,MMLU\nOak,85 ± 2,91 ± 1\nElm,83 ± 2,90 ± 1\n"))
        .hasMessageContaining(
            "not all of its columns hold scores: GPQA (row 2: found \"85 ± 2\"), MMLU (row 2:"
                + " found \"91 ± 1\")");
  }
}
