package dev.tiebreak.jjava;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import java.util.Base64;
import java.util.Map;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What a kernel of JJava's can do once it has found the extension. */
class TiebreakExtensionTest {

  private static final MIMEType MARKDOWN = MIMEType.parse(MimeBundle.MARKDOWN);

  private final StockKernel kernel = new StockKernel();
  private final Renderer renderer = kernel.getRenderer();

  /** A result as ours are: a record that shows itself. */
  private record Verdict(String text) implements Showable {

    @Override
    public MimeBundle show() {
      return MimeBundle.ofSentence(text).withPng(new byte[] {1, 2, 3}, 40, 30);
    }
  }

  @Test
  void install_importsWhatNotebooksUse() {
    assertThat(kernel.evaluated())
        .singleElement()
        .asString()
        .contains("import dev.tiebreak.data.*;\n", "import tech.tablesaw.api.*;\n");
  }

  @Test
  void result_isShownInEveryForm() {
    DisplayData shown = renderer.render(new Verdict("A & B"));
    assertThat(shown.getData(MIMEType.TEXT_PLAIN)).isEqualTo("A & B");
    assertThat(shown.getData(MIMEType.TEXT_HTML))
        .isEqualTo("<div class=\"mathjax_ignore tex2jax_ignore\"><p>A &amp; B</p></div>");
    assertThat(shown.getData(MIMEType.IMAGE_PNG)).isEqualTo("AQID");
    assertThat(shown)
        .extracting("metadata")
        .isEqualTo(Map.of(MimeBundle.PNG, Map.of("width", 40, "height", 30)));
  }

  @Test
  void result_isShownInTheFormAskedForAndAsText() {
    DisplayData shown = renderer.renderAs(new Verdict("A"), MimeBundle.MARKDOWN);
    assertThat(shown.getData(MARKDOWN))
        .isEqualTo("<div class=\"mathjax_ignore tex2jax_ignore\">\n\nA\n\n</div>");
    assertThat(shown.getData(MIMEType.TEXT_PLAIN)).isEqualTo("A");
    assertThat(shown.hasDataForType(MIMEType.IMAGE_PNG)).isFalse();
    assertThat(shown).extracting("metadata").isEqualTo(Map.of());
  }

  @Test
  void bundle_isShownAsItIs() {
    DisplayData shown = renderer.render(MimeBundle.ofText("A").with(MimeBundle.HTML, "<p>A</p>"));
    assertThat(shown.getData(MIMEType.TEXT_HTML)).isEqualTo("<p>A</p>");
  }

  @Test
  void frame_isShownAsATable() {
    Table frame = Table.create("ports", StringColumn.create("port", "Hull & Goole"));
    DisplayData shown = renderer.render(frame);
    assertThat(shown.getData(MIMEType.TEXT_HTML)).asString().contains("<table", "Hull &amp; Goole");
    assertThat(shown.getData(MIMEType.TEXT_PLAIN)).asString().contains("Hull & Goole");
  }

  @Test
  void chartOfXchart_isShownAsAPicture() {
    XYChart chart = new XYChartBuilder().width(300).height(200).title("Tides").build();
    chart.addSeries("water", new double[] {1, 2}, new double[] {3, 4});
    DisplayData shown = renderer.render(chart);
    assertThat(shown.getData(MIMEType.TEXT_PLAIN)).isEqualTo("Tides");
    assertThat(Base64.getDecoder().decode((String) shown.getData(MIMEType.IMAGE_PNG)))
        .startsWith(0x89, 'P', 'N', 'G');
    assertThat(shown)
        .extracting("metadata")
        .isEqualTo(Map.of(MimeBundle.PNG, Map.of("width", 300, "height", 200)));
  }
}
