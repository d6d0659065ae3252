package dev.tiebreak.jupyter.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.style.ChartFormat;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.page.ArticleText;
import dev.tiebreak.jupyter.internal.page.Exhibit;
import dev.tiebreak.jupyter.internal.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The main notebook on a reader's own data: its page and its article. */
class OwnDataTest {

  private static final Path NOTEBOOK = Path.of("../../notebooks/split-decision.ipynb");
  private static final String LONG =
      "A model whose name is of sixty letters and rather long for it";

  private static final String SCORES =
      """
      model,benchmark,score
      FIRST,MMMU,71.2
      FIRST,GPQA Diamond,80.1
      FIRST,SWE-bench,55
      SECOND,MMMU,69.8
      SECOND,GPQA Diamond,
      SECOND,SWE-bench,61.5
      """;

  @TempDir private Path folder;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  @BeforeEach
  void writeData() throws IOException {
    write("Model A", "Model B", SCORES);
  }

  private void write(String first, String second, String scores) throws IOException {
    String prices =
        """
        model,input_usd_per_million_tokens,output_usd_per_million_tokens
        FIRST,4,20
        SECOND,3,15
        """;
    parameters.put("SCORES", named("scores.csv", scores, first, second));
    parameters.put("PRICES", named("prices.csv", prices, first, second));
    parameters.put("FIRST", first);
    parameters.put("SECOND", second);
  }

  private String named(String file, String text, String first, String second) throws IOException {
    return Files.writeString(
            folder.resolve(file), text.replace("FIRST", first).replace("SECOND", second))
        .toString();
  }

  private Execution run() throws IOException {
    String json = Files.readString(NOTEBOOK).replace("../datasets/", "../../datasets/");
    Notebook notebook = Notebook.parse(json, "split-decision.ipynb");
    return new Runner(new Silent(), List.of())
        .run(Parameters.set(notebook, parameters, value -> value));
  }

  private String article(Execution execution) throws IOException {
    return Files.readString(
        ArticleText.write(
            execution.notebook(),
            Exhibit.of(execution),
            folder.resolve("article"),
            EnumSet.of(ChartFormat.SVG)));
  }

  @Test
  void numbersThatNobodyGave_areCalledAssumed() throws IOException {
    Execution execution = run();

    assertThat(List.of(article(execution), Page.of(execution.notebook(), "n")))
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains(
                        " (calls and tokens assumed)",
                        "Assumed, not measured: 11 calls per task, 10,000 input tokens per call,"
                            + " 1,000 output tokens per call.")
                    .doesNotContain("GPT", "Opus", "launch", "remove-cell"));
  }

  @Test
  void numbersThatWereGiven_areNot() throws IOException {
    parameters.putAll(Map.of("FIRST_CALLS", "3", "SECOND_CALLS", "4"));
    assertThat(article(run()))
        .contains(" (tokens assumed)", "| Model A | 3 |", "| Model B | 4 |")
        .contains(
            "Assumed, not measured: 10,000 input tokens per call, 1,000 output tokens per call.")
        .doesNotContain("calls and tokens assumed", "calls per task,");

    parameters.putAll(Map.of("INPUT_PER_CALL", "500", "OUTPUT_PER_CALL", "100"));
    assertThat(article(run())).doesNotContain("assumed)", "Assumed,");
  }

  @Test
  void numbersBesideThePrices_areTakenWithTheirSource() throws IOException {
    Files.writeString(
        folder.resolve("workloads.csv"),
        "model,calls_per_task,output_tokens_per_call,source\nModel A,5,,our logs\n");

    assertThat(article(run()))
        .contains(
            "| Model A | 5 |",
            "Source: our logs",
            "Assumed, not measured: 11 calls per task (Model B), 10,000 input tokens per call");

    parameters.put("FIRST_CALLS", "6");
    assertThat(article(run())).contains("| Model A | 6 |").doesNotContain("our logs");
  }

  /** Seven calls against eleven come from the article, which uses its own prices. */
  @Test
  void articlesOwnNumbers_stayItsOwn() throws IOException {
    parameters.clear();

    assertThat(article(run()))
        .contains(
            "**A task costs 32.12% less with GPT-5.5 than with Claude Opus 4.7 (tokens assumed)**",
            "| GPT-5.5 | 7 | 10,000 | 1,000 |",
            "| Claude Opus 4.7 | 11 | 10,000 | 1,000 |",
            "Where each can be used");
  }

  @Test
  void whatSpeaksToWhoRunsTheNotebook_isNotPublished() throws IOException {
    Execution execution = run();

    assertThat(List.of(article(execution), Page.of(execution.notebook(), "n")))
        .allSatisfy(text -> assertThat(text).doesNotContain("your own data", "-p SCORES"));
    assertThat(execution.notebook().toJson()).contains("your own data");
  }

  @Test
  void accessOfUnknownModels_leavesNoSection() throws IOException {
    Execution execution = run();

    assertThat(List.of(article(execution), Page.of(execution.notebook(), "n")))
        .allSatisfy(text -> assertThat(text).doesNotContain("Where each can be used", "Access"));
    assertThat(execution.notebook().toJson())
        .contains("Nothing is known about where Model A and Model B can be used.");
  }

  private static Arguments card(String what, String first, String second, String rows) {
    return Arguments.of(what, first, second, "model,benchmark,score\n" + rows);
  }

  static Stream<Arguments> cards() {
    return Stream.of(
        card("blanks", "Model A", "Model B", SCORES.substring(SCORES.indexOf('\n') + 1)),
        card("one benchmark", "Model A", "Model B", "FIRST,X,50\nSECOND,X,40\n"),
        card("a tie", "Model A", "Model B", "FIRST,X,50\nSECOND,X,50\nFIRST,Y,1\nSECOND,Y,2\n"),
        card("ties alone", "Model A", "Model B", "FIRST,X,50\nSECOND,X,50\n"),
        card("a sweep", "Model A", "Model B", "FIRST,X,50\nSECOND,X,40\nFIRST,Y,3\nSECOND,Y,2\n"),
        card("nothing shared", "Model A", "Model B", "FIRST,X,50\nSECOND,Y,40\n"),
        card("long names", LONG, LONG + "er", "FIRST,X,50\nSECOND,X,40\nFIRST," + LONG + ",3\n"),
        card("bars", "A|B", "*C* | <d>", "FIRST,X | Y,50\nSECOND,X | Y,40\nFIRST,`Z`,3\n"));
  }

  /** CommonMark's own parser, with GitHub's tables. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cards")
  void article_isMarkdownWithoutAnEmptySection(
      String what, String first, String second, String scores) throws IOException {
    write(first, second, scores);
    Execution execution = run();

    assertThat(execution.failure()).as(what).isEmpty();
    assertValid(article(execution));
  }

  @Test
  void articleAsFarAsItCame_isMarkdownWithoutAnEmptySection() throws IOException {
    Files.writeString(
        folder.resolve("prices.csv"),
        "model,input_usd_per_million_tokens,output_usd_per_million_tokens\nModel A,4,20\n");
    Execution execution = run();

    assertThat(execution.failure()).isPresent();
    assertThat(execution.failure().orElseThrow().report().toString())
        .contains("No model with a price is named \"Model B\"");
    assertValid(article(execution));
    assertThat(article(execution)).contains("## By how much").doesNotContain("What a task costs");
  }

  private static void assertValid(String markdown) {
    Node document =
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
    List<String> headings = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            String words = TextContentRenderer.builder().build().render(heading);
            assertThat(headings).doesNotContain(words);
            assertThat(headings.isEmpty()).isEqualTo(heading.getLevel() == 1);
            assertThat(heading.getNext()).as("below " + words).isInstanceOf(Paragraph.class);
            headings.add(words);
          }

          @Override
          public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
              assertThat(cellCounts(block)).as("cells of each row").hasSizeGreaterThan(1);
              assertThat(cellCounts(block).stream().distinct()).hasSize(1);
            }
          }

          @Override
          public void visit(Paragraph paragraph) {
            // A table without its separator row, or with too many cells, is left as a paragraph.
            assertThat(TextContentRenderer.builder().build().render(paragraph))
                .doesNotStartWith("|");
          }
        });
    assertThat(headings).hasSizeGreaterThan(3);
  }

  private static List<Integer> cellCounts(Node table) {
    List<Integer> counts = new ArrayList<>();
    table.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableRow) {
              counts.add(0);
            } else if (node instanceof TableCell) {
              counts.set(counts.size() - 1, counts.get(counts.size() - 1) + 1);
            }
            visitChildren(node);
          }
        });
    return counts;
  }
}
