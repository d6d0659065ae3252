package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With how many digits scores, their differences and what stands beside an error bar are shown. */
class DigitsTest {

  @TempDir private Path folder;

  private Scores scores(String header, String... rows) {
    return Scores.read(new CsvFolder(folder).write("scores.csv", header, rows));
  }

  private static List<String> column(DisplayTable table, int column) {
    return table.rows().stream().map(row -> row.get(column)).map(Cell::text).toList();
  }

  private static List<String> row(DisplayTable table, int row) {
    return table.rows().get(row).stream().map(Cell::text).toList();
  }

  private SplitDecision uneven() {
    return scores(
            "model,benchmark,score,stderr",
            "Oak,A,58.64,2.3",
            "Pine,A,59.4,1.6",
            "Oak,B,88.3638,0.03",
            "Pine,B,88.3317,0.05",
            "Oak,C,64.3,2",
            "Pine,C,78,2",
            "Oak,D,50.1,",
            "Pine,D,40.2,")
        .splitDecision("Oak", "Pine");
  }

  /** One row of four decimals gives no other a zero; 78 among tenths is 78.0. */
  @Test
  void decision_keepsWhatWasWritten() {
    DisplayTable table = uneven().display();

    assertThat(row(table, 0)).startsWith("A", "58.64", "59.4", "−0.76");
    assertThat(row(table, 1)).startsWith("B", "88.3638", "88.3317", "+0.0321");
    assertThat(row(table, 2)).startsWith("C", "64.3", "78.0", "−13.7");
  }

  @Test
  void picture_hasTheDecimalsOfItsRows() {
    assertThat(uneven().chart().svg())
        .contains(">58.64<", ">59.40<", ">88.3638<", ">64.3<", ">78.0<", ">50.1<")
        .contains(">−0.76, marginal<", ">−13.7<");
  }

  /** Beside −6.3 to 4.8 a margin has one decimal; 0.0321 would look like none. */
  @Test
  void margin_isNoFinerThanItsInterval() {
    DisplayTable table = uneven().verdicts().display();

    assertThat(row(table, 0)).startsWith("A", "58.64", "59.4", "−0.8");
    assertThat(row(table, 1)).startsWith("B", "88.3638", "88.3317", "+0.03");
    assertThat(row(table, 3)).startsWith("D", "50.1", "40.2", "+9.9");
  }

  /** An interval of −22.03 to 25.23 has two digits of 23.6: whole dollars. */
  @Test
  void pictureOfMargins_roundsAsItsTextDoes() {
    Chart chart =
        scores(
                "model,benchmark,score,unit,better,stderr",
                "Oak,Cost,123.46,usd,lower,9.88",
                "Pine,Cost,125.06,usd,lower,6.91",
                "Oak,Tok,6812,tokens,lower,1234",
                "Pine,Tok,9100,tokens,lower,1000",
                "Oak,A,58.64,percent,,2.3",
                "Pine,A,59.4,percent,,1.6")
            .splitDecision("Oak", "Pine")
            .margins()
            .chart();

    assertThat(chart.altText())
        .contains("A: Pine by 0.8 (", "Cost: Oak by $2 (", "Tok: Oak by 2,300 tokens (");
    assertThat(chart.svg())
        .contains(">+0.8, too close to call<", ">+$2, too close to call<", ">+2,300, too close to");
  }

  @Test
  void scores_keepWhatWasWritten() {
    Scores scores =
        scores(
            "model,benchmark,score",
            "Oak,A,58.64",
            "Pine,A,59.4021",
            "Elm,A,60",
            "Oak,B,50.1",
            "Pine,B,40.2");

    assertThat(row(scores.display(), 0)).containsExactly("A", "58.64", "59.4021", "60.0");
    assertThat(scores.chart().altText())
        .contains("A: Oak 58.64, Pine 59.4021, Elm 60.0; B: Oak 50.1, Pine 40.2");
  }

  @Test
  void league_isNoFinerThanItsIntervals() {
    Scores scores =
        scores(
            "model,benchmark,score,unit,better,stderr",
            "Oak,T,6812.3,tokens,lower,1234.4",
            "Pine,T,6900.860,tokens,lower,864.08",
            "Oak,E,1512.4,elo,,12.6",
            "Pine,E,1532.061,elo,,8.82",
            "Oak,G,58.64,percent,,2.345",
            "Pine,G,59.4,percent,,1.6",
            "Elm,G,61.1234,percent,,",
            "Oak,I,45.36,index,,0.0951",
            "Pine,I,45.95,index,,0.0666");

    assertThat(column(scores.league("T").display(), 2)).containsExactly("6,800", "6,900");
    assertThat(column(scores.league("E").display(), 2)).containsExactly("1,532", "1,512");
    assertThat(column(scores.league("G").display(), 2)).containsExactly("61.1234", "59.4", "58.6");
    assertThat(column(scores.league("I").display(), 2)).containsExactly("45.95", "45.36");
  }

  /** 6812 and 6830 are both 6800 within 1200. */
  @Test
  void leagueOfScoresThatLookTheSame_isFiner() {
    Scores scores =
        scores(
            "model,benchmark,score,unit,better,stderr",
            "Oak,T,6812.3,tokens,lower,1234.4",
            "Pine,T,6830,tokens,lower,1234.4",
            "Elm,T,9100,tokens,lower,1234.4");

    assertThat(column(scores.league("T").display(), 2)).containsExactly("6,810", "6,830", "9,100");
  }
}
