package dev.tiebreak.jupyter.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Notebooks;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private static final String HOSTILE = "</pre><script>alert('\"&')</script>";
  private static final String ESCAPED =
      "&lt;/pre&gt;&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;";

  private static String page(String source, Output... outputs) {
    Notebook notebook = Notebooks.of(source);
    return Page.of(
        notebook.withCells(
            notebook.cells().stream()
                .map(cell -> cell.isCode() ? cell.executed(1, List.of(outputs)) : cell)
                .toList()),
        "name");
  }

  @Test
  void of_escapesHostileTextEverywhere() {
    String page =
        page(
            HOSTILE,
            new Output.Stream("stdout", HOSTILE),
            new Output.Failed("E", HOSTILE, List.of(HOSTILE)),
            new Output.Result(MimeBundle.ofText(HOSTILE), 1));
    assertThat(page).doesNotContain("<script").contains(ESCAPED);
    assertThat(page("# " + HOSTILE)).doesNotContain("<script").contains("<title>&lt;/pre");
  }

  @Test
  void of_takesTheRichestForm() {
    MimeBundle picture =
        new MimeBundle(
            Map.of("text/plain", "t", "image/png", "AAAA"),
            Map.of("image/png", Map.of("alt", "A \"chart\"", "width", 3, "height", 2)));
    assertThat(page("x", new Output.Display(picture)))
        .contains(
            "<img src=\"data:image/png;base64,AAAA\" width=\"3\" height=\"2\""
                + " alt=\"A &quot;chart&quot;\">");
    assertThat(page("x", new Output.Display(picture.with(MimeBundle.HTML, "<i>rich</i>"))))
        .contains("<i>rich</i>")
        .doesNotContain("<img");
  }

  @Test
  void of_showsAChartInItsOwnSizeAndColoursRatherThanTheImageForJupyter() {
    String svg = "<svg xmlns=\"a\" width=\"680\" height=\"510\"/>";
    MimeBundle chart =
        MimeBundle.ofText("t").withHtml("<img src=\"data:image/svg+xml;base64,AAAA\">");
    assertThat(page("x", new Output.Display(chart.with(MimeBundle.SVG, svg))))
        .contains("<figure><svg xmlns=\"a\" width=\"680\" height=\"510\"")
        .doesNotContain("<img");
  }

  @Test
  void of_readsEscapesInTextAndTitle() {
    assertThat(page("# From \\$1 to \\$2 at A\\_1\n\nBy \\$3 or `\\$4`."))
        .contains("<title>From $1 to $2 at A_1</title>", "<h1>From $1 to $2 at A_1</h1>")
        .contains("<p>By $3 or <code>\\$4</code>.</p>");
  }

  @Test
  void of_takesNoLineOfCodeForItsTitle() {
    assertThat(page("####\n```\n# not a title\n```\n\n# The *title* of [it](x)"))
        .contains("<title>The title of it</title>");
  }

  @Test
  void of_keepsTheIdsOfTwoPicturesApart() {
    String svg =
        "<?xml version=\"1.0\"?><svg width=\"10\" height=\"5\"><clipPath id=\"c\"/>"
            + "<g clip-path=\"url(#c)\"/></svg>";
    Output shown = new Output.Display(MimeBundle.ofText("t").with(MimeBundle.SVG, svg));
    assertThat(page("x", shown, shown))
        .contains("id=\"p1-c\"", "url(#p1-c)", "id=\"p2-c\"", "viewBox=\"0 0 10 5\"")
        .doesNotContain("<?xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "- ", "1. ", "* + - ", "*a **b "})
  void of_saysWhatIsNestedTooDeepAndLosesNothingElse(String level) {
    String deep = "#" + level.repeat(1_000) + " deep & down" + " c** d*".repeat(1_000);
    Notebook notebook = Notebooks.of("# Title", deep, "1 + 1");
    List<Cell> cells = new ArrayList<>(notebook.cells());
    cells.set(1, cells.get(1).withSource(deep.substring(1)));
    assertThat(Page.of(notebook.withCells(cells), "name"))
        .containsSubsequence(
            "<h1>Title</h1>",
            "<p>This text is nested too deeply to be laid out; it is shown as written.</p>",
            "deep &amp; down",
            "<code>1 + 1</code>");
  }

  /** So much that a look back at all of it from each character would not finish. */
  @ParameterizedTest
  @ValueSource(strings = {"#", "# ", "[", "*", "`", "<", "<a ", "<!--", "|", "a|", "[a]: ", "&"})
  void of_readsALongHeadingOnce(String part) {
    String heading = "# Begin " + part.repeat(200_000) + " end";
    assertThat(page(heading)).contains("Begin", "end</h1>");
  }

  @Test
  void of_ignoresAColourOfAnyNumber() {
    String red = "\u001b[31mred\u001b[12345678901m still\u001b[0m";
    assertThat(page("x", new Output.Failed("E", "m", List.of(red))))
        .contains("<span class=\"ansi-red\">red</span><span class=\"ansi-red\"> still</span>");
  }

  @Test
  void of_putsTextCodeAndOutputsInSections() {
    Cell failed = Notebooks.code("b < c").executed(2, List.of(Notebooks.failed()));
    Cell raw = Notebooks.untyped("raw");
    String page =
        Page.of(
            Notebooks.of(
                Notebooks.markdown("| a |\n|---|\n| 1 |"),
                Notebooks.ran(7, "words"),
                Notebooks.code(" "),
                Notebooks.code("never(run)"),
                failed,
                raw),
            "a <name>");
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("content=\"default-src 'none'; img-src data:; font-src data:;")
        .contains("<title>a &lt;name&gt;</title>")
        .contains("<main>\n<section class=\"text\">\n<div class=\"wide\" tabindex=\"0\"><table>")
        .contains("</table></div>\n</section>\n")
        .contains(
            """
            <section class="code">
            <details><summary>Code 7</summary>
            <pre tabindex="0"><code>run(7)</code></pre></details>
            <pre class="shown" tabindex="0">words</pre>
            </section>
            """)
        .contains("<details><summary>Code</summary>\n<pre tabindex=\"0\"><code>never(run)")
        .contains(
            """
            <details open><summary>Code 2</summary>
            <pre tabindex="0"><code>b &lt; c</code></pre></details>
            <pre class="error" role="alert" tabindex="0">E: m</pre>
            </section>
            </main>\
            """);
    assertThat(page.split("<section", -1)).hasSize(5);
  }

  /** A quotation is a level, as are the paragraph in it and the text in that. */
  @Test
  void markdown_isLaidOutToAHundredLevels() {
    Markdown markdown = new Markdown();
    assertThat(markdown.html("> ".repeat(98) + "deep & down"))
        .isEqualTo(
            "<blockquote>\n".repeat(98)
                + "<p>deep &amp; down</p>\n"
                + "</blockquote>\n".repeat(98));
    assertThat(markdown.html("> ".repeat(99) + "deep & down"))
        .isEqualTo(
            "<p>This text is nested too deeply to be laid out; it is shown as written.</p>\n"
                + "<pre tabindex=\"0\">"
                + "&gt; ".repeat(99)
                + "deep &amp; down</pre>\n");
    assertThat(markdown.html("a\n\n" + "> ".repeat(50) + "b\n\nc\n\n" + "> ".repeat(60) + "d"))
        .contains("<p>b</p>", "<p>c</p>", "<p>d</p>");
  }

  @Test
  void markdown_runsNoHtmlAndFollowsNoScript() {
    assertThat(new Markdown().html("<b>x</b> [a](javascript:alert(1)) [b](https://c.d)"))
        .isEqualTo(
            "<p>&lt;b&gt;x&lt;/b&gt; <a rel=\"nofollow\" href=\"\">a</a>"
                + " <a rel=\"nofollow\" href=\"https://c.d\">b</a></p>\n");
  }
}
