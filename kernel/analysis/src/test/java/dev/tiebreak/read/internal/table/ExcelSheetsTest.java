package dev.tiebreak.read.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tiebreak.data.Scores;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.RawRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of Excel files, which XlsxWriter wrote (make-sheets.py beside them). */
class ExcelSheetsTest {

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      try (InputStream in = ExcelSheetsTest.class.getResourceAsStream(name)) {
        Files.write(file, in.readAllBytes());
      }
    }
    return file;
  }

  @Test
  void read_takesNumbersInTheUnitThatTheyShow() throws IOException {
    Scores scores = Scores.read(file("scores.xlsx"));

    assertThat(scores.percent("Willow", "Fixes")).hasValue(58.6);
    assertThat(scores.percent("Willow", "Shell")).hasValue(30);
    assertThat(scores.percent("Yew", "Fixes")).hasValue(64);
    assertThat(scores.percent("Ash", "Fixes")).hasValue(81.234);
  }

  @Test
  void read_keepsTheDecimalsThatCellsShowAndDropsTheNoiseOfDoubles() throws IOException {
    RawRows rows = PlainTables.rows(Source.of(file("scores.xlsx")), names -> names.size() > 1);

    assertThat(rows.cells("score"))
        .containsExactly("58.6%", "30.0%", "64.0", "", "81.234", "41.75");
  }

  @Test
  void read_takesDatesByTheirFormatAndFormulasByWhatTheyGave() throws IOException {
    RawRows rows = PlainTables.rows(Source.of(file("scores.xlsx")), names -> names.size() > 1);

    assertThat(rows.cells("date")).startsWith("2026-04-23").endsWith("2026-04-24");
    assertThat(Scores.read(file("scores.xlsx")).percent("Ash", "Shell")).hasValue(41.75);
  }

  @Test
  void read_saysWhatIsHiddenAndWhatIsMissing() throws IOException {
    Scores scores = Scores.read(file("scores.xlsx"));

    assertThat(scores.percent("Yew", "Shell")).isEmpty();
    assertThat(scores.toString())
        .contains("1 hidden row is read too.", "1 cell says #N/A, and is missing.");
  }

  @Test
  void read_fillsMergedCellsAndCountsDaysFrom1904() throws IOException {
    Scores scores = Scores.read(file("merged.xlsx"));

    assertThat(scores.benchmarks())
        .containsExactly("Coding/Fixes", "Coding/Shell", "Agents/Desktop", "Agents/Tools");
    assertThat(scores.percent("Yew", "Agents/Tools")).hasValue(79.1);
    assertThat(scores.table().dateColumn("date").get(0)).hasToString("2026-04-23");
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(tuple("row 5, Average", "the mean of the other rows"));
  }

  @Test
  void read_listsSeveralSheetsUnlessOneIsAskedFor() throws IOException {
    Path file = file("several.xlsx");

    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", the Excel file has 2 sheets: May (model, benchmark, score; 1 row), June"
                + " (model, benchmark, score; 1 row); allowed: one of them, chosen by"
                + " Source.of(…).sheet(\"…\")");
    assertThat(Scores.read(Source.of(file).sheet("June")).percent("A", "X")).hasValue(61);
    assertThatThrownBy(() -> Scores.read(Source.of(file).sheet("July")))
        .hasMessageContaining("nothing in a sheet called \"July\"; allowed: May, June");
  }

  @Test
  void read_takesAnExcelFileNamedCsvForWhatItIs() throws IOException {
    Path file = Files.copy(file("scores.xlsx"), folder.resolve("scores.csv"));

    assertThat(Scores.read(file).percent("Willow", "Fixes")).hasValue(58.6);
  }

  @Test
  void read_refusesAnExcelFileThatWasCut() throws IOException {
    byte[] whole = Files.readAllBytes(file("scores.xlsx"));
    for (int length = 10; length < whole.length; length += 97) {
      Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));

      assertThatThrownBy(() -> Scores.read(cut))
          .isInstanceOf(BadDataException.class)
          .hasMessageContaining("damaged");
    }
  }

  @Test
  void read_refusesEveryFlippedByteOrReadsOn() throws IOException {
    byte[] whole = Files.readAllBytes(file("merged.xlsx"));
    for (int place = 0; place < whole.length; place += 41) {
      byte[] bytes = whole.clone();
      bytes[place] ^= 0x55;
      Path file = Files.write(folder.resolve("flipped.xlsx"), bytes);
      try {
        Scores.read(file);
      } catch (BadDataException e) {
        assertThat(e.getMessage()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
      }
    }
  }
}
