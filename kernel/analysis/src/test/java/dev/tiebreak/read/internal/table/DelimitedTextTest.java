package dev.tiebreak.read.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a file that is damaged, or that two programs would read in two ways. */
class DelimitedTextTest {

  private static final String WHOLE_CELLS =
      "; allowed: quotation marks around a whole cell, and any inside it doubled";
  private static final String SEEN = "; allowed: visible characters, spaces, tabs and line breaks";
  private static final String UTF_8 =
      "; allowed: text in UTF-8 (save the file in that encoding, or name the one it has:"
          + " Source.of(\"scores.csv\").encoding(\"windows-1252\"))";

  @TempDir private Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("scores.csv"), bytes);
  }

  private Path file(String text) throws IOException {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(Path file, String message) {
    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(file + ", " + message);
  }

  @Test
  void read_takesARowThatBeginsWithAHashAsAnyOther() throws IOException {
    Scores scores = Scores.read(file("model,benchmark,score\n#1 Model,X,60\nB,X,50\n"));

    assertThat(scores.models()).containsExactly("#1 Model", "B");
    assertThat(scores.percent("#1 Model", "X")).hasValue(60);
  }

  @Test
  void read_takesTasksNamedByANumber() throws IOException {
    Path file =
        Files.writeString(folder.resolve("o.csv"), "task,model,benchmark,outcome\n#123,A,X,pass\n");

    assertThat(Outcomes.read(file).runs()).extracting(TaskRun::task).containsExactly("#123");
  }

  @Test
  void read_refusesAQuoteThatIsNotClosed() throws IOException {
    assertRefused(
        file("model,benchmark,score,note\nA,X,60,fine\nB,X,50,\"cut off\nC,X,40,lost\n"),
        "row 3, column note: the quotation mark that opens the cell is never closed" + WHOLE_CELLS);
  }

  @Test
  void read_refusesTextBehindAClosingQuote() throws IOException {
    assertRefused(
        file("model,benchmark,score\n\"A\"b,X,60\n"),
        "row 2, column model: text after the quotation mark that closes the cell, or more than"
            + " 100000 characters in it"
            + WHOLE_CELLS);
  }

  @Test
  void read_refusesEveryQuoteInsideABareCell() throws IOException {
    assertRefused(
        file("model,benchmark,score\nA,a 14\" screen,60\nB,X\",50\n"),
        "row 2, column benchmark: found \"a 14\" screen\""
            + WHOLE_CELLS
            + "\nAlso:\n  row 3, column benchmark: found \"X\"\""
            + WHOLE_CELLS);
  }

  @Test
  void read_refusesAQuoteInTheHeaderByTheColumnsNumber() throws IOException {
    assertRefused(
        file("model,bench\"mark,score\nA,X,60\n"),
        "row 1, column 2: found \"bench\"mark\"" + WHOLE_CELLS);
  }

  @Test
  void read_refusesACellThatIsTooLong() throws IOException {
    assertRefused(
        file("model,benchmark,score\nA," + "x".repeat(100_001) + ",60\n"),
        "row 2, column benchmark: text after the quotation mark that closes the cell, or more than"
            + " 100000 characters in it"
            + WHOLE_CELLS);
  }

  @Test
  void read_takesBlanksAroundQuotedCells() throws IOException {
    Scores scores = Scores.read(file("model, benchmark, score\n\"A, B\" , \"X\", 60 \n"));

    assertThat(scores.percent("A, B", "X")).hasValue(60);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0000 | null
          001B | escape
          0085 | next line (nel)
          00AD | soft hyphen
          061C | arabic letter mark
          180E | mongolian vowel separator
          200B | zero width space
          200E | left-to-right mark
          200F | right-to-left mark
          202E | right-to-left override
          2060 | word joiner
          2063 | invisible separator
          2066 | left-to-right isolate
          FEFF | zero width no-break space
          """)
  void read_refusesHiddenCharactersAndShowsThemEscaped(String code, String name)
      throws IOException {
    char hidden = (char) Integer.parseInt(code, 16);

    assertRefused(
        file("model,benchmark,score\nA,X,60\nB" + hidden + "C,X,50\n"),
        "row 3, column model: the character \\u" + code + " (" + name + ")" + SEEN);
    assertRefused(
        file("model,benchmark,score,n" + hidden + "ote\nA,X,60,\n"),
        "row 1, column 4: the character \\u" + code + " (" + name + ")" + SEEN);
    assertRefused(
        file("model,benchmark,score,note\nA,X,60,\"fine, or\n" + hidden + "\"\n"),
        "row 2, column note: the character \\u" + code + " (" + name + ")" + SEEN);
  }

  @Test
  void read_takesTheJoinersThatScriptsAndPictureSignsNeed() throws IOException {
    Scores scores =
        Scores.read(
            file("model,benchmark,score\n\u06A9\u062A\u0627\u0628\u200C\u0647\u0627,X,60\n"));

    assertThat(scores.models()).containsExactly("\u06A9\u062A\u0627\u0628\u200C\u0647\u0627");
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, \u00e9, E9", "windows-1252, \u00e9, E9", "windows-1252, \u0192, 83"})
  void read_refusesBytesThatAreNotUtf8(Charset charset, String letter, String code)
      throws IOException {
    assertRefused(
        file(("model,benchmark,score\nA,X,60\nCaf" + letter + ",X,50\n").getBytes(charset)),
        "row 3, column model: the byte "
            + code
            + ", which is not UTF-8 here; in Windows-1252 it is \""
            + letter
            + "\""
            + UTF_8);
  }

  @Test
  void read_refusesAFileThatEndsInsideALetter() throws IOException {
    byte[] whole = "model,benchmark,score,note\nA,X,60,caf\u00e9".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Scores.read(file(Arrays.copyOf(whole, whole.length - 1))))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("row 2, column note: the byte C3, which is not UTF-8 here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void read_refusesUtf16WithoutItsMark(Charset charset) throws IOException {
    assertRefused(
        file("model,benchmark,score\nA,X,60\n".getBytes(charset)),
        "this is text in UTF-16" + UTF_8);
  }

  @Test
  void read_refusesHeadersAlikeButForCaseAndBlanks() throws IOException {
    assertRefused(
        file("model,benchmark,score,Note,my_date,NOTE,My Date\nA,X,60,,,,\n"),
        "row 1, column Note: the column appears twice, as \"Note\" and \"NOTE\", which differ"
            + " only in case, blanks and underscores; allowed: each column once\n"
            + "Also:\n  row 1, column my_date: the column appears twice, as \"my_date\""
            + " and \"My Date\", which differ only in case, blanks and underscores; allowed: each"
            + " column once");
    assertRefused(
        file("model,benchmark,score,score\nA,X,60,60\n"),
        "row 1, column score: the column appears twice; allowed: each column once");
  }

  @Test
  void read_findsColumnsWithoutRegardToCaseBlanksAndUnderscores() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("p.csv"),
            "Model,Input USD per million"
                + " tokens,OUTPUT_USD_PER_MILLION_TOKENS,Currency\nA,5,30,EUR\n");

    assertThatThrownBy(() -> Prices.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", row 2, column currency: found \"EUR\"; allowed: USD (convert other"
                + " currencies first)");
    assertThat(Scores.read(file("MODEL,Benchmark,SCORE\nA,X,60\n")).table().columnNames())
        .startsWith("model", "benchmark", "score");
  }

  /** Row numbers are those of a spreadsheet, which shows the blank lines. */
  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\n   \n", "\r\n\t\r\n", "\r\r"})
  void read_countsBlankLines(String blankLine) throws IOException {
    assertRefused(
        file("model,benchmark,score\nA,X,60" + blankLine + "B,X,827\n"),
        "row 4, column score: found \"827\"; allowed: a number from 0 to 100 (percent), or blank"
            + " where it is not known; or a column unit that names another: points, elo, index, usd,"
            + " seconds, minutes, tokens_per_second, tokens");
  }

  @Test
  void read_takesEveryRowWhereLineEndsAreMixed() throws IOException {
    Scores scores =
        Scores.read(file("model,benchmark,score\r\nA,X,1\nB,X,2\rC,X,3\r\r\nD,X,4\r\n\r\n"));

    assertThat(scores.models()).containsExactly("A", "B", "C", "D");
  }

  @Test
  void read_refusesARowOfBlankCells() throws IOException {
    assertThatThrownBy(() -> Scores.read(file("model,benchmark,score\n,,\n")))
        .hasMessageContaining("row 2, column model: a blank cell");
  }

  @Test
  void read_refusesANameOfTwoLinesAndKeepsANoteOfTwo() throws IOException {
    assertRefused(
        file("model,benchmark,score\n\"A\nB\",X,60\n"),
        "row 2, column model: found \"A\\nB\"; allowed: text on one line, without tabs");

    Scores scores = Scores.read(file("model,benchmark,score,note\nA,X,60,\"one\ntwo\"\nB,X,9,\n"));
    assertThat(scores.table().stringColumn("note").get(0)).isEqualTo("one\ntwo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFF18\uFF12.\uFF17", "\u0668\u0662", "8\u0662"})
  void read_refusesNumbersInTheDigitsOfOtherScripts(String number) throws IOException {
    assertRefused(
        file("model,benchmark,score\nA,X," + number + "\n"),
        "row 2, column score: found \""
            + number
            + "\", not written in the digits 0 to 9; allowed: a number from 0 to 100 (percent),"
            + " or blank"
            + " where it is not known");
  }

  @ParameterizedTest
  @ValueSource(strings = {"82.", "8e", "+", "."})
  void read_refusesANumberThatWasCut(String number) throws IOException {
    assertThatThrownBy(() -> Scores.read(file("model,benchmark,score\nA,X," + number)))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("row 2, column score: found \"" + number + "\"");
  }

  /** A double ends near 1e-308; written out, ten such letters are a billion digits. */
  @ParameterizedTest
  @ValueSource(strings = {"1e-999999999", "1e-2147483640", "1e-301", "0e-999999999", "0e999999999"})
  void read_refusesAnExponentThatAFrameCannotHold(String number) throws IOException {
    String found = "column %s: found \"" + number + "\", whose exponent is beyond 300; allowed: ";

    for (String unit : List.of("", "percent", "rate")) {
      Path scores = file("model,benchmark,score,unit\nA,X," + number + "," + unit + "\n");
      assertThatThrownBy(() -> Scores.read(scores))
          .isInstanceOf(BadDataException.class)
          .hasMessageContaining("row 2, " + found.formatted("score"));
    }
    Path prices =
        file(
            "model,input_usd_per_million_tokens,output_usd_per_million_tokens\nA,"
                + number
                + ",1\n");
    assertThatThrownBy(() -> Prices.read(prices))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("row 2, " + found.formatted("input_usd_per_million_tokens"));
  }

  @Test
  void read_takesTheDigitsOfANumberHoweverMany() throws IOException {
    String digits = "0." + "3".repeat(2000);
    Scores scores = Scores.read(file("model,benchmark,score,unit\nA,X," + digits + ",rate\n"));

    assertThat(scores.percent("A", "X")).hasValue(33.333333333333336);
  }

  /** Tablesaw keeps a year in 16 bits: 40000 would come out as -25536. */
  @ParameterizedTest
  @ValueSource(strings = {"+32768-01-01", "+40000-12-31", "+10000-01-01", "-0044-03-15"})
  void read_refusesDatesOfYearsThatAFrameCannotHold(String date) throws IOException {
    assertRefused(
        file("model,benchmark,score,date\nA,X,60," + date + "\n"),
        "row 2, column date: found \""
            + date
            + "\"; allowed: a date such as 2026-04-23, or blank where it is not known");
  }

  @Test
  void read_takesTheLastDayOfFourDigits() throws IOException {
    Scores scores = Scores.read(file("model,benchmark,score,date\nA,X,60,9999-12-31\n"));

    assertThat(scores.table().dateColumn("date").get(0)).hasToString("9999-12-31");
  }

  @Test
  void message_neverHasAControlCharacter() throws IOException {
    BadDataException refused =
        catchThrowableOfType(
            BadDataException.class,
            () -> Scores.read(file("mo\tdel,\"bench\nmark\"\n\"a\tb\",\"c\r\nd\"\n")));

    assertThat(refused.getMessage()).contains("mo\\tdel, bench\\nmark");
    assertThat(refused.getMessage().lines().collect(Collectors.joining()))
        .doesNotContainPattern("\\p{Cntrl}");
  }

  /** Half the letters of ASCII in UTF-16 are zero bytes, with or without a mark before them. */
  @Test
  void isUtf16_looksForTheMarkOrForZeroBytes() {
    assertThat(FileText.isUtf16(new byte[] {(byte) 0xFE, (byte) 0xFF})).isTrue();
    assertThat(FileText.isUtf16(new byte[] {(byte) 0xFF, (byte) 0xFE})).isTrue();
    assertThat(FileText.isUtf16(new byte[] {'a', 0, 'b', 0, 'c', 0})).isTrue();
    assertThat(FileText.isUtf16(new byte[] {0, 'a', 0, 'b', 0, 'c'})).isTrue();
    assertThat(FileText.isUtf16(new byte[] {'a', 0, 'b', 0, 'c', 'd', 'e', 'f'})).isFalse();
    assertThat(FileText.isUtf16(new byte[] {0, 0, 0, 0})).isFalse();
    assertThat(FileText.isUtf16("abcdef".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(FileText.isUtf16(new byte[] {(byte) 0xFE})).isFalse();
    assertThat(FileText.isUtf16(new byte[0])).isFalse();
  }

  @Test
  void read_refusesAByteThatIsNoLetterInAnyScript() throws IOException {
    assertRefused(
        file("model,benchmark,score\nA\u00d7B,X,60\n".getBytes(Charset.forName("windows-1252"))),
        "row 2, column model: the byte D7, which is not UTF-8 here" + UTF_8);
  }

  @Test
  void read_takesAFileOfAHeaderAlone() throws IOException {
    assertThat(Scores.read(file("model,benchmark,score")).models()).isEmpty();
  }

  @Test
  void read_stripsBlanksOfEveryKindAroundACell() throws IOException {
    Scores scores = Scores.read(file("model,benchmark,score\n\u00a0 A\u2003,\tX\t,\u202f60 \n"));

    assertThat(scores.percent("A", "X")).hasValue(60);
  }
}
