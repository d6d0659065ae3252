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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What separates cells, in which encoding, and how large a text may be. */
class SeparatorTest {

  @TempDir private Path folder;

  private static RawRows rows(String text) {
    return PlainTables.rows(Source.text(text), names -> false);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void separator_isToldByTheLines(String separator) {
    RawRows rows =
        rows(
            "a,b;c\td\n1,2;3\t4\n"
                .replace(separator, "#")
                .replaceAll("[,;\t]", ".")
                .replace("#", separator));

    assertThat(rows.header()).hasSize(2);
    assertThat(rows.rows().get(0).cells()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a;b, or more;c#1;2;3#4;5,5;6      | 3
          a,b; or more,c#1,2,3#4,5;5;5,6    | 3
          a;"b;b";c,d#1;"2;2";3,3#4;5;6     | 3
          """)
  void separator_isThatOfRowsOfEqualLength(String text, int columns) {
    assertThat(rows(text.replace('#', '\n')).header()).hasSize(columns);
  }

  @Test
  void separator_isRefusedWhereTwoGiveEqualRows() {
    assertThatThrownBy(() -> rows("a,b;c\n1,2;3\n4,5;6\n"))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            "the pasted text, commas and semicolons give all rows the same number of cells;"
                + " allowed: one separator; a cell that holds another stands in quotation marks");
  }

  @Test
  void separator_isThatOfTheHeaderThatFits() {
    assertThat(Scores.parse("model,benchmark,score,tags;more\nA,X,60,a;b\nB,X,50,a;b\n").models())
        .containsExactly("A", "B");
  }

  /** A text block drops the blanks at the end of its lines, and with them the last tabs. */
  @Test
  void parse_takesATableWhoseLastCellsAreBlank() {
    Scores scores = Scores.parse("model\tGPQA\tMMLU\nA\t60\t70\nB\t50\n");

    assertThat(scores.percent("B", "MMLU")).isEmpty();
    assertThat(scores.percent("A", "MMLU")).hasValue(70);
    assertThat(scores.display().notes())
        .contains(
            "1 row has fewer cells than the header, and is read with blank cells at the end, since"
                + " a pasted text loses its last tabs.");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void shortRow_ofAFileIsRefused(String separator) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("scores.tsv"),
            "model#benchmark#score#note\nA#X#60#\nB#X#50\n".replace("#", separator));

    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(file + ", row 3, 3 cells; allowed: 4, as the header");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void titles_aboveAHeaderAreLeftOut(String separator) {
    Scores scores =
        Scores.parse(
            "Results of May, in percent\n\nAs published\nmodel#benchmark#score\nA#X#60\nB#X#50\n"
                .replace("#", separator));

    assertThat(scores.percent("B", "X")).hasValue(50);
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(
            tuple("row 1", "a title above the table"), tuple("row 3", "a title above the table"));
    assertThat(scores.provenance().table().stringColumn("place").asList())
        .containsExactly("row 5", "row 6");
  }

  @Test
  void lineAboveAHeader_isNoTitleWhereItHasACellForEachColumn() {
    assertThatThrownBy(() -> Scores.parse("A,X,60\nmodel,benchmark,score\nB,X,50\n"))
        .hasMessageContaining("column model: the column is missing; the header has A, X, 60");
  }

  @Test
  void encoding_isTakenWhereItIsSaid() throws IOException {
    Path file =
        Files.write(
            folder.resolve("scores.csv"),
            "model,benchmark,score\nCafé,X,60\n".getBytes(Charset.forName("windows-1252")));

    assertThat(Scores.read(Source.of(file).encoding("windows-1252")).models())
        .containsExactly("Café");
    assertThatThrownBy(() -> Scores.read(Source.of(file).encoding("US-ASCII")))
        .hasMessageContaining("row 2, column model: the byte E9, which is not US-ASCII here");
    assertThatThrownBy(() -> Source.of(file).encoding("nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no encoding \"nonsense\"; examples: UTF-8, windows-1252, UTF-16LE");
  }

  @Test
  void encoding_isUtf16WhereAMarkSaysSo() throws IOException {
    String text = "model,benchmark,score\nCafé,X,60\n";
    for (String mark : new String[] {"UTF-16BE", "UTF-16LE"}) {
      Path file =
          Files.write(
              folder.resolve("scores.csv"), ("\uFEFF" + text).getBytes(Charset.forName(mark)));

      assertThat(Scores.read(file).models()).containsExactly("Café");
    }
  }

  @Test
  void read_refusesARowOfAMillionCells() {
    String row = ",".repeat(999_999) + "\n";

    assertThatThrownBy(() -> rows(row + row))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("row 1, more than 16384 cells; allowed: a row of that many at most");
  }

  @Test
  void read_refusesALineOfHundredsOfMegabytes() throws IOException {
    byte[] line = new byte[200_000_000];
    java.util.Arrays.fill(line, (byte) 'x');
    Path file = Files.write(folder.resolve("line.csv"), line);

    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("more than 100000 characters");
  }

  @Test
  void decodedReader_endsAtAFaultWithAQuestionMark() {
    byte[] bytes = ("a".repeat(1 << 14) + "\u0000b").getBytes(StandardCharsets.UTF_8);
    DecodedReader reader = new DecodedReader(bytes, StandardCharsets.UTF_8, read -> {});
    StringBuilder text = new StringBuilder();
    char[] one = new char[1000];
    for (int read = reader.read(one, 0, 1000); read >= 0; read = reader.read(one, 0, 1000)) {
      text.append(one, 0, read);
    }

    assertThat(text.toString()).isEqualTo("a".repeat(1 << 14) + "?");
    assertThat(reader.fault()).isPresent();
  }
}
