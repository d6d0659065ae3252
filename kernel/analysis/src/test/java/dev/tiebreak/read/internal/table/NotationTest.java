package dev.tiebreak.read.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers, dates and what is missing may be written. */
class NotationTest {

  private static final String OUTCOMES = "model;benchmark;task;outcome;input_tokens;cost_usd\n";

  private static String prices(String... inputs) {
    StringBuilder text =
        new StringBuilder("model;input_usd_per_million_tokens;output_usd_per_million_tokens\n");
    for (int i = 0; i < inputs.length; i++) {
      text.append('M').append(i).append(';').append(inputs[i]).append(";9999\n");
    }
    return text.toString();
  }

  private static List<Double> inputs(Source source) {
    return Prices.read(source).table().doubleColumn("input_usd_per_million_tokens").asList();
  }

  /** A spreadsheet's export, with its mark, semicolons, decimal commas and footnotes. */
  @Test
  void parse_takesWhatASpreadsheetExports() {
    Scores scores =
        Scores.parse(
            String.join(
                "\r\n",
                "\uFEFFmodel;benchmark;score",
                "Willow;Fixes;58,6 %",
                "Willow;Shell;82,7*",
                "Yew;Fixes;64,3",
                "Yew;Shell;—",
                ""));

    assertThat(scores.percent("Willow", "Fixes")).hasValue(58.6);
    assertThat(scores.percent("Willow", "Shell")).hasValue(82.7);
    assertThat(scores.percent("Yew", "Fixes")).hasValue(64.3);
    assertThat(scores.percent("Yew", "Shell")).isEmpty();
    assertThat(scores.toString())
        .contains(
            "1 cell says that there is no value: \"—\".",
            "1 number has a footnote, which is not read: \"82,7*\".");
  }

  /** A second cell that can be read in one way only tells how the first one is meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,512     | 0.5      | 1512
          1,512     | 2,000.5  | 1512
          1,512     | 0,5      | 1.512
          1,512     | 2.000,5  | 1.512
          1.512     | 0.5      | 1.512
          1.512     | 0,5      | 1512
          1.512     | 2.000,5  | 1512
          1 512,25  | 0,5      | 1512.25
          1'512.25  | 0.5      | 1512.25
          1,512     | 12.5     | 1512
          1.512     | 20.000   | 1.512
          5,25      | 3        | 5.25
          1.512     | 1.5e-1   | 1.512
          """)
  void read_decidesByCellsThatAllowOneReading(String cell, String other, double value) {
    assertThat(inputs(Source.text(prices(cell, other))).get(0)).isEqualTo(value);
    assertThat(inputs(Source.text(prices(other, cell))).get(1)).isEqualTo(value);
  }

  @Test
  void read_refusesANumberThatNothingDecides() {
    assertThatThrownBy(() -> Prices.parse(prices("1,512", "3")))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            "the pasted text, row 2, column input_usd_per_million_tokens: found \"1,512\", which is"
                + " 1512 or 1.512, and no other number of the file shows which; allowed: a source"
                + " that says so: .decimalPoint() (1512) or .decimalComma() (1.512)");
    assertThatThrownBy(() -> Prices.parse(prices("1.512")))
        .hasMessageContaining("which is 1.512 or 1512, and no other number");
    assertThat(inputs(Source.text(prices("1,512")).decimalComma())).containsExactly(1.512);
    assertThat(inputs(Source.text(prices("1,512")).decimalPoint())).containsExactly(1512.0);
    assertThat(inputs(Source.text(prices("1.512")).decimalComma())).containsExactly(1512.0);
    assertThat(inputs(Source.text(prices("1.512")).decimalPoint())).containsExactly(1.512);
  }

  /** 81234 is no score, and 1.5 is no number of tokens: bounds decide too. */
  @Test
  void read_decidesByWhatTheColumnAllows() {
    assertThat(Scores.parse("model,benchmark,score\nA,X,81.234\n").percent("A", "X"))
        .hasValue(81.234);
    assertThat(Scores.parse("model;benchmark;score\nA;X;81,234\n").percent("A", "X"))
        .hasValue(81.234);
    assertThat(
            Outcomes.parse(OUTCOMES + "A;X;t;1;1.512;2.500\n")
                .table()
                .doubleColumn("cost_usd")
                .get(0))
        .isEqualTo(2500);
  }

  /** A number without a unit is percent, but 1,512 may be a rating whose unit was forgotten. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,512 | 1,480 | 1512 or 1.512", "1.512 | 1.480 | 1.512 or 1512"})
  void read_takesNoThousandsForPercentThatNothingStates(
      String first, String second, String readings) {
    String rows = "model\tbenchmark\tscore\nA\tX\t" + first + "\nB\tX\t" + second + "\n";

    assertThatThrownBy(() -> Scores.parse(rows))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith(
            "the pasted text, row 2, column score: found \""
                + first
                + "\", which is "
                + readings
                + ", and no other number of the file shows which; allowed: a source that says so: ");
    assertThatThrownBy(() -> Scores.parse("model\tX\nA\t" + first + "\n"))
        .hasMessageContaining("which is " + readings);
    String signed = rows.replace(first, first + "%").replace(second, second + " %");
    assertThat(Scores.parse(signed).percent("A", "X")).hasValue(1.512);
    String stated = rows.replace("score\n", "score\tunit\n").replaceAll("(\\d{3})\n", "$1\tUNIT\n");
    assertThat(Scores.parse(stated.replace("UNIT", "percent")).percent("B", "X")).hasValue(1.48);
    assertThatThrownBy(() -> Scores.parse(stated.replace("UNIT", "elo")))
        .hasMessageContaining("which is " + readings);
  }

  @Test
  void read_takesADecimalPointWhereAnotherNumberOfTheFileShowsIt() {
    assertThat(Scores.parse("model,benchmark,score\nA,X,1.512\nB,X,58.6\n").percent("A", "X"))
        .hasValue(1.512);
  }

  @Test
  void read_refusesCellsOfTheOtherNotation() {
    assertThatThrownBy(() -> Prices.parse(prices("0.5", "0.25", "58,6")))
        .hasMessage(
            "the pasted text, row 4, column input_usd_per_million_tokens: found \"58,6\", with a"
                + " decimal comma, where other numbers have a decimal point; allowed: a number from"
                + " 0 to 10000 (US dollars per million tokens)");
    assertThatThrownBy(() -> Prices.read(Source.text(prices("58.6")).decimalComma()))
        .hasMessageContaining("with a decimal point, where other numbers have a decimal comma");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"82.7*", "82.7†", "82.7 ‡", "82.7[1]", "82.7 [a]", "82.7²", "82.7%*", "82.7*%"})
  void read_keepsANumberWithAFootnote(String cell) {
    Scores scores = Scores.parse("model,benchmark,score\nA,X," + cell + "\nB,X,50\n");

    assertThat(scores.percent("A", "X")).hasValue(82.7);
    assertThat(scores.toString()).contains("1 number has a footnote, which is not read: \"" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"82.7a", "82.7[note]", "*82.7", "82.7 ± 1", "~82.7", "82.7'", "(82.7)"})
  void read_refusesOtherMarks(String cell) {
    assertThatThrownBy(() -> Scores.parse("model,benchmark,score\nA,X," + cell + "\nB,X,50\n"))
        .hasMessageContaining("found \"" + cell + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "N/A", "NA", "—", "–", "-", "…", "null", "None", "#N/A"})
  void read_takesMarksForMissingInNumbersAlone(String mark) {
    Scores scores = Scores.parse("model,benchmark,score\n" + mark + ",X," + mark + "\nB,X,50\n");

    assertThat(scores.models()).containsExactly(mark, "B");
    assertThat(scores.percent(mark, "X")).isEmpty();
    assertThat(scores.toString()).contains("1 cell says that there is no value: \"" + mark + "\".");
  }

  @Test
  void read_refusesMissingNumbersWhereOneMustStand() {
    assertThatThrownBy(() -> Prices.parse(prices("n/a")))
        .hasMessageContaining("row 2, column input_usd_per_million_tokens: found \"n/a\"");
  }

  @ParameterizedTest
  @CsvSource({
    "25/04/2026, 03/04/2026, 2026-04-03",
    "04/25/2026, 03/04/2026, 2026-03-04",
    "25.04.2026, 03.04.2026, 2026-04-03",
    "03/04/2026, 25/04/2026, 2026-04-25",
    "2026-01-31, 05/05/2026, 2026-05-05",
    "2026-01-31, 2026/05/06, 2026-05-06",
  })
  void read_decidesDatesByThoseOfOneReading(String one, String two, String day) {
    Scores scores =
        Scores.parse("model,benchmark,score,date\nA,X,1," + one + "\nB,X,1," + two + "\n");

    assertThat(scores.table().dateColumn("date").get(1)).hasToString(day);
  }

  @Test
  void read_refusesADateThatNothingDecides() {
    String text = "model,benchmark,score,date\nA,X,1,03/04/2026\n";

    assertThatThrownBy(() -> Scores.parse(text))
        .hasMessage(
            "the pasted text, row 2, column date: found \"03/04/2026\", which is 2026-04-03 or"
                + " 2026-03-04, and no other date of the file shows which; allowed: a date such as"
                + " 2026-04-23, or a source that says so: .dayFirst() (2026-04-03) or .monthFirst()"
                + " (2026-03-04)");
    assertThat(Scores.read(Source.text(text).dayFirst()).table().dateColumn("date").get(0))
        .hasToString("2026-04-03");
    assertThat(Scores.read(Source.text(text).monthFirst()).table().dateColumn("date").get(0))
        .hasToString("2026-03-04");
  }

  @Test
  void read_refusesDatesOfBothOrders() {
    assertThatThrownBy(
            () -> Scores.parse("model,benchmark,score,date\nA,X,1,25/04/2026\nB,X,1,04/25/2026\n"))
        .hasMessageContaining("row 3, column date: found \"04/25/2026\"");
  }

  @Test
  void lenient_leavesOutRowsThatCannotBeReadAndNamesThem() {
    String text = "model,benchmark,score\nA,X,60\nB,X,827\nC,X,soon\nD,X,50\n";

    assertThatThrownBy(() -> Scores.parse(text)).isInstanceOf(BadDataException.class);
    Scores scores = Scores.read(Source.text(text).lenient());

    assertThat(scores.models()).containsExactly("A", "D");
    assertThat(scores.leftOut())
        .containsExactly(
            new LeftOut("the pasted text", "row 3, column score", "found \"827\""),
            new LeftOut("the pasted text", "row 4, column score", "found \"soon\""));
    assertThat(scores.toString())
        .contains("Left out: row 3, column score (found \"827\"); row 4, column score");
  }

  /** 12.3.4 is no number with a decimal point, and does not say how the others are written. */
  @Test
  void lenient_asksNoCellThatIsNoNumberHowNumbersAreWritten() {
    String rows =
        "model;benchmark;score;unit\nA;X;12.3.4;points\nB;X;58,6;points\nC;X;19,015;points\n";
    Scores scores = Scores.read(Source.text(rows).lenient());

    assertThat(scores.scores("C", "X").get(0).number()).isEqualTo(19.015);
    assertThat(scores.leftOut()).extracting(LeftOut::place).containsExactly("row 2, column score");
  }

  /** Nobody can tell which of the two values is the wrong one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "model,benchmark,score\nA,X,60\nB,X,soon\nA,X,61\n",
        "model,benchmark,score,unit,better\nA,X,60,elo,\nB,X,soon,elo,\nA,X,61,percent,\n",
        "model,benchmark,score,better\nA,X,60,higher\nB,X,soon,higher\nC,X,61,lower\n",
      })
  void lenient_refusesRowsThatContradictEachOther(String text) {
    assertThatThrownBy(() -> Scores.read(Source.text(text).lenient()))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("row 4");
  }

  @Test
  void lenient_comparesOnlyTheRowsThatRemain() {
    String text =
        """
        model,benchmark,score,date,stderr
        A,X,0.60,soon,
        A,X,60,,
        A,X,60.0,,
        B,X,50,,many
        B,X,51,,
        """;

    Scores scores = Scores.read(Source.text(text).lenient());

    assertThat(scores.leftOut())
        .containsExactly(
            new LeftOut("the pasted text", "row 2, column date", "found \"soon\""),
            new LeftOut("the pasted text", "row 5, column stderr", "found \"many\""),
            new LeftOut("the pasted text", "row 4", "the same as row 3"));
    assertThat(scores.percent("A", "X")).hasValue(60);
    assertThat(scores.percent("B", "X")).hasValue(51);
    assertThat(scores.table().rowCount()).isEqualTo(2);
  }

  @Test
  void lenient_refusesRunsAndPricesThatContradictEachOther() {
    String outcomes = "model,benchmark,task,outcome\nA,X,t,1\nA,X,u,maybe\nA,X,t,0\n";
    String prices = "model,input_usd_per_million_tokens,output_usd_per_million_tokens\n";

    assertThatThrownBy(() -> Outcomes.read(Source.text(outcomes).lenient()))
        .hasMessageContaining("already appears in row 2");
    assertThatThrownBy(
            () -> Prices.read(Source.text(prices + "A,1,2\nB,free,2\nA,3,4\n").lenient()))
        .hasMessageContaining("row 4, column model");
    assertThat(Prices.read(Source.text(prices + "A,1,2\nA,free,2\n").lenient()).leftOut())
        .hasSize(1);
  }

  @Test
  void lenient_refusesAFileOfWhichNothingRemains() {
    assertThatThrownBy(() -> Scores.read(Source.text("model,benchmark,score\nA,X,827\n").lenient()))
        .isInstanceOf(BadDataException.class);
    assertThatThrownBy(() -> Scores.read(Source.text("city,people\nBern,134000\n").lenient()))
        .isInstanceOf(BadDataException.class);
  }

  /** A scale that nothing states is no matter of single rows. */
  @Test
  void lenient_refusesRatesOfWhichNothingSaysTheUnit() {
    assertThatThrownBy(
            () ->
                Scores.read(
                    Source.text("model,benchmark,score\nA,X,0.85\nB,X,83\nC,Y,827\n").lenient()))
        .hasMessageContaining("nothing says whether that is a rate or a percentage");
  }
}
