package dev.tiebreak.read.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Scores;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of Markdown and HTML. */
class PagesTest {

  @TempDir private Path folder;

  @Test
  void parse_takesAMarkdownTableWithoutItsMarks() {
    Scores scores =
        Scores.parse(
            """
            # Results

            | **Model** | [Fixes](https://example.org) | `Shell` |
            |:--|--:|---|
            | *Willow* | 58.6 % | 82.7[1](#note) |
            | [Yew \\| large](https://example.org/a,b) | **64.3** | — |

            [1] with tools
            """);

    assertThat(scores.models()).containsExactly("Willow", "Yew | large");
    assertThat(scores.benchmarks()).containsExactly("Fixes", "Shell");
    assertThat(scores.percent("Willow", "Fixes")).hasValue(58.6);
    assertThat(scores.percent("Willow", "Shell")).hasValue(82.7);
    assertThat(scores.percent("Yew | large", "Shell")).isEmpty();
    assertThat(scores.toString())
        .contains(
            "1 cell says that there is no value: \"—\".",
            "1 number has a footnote, which is not read: \"82.7[1]\".");
  }

  @Test
  void parse_refusesAMarkdownRowWithMoreCellsThanTheHeader() {
    assertThatThrownBy(
            () -> Scores.parse("| model | GPQA |\n|---|---|\n| A | 60 |\n| B | 50 | 40 |\n"))
        .isInstanceOf(BadDataException.class)
        .hasMessage("the pasted text, row 3, 3 cells; allowed: 2, as the header");
  }

  @Test
  void parse_takesTheTableOfAPageThatFits() {
    String page =
        """
        | key | meaning |
        |---|---|
        | a | b |

        text

        | model | GPQA |
        |---|---|
        | A | 60 |
        """;

    assertThat(Scores.parse(page).percent("A", "GPQA")).hasValue(60);
  }

  @Test
  void parse_listsTablesOfWhichEachMayBeMeant() {
    String page =
        "| model | GPQA |\n|---|---|\n| A | 60 |\n\n| model | MMLU |\n|---|---|\n| A | 70 |\n";

    assertThatThrownBy(() -> Scores.parse(page))
        .hasMessage(
            "the pasted text, the page has 2 tables: 1 (model, GPQA; 1 row), 2 (model, MMLU; 1"
                + " row); allowed: one of them, chosen by Source.of(…).table(n); the first one is"
                + " table(1)");
    assertThat(Scores.read(Source.text(page).table(2)).percent("A", "MMLU")).hasValue(70);
    assertThatThrownBy(() -> Scores.read(Source.text(page).table(3)))
        .hasMessageContaining("allowed: a table number from 1 to 2");
  }

  @Test
  void parse_takesAnHtmlTableWithSpansAndFootnotes() {
    Scores scores =
        Scores.parse(
            """
            <!DOCTYPE html><html><body><table><tr><td>menu</td></tr></table>
            <table>
            <thead><tr><th rowspan="2">Model</th><th colspan="2">Coding</th><th rowspan=2>Agents</th></tr>
            <tr><th>Fixes</th><th>Shell</th></tr></thead>
            <tbody>
            <tr><td colspan="4">Open models</td></tr>
            <tr><td>Willow<sup>a</sup></td><td>58.6<sup>[1]</sup></td><td>82&#46;7<a href="#n">2</a></td><td>78.7&nbsp;%</td></tr>
            <tr><td><span style="display: none">zzz</span>Yew<br>large</td><td rowspan="2">64.3</td><td>69.4</td><td>n/a</td></tr>
            <tr><td>Ash</td><td>41</td></tr>
            </tbody></table></body></html>
            """);

    assertThat(scores.models()).containsExactly("Willow", "Yew large", "Ash");
    assertThat(scores.benchmarks()).containsExactly("Coding/Fixes", "Coding/Shell", "Agents");
    assertThat(scores.percent("Willow", "Coding/Fixes")).hasValue(58.6);
    assertThat(scores.percent("Willow", "Coding/Shell")).hasValue(82.7);
    assertThat(scores.percent("Willow", "Agents")).hasValue(78.7);
    assertThat(scores.percent("Ash", "Coding/Fixes")).hasValue(64.3);
    assertThat(scores.percent("Ash", "Coding/Shell")).hasValue(41);
    assertThat(scores.percent("Yew large", "Agents")).isEmpty();
    assertThat(scores.leftOut()).extracting(LeftOut::place).containsExactly("row 3");
  }

  /** Ten to the sixth is no 10 with a footnote. */
  @Test
  void parse_refusesPowersOfTen() {
    assertThatThrownBy(
            () ->
                Scores.parse(
                    "<table><tr><th>model<th>benchmark<th>score</tr>"
                        + "<tr><td>A<td>X<td>10<sup>6</sup></tr></table>"))
        .hasMessageContaining("found \"10^6\"");
  }

  @Test
  void parse_refusesSpansWithoutEnd() {
    assertThatThrownBy(
            () ->
                Scores.parse(
                    "<table><tr><th>model<th"
                        + " colspan=999999>benchmark</tr><tr><td>A<td>X</tr></table>"))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("the cells of the table span too much");
  }

  @Test
  void parse_refusesWhatNobodySeesInACell() {
    assertThatThrownBy(
            () ->
                Scores.parse(
                    "<table><tr><th>model<th>GPQA</tr><tr><td>A&#8203;B<td>60</tr></table>"))
        .hasMessageContaining("row 2, column model: found \"A\\u200BB\"");
  }

  @Test
  void parse_refusesAMarkdownTableOfAMillionColumns() {
    int columns = 1_000_000;
    String row = "| a ".repeat(columns) + "|\n";

    assertThatThrownBy(() -> Scores.parse(row + "|---".repeat(columns) + "|\n" + row))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            "the pasted text, a Markdown table of more than 16384 columns; allowed: at most that"
                + " many; or the table as CSV");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"|---|---|---|", ":--|:-:|--:", "> |---|---|---|", "---|---|---|", "|-|-|-"})
  void parse_takesAnyRuleBelowTheHeaderOfMarkdown(String rule) {
    String mark = rule.startsWith(">") ? "> " : "";
    String text = mark + "|model|benchmark|score|\n" + rule + "\n" + mark + "|A|X|60|\n";

    assertThat(Scores.parse(text).percent("A", "X")).hasValue(60);
  }

  /** A byte-order mark in front of the first bar would be a cell more than the rule below has. */
  @Test
  void read_takesAMarkdownTableBehindAByteOrderMark() throws IOException {
    Path file = folder.resolve("scores.md");
    Files.writeString(file, "\uFEFF| model | benchmark | score |\n|---|---|---|\n| A | X | 60 |\n");

    assertThat(Scores.read(file).percent("A", "X")).hasValue(60);
  }

  @Test
  void read_takesAPageInTheEncodingThatItStates() throws IOException {
    Path page =
        Files.write(
            folder.resolve("page.html"),
            ("<html><meta charset=\"windows-1252\"><table><tr><th>model<th>GPQA</tr>"
                    + "<tr><td>Café<td>60</tr></table>")
                .getBytes(Charset.forName("windows-1252")));

    assertThat(Scores.read(page).models()).containsExactly("Café");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!DOCTYPE html><p>404 not found</p>        | a page without a table
          <html><body>Forbidden</body></html>        | a page without a table
          <?xml version="1.0"?><a/>                  | XML
          {\\rtf1 x}                                 | a rich text document (.rtf)
          version https://git-lfs.github.com/spec/v1 | a pointer of Git LFS, not the file itself
          """)
  void parse_callsAnotherKindByItsName(String text, String kind) {
    assertThatThrownBy(() -> Scores.parse(text))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            "the pasted text, this is "
                + kind
                + "; allowed: a table as CSV, Excel (.xlsx), Markdown or HTML");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"model\": \"A\"}", "[{\"model\": \"A\"}]", "[7, {\"model\": \"A\"}]", "[null]"})
  void parse_saysHowJsonIsRead(String text) {
    assertThatThrownBy(() -> Scores.parse(text))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            "the pasted text, this is JSON; allowed: a table as CSV, Excel (.xlsx), Markdown or"
                + " HTML, or a source that says where its rows are:"
                + " Source.of(\"runs.json\").mapped(Mapping.rows(\"results[*]\").column(\"model\","
                + " \"name\"))");
  }

  /** A file that was cut is of no format that its end would tell. */
  @Test
  void parse_saysWhereJsonIsNone() {
    assertThatThrownBy(() -> Scores.parse("{\"runs\": {\"model\": \"A"))
        .hasMessage(
            "the pasted text, this is JSON with a mistake, line 1, column 22: the end of the text"
                + " inside $.runs, as if it was cut off; allowed: JSON as RFC 8259 defines it");
    assertThatThrownBy(() -> Scores.parse("{\"runs\": 1,}"))
        .hasMessageContaining(
            "this is JSON with a mistake, line 1, column 13: something that JSON does not have");
  }

  @Test
  void parse_callsJsonLinesAndYamlByTheirNames() {
    assertThatThrownBy(() -> Scores.parse("{\"a\": 1}\n{\"a\": 2}\n"))
        .hasMessageContaining("this is JSON Lines;");
    assertThatThrownBy(() -> Scores.parse("- model: A\n  score: 60\n- model: B\n  score: 50\n"))
        .hasMessageContaining("this is YAML;");
  }
}
