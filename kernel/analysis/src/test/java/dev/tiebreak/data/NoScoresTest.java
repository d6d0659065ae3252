package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the scores of a wide table was read as more of them. */
class NoScoresTest {

  /** 45 of 60 tasks are 75 percent, and neither 45 percent nor part of a sum. */
  @Test
  void counts_areNoScoresInPercent() {
    Scores scores = Scores.parse("model,solved,total,GPQA\nOak,45,60,71.5\nElm,38,60,69.0\n");

    assertThat(scores.benchmarks()).containsExactly("GPQA");
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(
            tuple("column solved", "counts, as its name says"),
            tuple("column total", "counts, as its name says"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          correct           | 45       | 38       | counts, as its name says
          # tasks           | 1200     | 1200     | counts, as its name says
          Tasks             | 60       | 60       | counts, as its name says
          Number of samples | '1,200'  | '1,200'  | counts, as its name says
          Wins              | 12       | 9        | counts, as its name says
          Input price       | 5        | 3        | prices, as its name says
          $/M output        | $5       | $30      | prices, as its name says
          Cost per task     | 5        | 3        | no percentages, as its name says
          Latency           | 30       | 15.5     | no percentages, as its name says
          GPQA stderr       | 2        | 2.5      | how far off scores are, as its name says
          gpqa_std          | 2        | 2.5      | how far off scores are, as its name says
          ±                 | 2        | 2.5      | how far off scores are, as its name says
          95% CI            | 2        | 2.5      | how far off scores are, as its name says
          Δ vs. Oak         | 0        | 2        | differences, as its name says
          GPQA rank         | 1        | 2        | ranks, as its name says
          Unnamed: 0        | 0        | 1        | the order of the rows
          index             | 1        | 2        | the order of the rows
          Added             | 2026-01-05 | —      | dates
          Year              | 2025     | 2026     | no scores
          ID                | 7        | 12       | no scores
          GPUs              | 8        | 16       | no scores
          Pos               | 2        | 1        | the order of the rows
          Std               | 1.2      | 1.3      | how far off scores are, as its name says
          Failures          | 12       | 13       | counts, as its name says
          GPQA n            | 198      | 198      | counts, as its name says
          shots             | 5        | 0        | 'how the runs were set up, as its name says'
          top_p             | 1        | 1        | 'how the runs were set up, as its name says'
          Tool calls        | 7        | 8        | 'what the runs took, as its name says'
          p-value           | 0        | 1        | 'no scores, as its name says'
          Gain              | 4        | 4        | differences, as its name says
          Blended           | 4        | 4        | prices, as its name says
          """)
  void columnOfThatName_isLeftOut(String name, String first, String second, String reason) {
    Scores scores =
        Scores.parse(
            "model;%s;GPQA;MMLU\nOak;%s;71.5;80\nElm;%s;69.0;81\n".formatted(name, first, second));

    assertThat(scores.benchmarks()).containsExactly("GPQA", "MMLU");
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(tuple("column " + name, reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          resolved           | 45.5 | 38.2
          Solved             | 45%  | 38%
          Cost-aware plans   | 45%  | 38%
          Error rate         | 12   | 10
          Total Recall       | 45   | 38
          Confidence         | 45%  | 38%
          Gain of function   | 45   | 38
          Seed-Bench         | 45   | 38
          SE                 | 45   | 38
          index              | 54   | 35
          """)
  void columnOfOtherNumbers_isKept(String name, String first, String second) {
    Scores scores =
        Scores.parse("model;%s;GPQA\nOak;%s;71.5\nElm;%s;69.0\n".formatted(name, first, second));

    assertThat(scores.benchmarks()).containsExactly(name, "GPQA");
    assertThat(scores.leftOut()).isEmpty();
  }

  /** As pandas writes a frame with its index. */
  @Test
  void numberedColumnWithoutAName_isLeftOut() {
    Scores scores = Scores.parse(",model,GPQA\n0,Oak,85\n1,Elm,83\n");

    assertThat(scores.benchmarks()).containsExactly("GPQA");
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(tuple("the column without a name", "the order of the rows"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Average       | 78.3 | 75   | the mean of the other scores
          Overall       | 78.3 | 75.0 | the mean of the other scores
          Total         | 156.5 | 150.0 | the sum of the other scores
          Average       | 78.9 | 75   | an average, as its name says
          Overall score | 50   | 40   | an overall score, as its name says
          Total         | 198  | 198  | a total, as its name says
          """)
  void columnMadeOfOthers_saysHow(String name, String first, String second, String reason) {
    Scores scores =
        Scores.parse(
            "model,GPQA,MMLU,%s\nOak,76.5,80,%s\nElm,69,81,%s\n".formatted(name, first, second));

    assertThat(scores.benchmarks()).containsExactly("GPQA", "MMLU");
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(tuple("column " + name, reason));
  }

  @Test
  void rowsOfCountsAndErrors_areNoModels() {
    Scores scores =
        Scores.parse(
            "model,GPQA,MMLU\nn,198,1000\nOak,85,91\nElm,83,90\nMedian,80,85\nStd,1,0.5\n");

    assertThat(scores.models()).containsExactly("Oak", "Elm");
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(
            tuple("row 2, n", "counts, as its name says"),
            tuple("row 5, Median", "a median, as its name says"),
            tuple("row 6, Std", "how far off scores are, as its name says"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Standard deviation", "Variance", "Maximum", "Best", "Range", "Δ"})
  void whatSumsUpTheModels_isNoModel(String name) {
    Scores wide = Scores.parse("model,GPQA\nOak,80\nElm,70\n" + name + ",5\n");
    Scores turned = Scores.parse("benchmark,Oak,Elm," + name + "\nGPQA,80,70,5\n");

    assertThat(wide.models()).containsExactly("Oak", "Elm");
    assertThat(turned.models()).containsExactly("Oak", "Elm");
    assertThat(wide.leftOut()).extracting(LeftOut::place).containsExactly("row 4, " + name);
    assertThat(turned.leftOut()).extracting(LeftOut::place).containsExactly("column " + name);
  }

  /** A second row of the header says which column holds the scores. */
  @Test
  void countsBelowAGroup_areNoScores() {
    Scores scores =
        Scores.parse("model,GPQA,,MMLU,\n,score,n,score,n\nOak,80,50,60,57\nElm,70,50,72,57\n");

    assertThat(scores.benchmarks()).containsExactly("GPQA/score", "MMLU/score");
  }

  @Test
  void rowsOfATableWithAColumnForEachModel_areToldApartAsColumnsAre() {
    Scores scores =
        Scores.parse("benchmark,Oak,Elm\nRemark,fine,new\nGPQA,85,83\nInput price,5,3\nRank,1,2\n");

    assertThat(scores.benchmarks()).containsExactly("GPQA");
    assertThat(scores.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly("no number in it", "prices, as its name says", "the order of the rows");
  }

  @Test
  void nothingButCounts_isRefusedWithTheReason() {
    assertThatThrownBy(() -> Scores.parse("model,solved,total\nOak,45,60\nElm,38,60\n"))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining(
            "row 1, this looks like a wide table, but none of its columns holds scores: column"
                + " solved (counts, as its name says), column total (counts, as its name says);"
                + " allowed: numbers from 0 to 100 (percent)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yew,,\n", "Yew,—,n/a\n"})
  void modelWithoutAnyScore_isSaid(String row) {
    assertThat(Scores.parse("model,GPQA,MMLU\nOak,85,91\n" + row + "Elm,80,\n").toString())
        .contains("1 row has no score at all: Yew (row 3).");
  }
}
