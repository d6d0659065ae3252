package dev.tiebreak.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Frames;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class DisplayTableTest {

  private static final DisplayTable TABLE =
      DisplayTable.titled("Who wins")
          .withSubtitle("percent")
          .withText("Benchmark")
          .withNumber("A")
          .withRows(
              List.of(
                  List.of(Cell.of("X"), Cell.strong("10.5")),
                  List.of(Cell.of("Longer"), Cell.muted("no score"))))
          .withNote("A note.")
          .withSource("a paper");

  @Test
  void text_alignsTheColumns() {
    assertThat(TABLE.text())
        .isEqualTo(
            """
            Who wins
            percent

            Benchmark         A
            ───────────────────
            X              10.5
            Longer     no score

            A note.
            Source: a paper\
            """);
  }

  @Test
  void text_breaksLongTextsBetweenWords() {
    DisplayTable table =
        DisplayTable.titled("")
            .withText("Claim")
            .withNumber("n")
            .withRows(
                List.of(
                    List.of(
                        Cell.of(
                            "Leads by 5.7 points, and no count of these tasks gives the other"
                                + " score as it was printed"),
                        Cell.of("731")),
                    List.of(Cell.of("x".repeat(70)), Cell.of("8"))));

    assertThat(table.text().lines())
        .containsExactly(
            "Claim" + " ".repeat(70 + 2 + 3 - 6) + "n",
            "─".repeat(70 + 2 + 3),
            "Leads by 5.7 points, and no count of these tasks gives the" + " ".repeat(14) + "731",
            "other score as it was printed",
            "x".repeat(70) + "    8");
  }

  @Test
  void markdown_isATableThatGitHubReads() {
    assertThat(TABLE.markdown())
        .isEqualTo(
            """
            **Who wins**

            percent

            | Benchmark | A |
            | --- | ---: |
            | X | **10.5** |
            | Longer | no score |

            A note.

            Source: a paper\
            """);
  }

  @Test
  void html_saysWhatIsHeadingNumberAndQuiet() {
    assertThat(TABLE.html())
        .contains("<b>Who wins</b>", "<th scope=\"col\" class=\"number\">A</th>")
        .contains("<th scope=\"row\">X</th><td class=\"number strong\">10.5</td>")
        .contains("<td class=\"number muted\">no score</td>")
        .contains("<p class=\"muted\">Source: a paper</p>")
        .doesNotContain("http", "<script");
  }

  @Test
  void everyForm_escapesWhatComesFromData() {
    String hostile = "<script>alert('x')</script> | *a* & \"b\"";
    DisplayTable table =
        DisplayTable.titled(hostile)
            .withText(hostile)
            .withRows(List.of(List.of(Cell.of(hostile))))
            .withNote(hostile)
            .withSource(hostile);

    assertThat(table.html())
        .doesNotContain("<script>")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; | *a* &amp; &quot;b&quot;");
    assertThat(table.markdown())
        .doesNotContain("<script>")
        .contains("| &lt;script&gt;alert('x')&lt;/script&gt; \\| \\*a\\* &amp; \"b\" |");
  }

  @Test
  void rows_haveOneCellAColumn() {
    assertThatThrownBy(() -> TABLE.withRows(List.of(List.of(Cell.of("alone")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A row of this table has 1 cell; allowed: 2, one per column");
  }

  @Test
  void frames_areCutWithANoteAndShareTheirDecimals() {
    Table frame =
        Table.create(
            "mine",
            StringColumn.create("name", IntStream.range(0, 1030).mapToObj(i -> "n" + i)),
            DoubleColumn.create("value", IntStream.range(0, 1030).mapToDouble(i -> i / 2.0)));
    frame.doubleColumn("value").setMissing(1);

    DisplayTable shown = Frames.display(frame);

    assertThat(shown.title()).isEqualTo("mine");
    assertThat(shown.rows()).hasSize(Frames.MOST_ROWS);
    assertThat(shown.notes()).containsExactly("… 1,005 more rows");
    assertThat(shown.rows().get(0)).extracting(Cell::text).containsExactly("n0", "0.0");
    assertThat(shown.rows().get(1)).extracting(Cell::text).containsExactly("n1", "");
    assertThat(shown.rows().get(3)).extracting(Cell::text).containsExactly("n3", "1.5");
  }

  private static final DisplayTable SPANNED =
      DisplayTable.titled("")
          .withText("Benchmark")
          .withNumber("A")
          .withNumber("B")
          .withSpanner("Score, percent", 2)
          .withNumber("n")
          .withRows(
              List.of(
                  List.of(
                      Cell.of("X"),
                      Cell.of("10.5").withFootnote("Counted <twice>."),
                      Cell.of("7"),
                      Cell.of("1,000")),
                  List.of(
                      Cell.of("Longer").withFootnote("New."),
                      Cell.of("9.25"),
                      Cell.muted("no score").withFootnote("Counted <twice>."),
                      Cell.of("89"))))
          .withNote("A note.");

  @Test
  void text_hasSpannersFootnotesAndDecimalsUnderOneAnother() {
    assertThat(SPANNED.text())
        .isEqualTo(
            """
                        Score, percent
            Benchmark       A          B      n
            ───────────────────────────────────
            X          10.5¹          7   1,000
            Longer²     9.25   no score¹     89

            ¹ Counted <twice>.
            ² New.
            A note.\
            """);
  }

  @Test
  void html_spansColumnsAndMarksCells() {
    assertThat(SPANNED.html())
        .contains(
            "<tr><td colspan=\"1\"></td><th scope=\"colgroup\" class=\"spanner\" colspan=\"2\">"
                + "Score, percent</th><td colspan=\"1\"></td></tr>")
        .contains("10.5<sup>1</sup>\u2007</td>", "9.25</td>", "no score<sup>1</sup></td>")
        .contains("<p class=\"muted\">¹ Counted &lt;twice&gt;.</p>", ">² New.<");
  }

  @Test
  void markdown_namesTheSpannerAndMarksCells() {
    assertThat(SPANNED.markdown())
        .contains("| Benchmark | Score, percent<br>A | Score, percent<br>B | n |")
        .contains("| X | 10.5¹ | 7 | 1,000 |", "| Longer² | 9.25 | no score¹ | 89 |")
        .contains("¹ Counted &lt;twice&gt;.\n\n² New.\n\nA note.");
  }

  @Test
  void spanner_needsColumns() {
    assertThatThrownBy(() -> TABLE.withSpanner("x", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A shared heading over 3 columns; allowed: 1 to 2");
  }

  /** A header without cells is no table: Markdown and HTML would show its bare bars. */
  @Test
  void table_withoutColumnsIsItsWordsAlone() {
    DisplayTable words =
        DisplayTable.titled("A <title>")
            .withSubtitle("Below it")
            .withNote("A note.")
            .withSource("S");

    assertThat(words.text()).isEqualTo("A <title>\nBelow it\n\nA note.\nSource: S");
    assertThat(words.markdown())
        .isEqualTo("**A &lt;title&gt;**\n\nBelow it\n\nA note.\n\nSource: S");
    assertThat(words.html())
        .contains("<p><b>A &lt;title&gt;</b></p>", "Below it", "A note.", "Source: S")
        .doesNotContain("<table", "<tr", "<caption");
  }

  @Test
  void result_withoutRowsShowsItsWordsAlone() {
    DisplayTable empty = TABLE.withRows(List.of());
    Result result =
        new Result() {
          @Override
          public Table table() {
            return Table.create("empty");
          }

          @Override
          public DisplayTable display() {
            return empty;
          }
        };

    assertThat(result.finding()).isEqualTo(TABLE.title());
    assertThat(empty.show().data().get(MimeBundle.HTML)).contains("<thead>");
    assertThat(result.show().data().get(MimeBundle.HTML))
        .contains(TABLE.title())
        .doesNotContain("<table");
    assertThat(result.show().data().get(MimeBundle.MARKDOWN)).doesNotContain("---");
  }

  @Test
  void bundle_ofNothingIsKnownAsSuch() {
    MimeBundle nothing = MimeBundle.ofNothing("No \"<price>\" is known.");

    assertThat(nothing.isNothing()).isTrue();
    assertThat(nothing.data()).isEqualTo(MimeBundle.ofSentence("No \"<price>\" is known.").data());
    assertThat(MimeBundle.ofSentence("x").isNothing()).isFalse();
    assertThat(TABLE.show().isNothing()).isFalse();
  }

  @Test
  void bundle_needsPlainText() {
    assertThatThrownBy(() -> new MimeBundle(java.util.Map.of(), java.util.Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A bundle needs text/plain; it has only []");
    assertThat(TABLE.show().data())
        .containsOnlyKeys(MimeBundle.TEXT, MimeBundle.HTML, MimeBundle.MARKDOWN);
  }

  @Test
  void largeFrame_keepsItsTypesAndMissingValuesInSight() {
    DoubleColumn score = DoubleColumn.create("score", 10_015);
    for (int row = 2; row < 10_015; row++) {
      score.set(row, 1.5);
    }
    StringColumn name = StringColumn.create("<name>", 10_015);
    Table frame = Table.create("f", name, score, DateColumn.create("since", 10_015));
    DisplayTable shown = Frames.display(frame);

    assertThat(shown.rows()).hasSize(Frames.MOST_ROWS);
    assertThat(shown.notes()).containsExactly("… 9,990 more rows");
    assertThat(shown.text().lines().toList().get(3))
        .matches("text, 10,015 missing +number, 2 missing +date, 10,015 missing");
    assertThat(shown.markdown()).contains("| &lt;name&gt;<br>text, 10,015 missing |");
    assertThat(shown.html())
        .contains("score<span class=\"detail muted\">number, 2 missing</span>", "&lt;name&gt;")
        .doesNotContain("<name>");
  }
}
