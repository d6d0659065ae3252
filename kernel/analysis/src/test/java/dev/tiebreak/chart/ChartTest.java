package dev.tiebreak.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.chart.internal.draw.TextBoxes;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.Dumbbell.Row;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.show.MimeBundle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartTest {

  /** Formatted numbers would have the digits of these countries, and no browser reads those. */
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "mr-IN", "de-DE"})
  void svg_isTheSameInAnyLocale(String tag) {
    Chart chart = Chart.of(Samples.dumbbell(), Samples.words());
    String usual = chart.svg();
    String image = chart.show().data().get(MimeBundle.HTML);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));

      assertThat(chart.svg()).isEqualTo(usual);
      assertThat(chart.show().data()).containsEntry(MimeBundle.HTML, image);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void svg_givesScoresAndLeadsTheDecimalsTheyWereGivenWith() {
    ChartPlot scores =
        Dumbbell.ofPercent(
            "A", "B", List.of(new Row("X", OptionalDouble.of(82.75), OptionalDouble.of(69.4), "")));
    ChartPlot leads = MarginBars.ofPercent("A", "B", List.of(MarginBars.Bar.clear("X", -13.25)));

    assertThat(Chart.of(scores, Samples.words()).svg()).contains(">82.75<", ">69.40<");
    assertThat(Chart.of(leads, Samples.words()).svg()).contains(">+13.25<");
  }

  @ParameterizedTest
  @MethodSource("dev.tiebreak.chart.Samples#plots")
  void png_hasItsSizeAndDensityAndIsNotBlank(ChartPlot plot) throws IOException {
    Chart chart = Chart.of(plot, Samples.words()).withSize(Size.COLUMN);
    for (int scale : new int[] {1, 2}) {
      byte[] png = chart.png(scale);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).isEqualTo(680 * scale);
      assertThat(image.getHeight()).isEqualTo(510 * scale);
      int[] pixels = image.getRGB(0, 0, 680 * scale, 510 * scale, null, 0, 680 * scale);
      assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(20);
      // 96 dpi is 3779.5 pixels per metre.
      assertThat(pixelsPerMetre(png)).isEqualTo(scale == 1 ? 3780 : 7559);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.tiebreak.chart.Samples#plots")
  void svg_holdsEveryWordAsTextAndStaysSmall(ChartPlot plot) throws Exception {
    String svg = Chart.of(plot, Samples.words()).svg();
    assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40 * 1024);
    assertThat(svg).doesNotContain("DOCTYPE", "clip-path", "id=");
    Document document = parse(svg);
    assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1200 675");
    assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(texts(document, "title")).containsExactly(Samples.words().title());
    assertThat(texts(document, "desc")).containsExactly(Samples.words().altText());
    assertThat(texts(document, "text"))
        .containsExactlyElementsOf(TextBoxes.texts(Chart.of(plot, Samples.words()).figure()))
        .contains(Samples.words().title(), "Source: the vendors, April 2026");
  }

  /** In another font, a text is wider or narrower by itself, and not each letter. */
  @ParameterizedTest
  @MethodSource("dev.tiebreak.chart.Samples#plots")
  void svg_stretchesNoLetter(ChartPlot plot) {
    assertThat(Chart.of(plot, Samples.words()).svg())
        .doesNotContain("textLength", "lengthAdjust", "letter-spacing", "geometricPrecision");
  }

  @Test
  void svg_keepsTwoBlanksApart() throws Exception {
    ChartPlot slope =
        Samples.plots().filter(plot -> plot.kind().equals("slope chart")).findFirst().get();
    Document document = parse(Chart.of(slope, Samples.words()).svg());
    NodeList all = document.getElementsByTagNameNS("*", "text");

    List<Element> apart =
        IntStream.range(0, all.getLength())
            .mapToObj(i -> (Element) all.item(i))
            .filter(element -> element.getTextContent().contains("  "))
            .toList();
    assertThat(apart)
        .isNotEmpty()
        .allMatch(element -> element.getAttribute("xml:space").equals("preserve"));
  }

  @Test
  void svg_setsNumbersUpToTheirEdgeAndMarksOfAnAxisAroundTheirMiddle() throws Exception {
    Document document = parse(Chart.of(Samples.dumbbell(), Samples.words()).svg());

    assertThat(anchor(document, "+13.3")).isEqualTo("1166 end");
    assertThat(anchor(document, "+5.7")).isEqualTo("1166 end");
    assertThat(anchor(document, "SWE-bench Pro")).isEqualTo("34 ");
    assertThat(anchor(document, "75%")).endsWith(" middle");
  }

  private static String anchor(Document document, String text) {
    NodeList all = document.getElementsByTagNameNS("*", "text");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getTextContent().equals(text)) {
        return element.getAttribute("x") + " " + element.getAttribute("text-anchor");
      }
    }
    return "no " + text;
  }

  /**
   * In a page that knows its own background; the figure drawn in the dark theme is the reference.
   */
  @ParameterizedTest
  @MethodSource("dev.tiebreak.chart.Samples#plots")
  void svg_hasColoursForADarkPageInANotebook(ChartPlot plot) throws Exception {
    Chart chart = Chart.of(plot, Samples.words());
    Document light = parse(chart.show().data().get(MimeBundle.SVG));
    Document dark = parse(chart.withTheme(Theme.DARK).svg());
    String style = texts(light, "style").get(0);
    assertThat(style).startsWith("@media (prefers-color-scheme:dark){.tiebreak-adapts [fill=");
    List<String> fills = attributes(light, "fill");
    List<String> darkFills = attributes(dark, "fill");
    assertThat(fills).hasSameSizeAs(darkFills);
    for (int i = 0; i < fills.size(); i++) {
      if (!fills.get(i).equals(darkFills.get(i))) {
        Matcher rule =
            Pattern.compile("\\[fill=\"" + fills.get(i) + "\"\\]\\{fill:var\\((--[\\w-]+)\\)\\}")
                .matcher(style);
        assertThat(rule.find()).as(fills.get(i)).isTrue();
        assertThat(style).contains(rule.group(1) + ":" + darkFills.get(i) + ";");
      }
    }
    assertThat(chart.withTheme(Theme.DARK).show().data().get(MimeBundle.SVG))
        .doesNotContain("<style");
    assertThat(chart.svg()).doesNotContain("<style");
  }

  private static List<String> attributes(Document document, String name) {
    NodeList all = document.getElementsByTagNameNS("*", "*");
    List<String> values = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute(name)) {
        values.add(element.getAttribute(name));
      }
    }
    return values;
  }

  @Test
  void hostileNames_comeOutAsText() throws Exception {
    String hostile = "<script>alert(\"&\")</script>";
    ChartPlot plot =
        Dumbbell.ofPercent(
            hostile, "B", List.of(new Row("]]><b>", Samples.some(50), Samples.none(), "'\"")));
    Words words = new Words(hostile, "", "", List.of(), hostile);
    String svg = Chart.of(plot, words).svg();
    assertThat(svg).doesNotContain("<script", "<b>");
    assertThat(texts(parse(svg), "text")).contains(hostile, "]]><b>", "'\"");
  }

  @ParameterizedTest
  @MethodSource("dev.tiebreak.chart.Samples#plots")
  void figure_givesTheSameBytesAgain(ChartPlot plot) {
    Chart one = Chart.of(plot, Samples.words()).withTheme(Theme.DARK);
    Chart two = Chart.of(plot, Samples.words()).withTheme(Theme.DARK);
    assertThat(one.png(2)).isEqualTo(two.png(2));
    assertThat(one.svg()).isEqualTo(two.svg());
  }

  @Test
  void display_isTextHtmlPngAndSvg() throws IOException {
    Chart chart = chart();
    MimeBundle bundle = chart.show();
    String svg = bundle.data().get(MimeBundle.SVG);
    assertThat(bundle.data())
        .containsOnlyKeys(MimeBundle.TEXT, MimeBundle.HTML, MimeBundle.PNG, MimeBundle.SVG)
        .containsEntry(MimeBundle.TEXT, "Chart of two models' scores.")
        .hasEntrySatisfying(
            MimeBundle.HTML,
            html ->
                assertThat(html)
                    .contains(
                        "<img alt=\"Chart of two models&#39; scores.\" width=\"1200\" height=\"675\""
                            + " style=\"max-width:100%;height:auto\""
                            + " src=\"data:image/svg+xml;base64,"
                            + Base64.getEncoder()
                                .encodeToString(svg.getBytes(StandardCharsets.UTF_8))
                            + "\">"));
    assertThat(svg)
        .as("a style of height:auto is zero to CairoSVG; without any, the view box gives it")
        .containsPattern("<svg[^>]* width=\"1200\"")
        .containsPattern("<svg[^>]* viewBox=\"0 0 1200 675\"")
        .containsPattern("<svg[^>]* style=\"max-width:100%\"")
        .doesNotContainPattern("<svg[^>]* height[=:]");
    assertThat(Base64.getDecoder().decode(bundle.data().get(MimeBundle.PNG)))
        .isEqualTo(chart.png(2));
    assertThat(bundle.metadata().get(MimeBundle.PNG))
        .containsEntry("width", 1200)
        .containsEntry("height", 675)
        .containsEntry("alt", "Chart of two models' scores.");
  }

  @Test
  void changes_giveNewCharts() {
    Chart changed =
        chart()
            .withTitle("T")
            .withSubtitle("S")
            .withSource("Q")
            .withNotes("N", "M")
            .withAltText("A");
    assertThat(changed.words()).isEqualTo(new Words("T", "S", "Q", List.of("N", "M"), "A"));
    assertThat(chart().words()).isEqualTo(Samples.words());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 5})
  void scale_isRefusedOutOfBounds(int scale) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart().png(scale))
        .withMessage("The scale is " + scale + "; allowed: 1 to 4");
  }

  @Test
  void save_replacesAnOlderFileAndMakesFolders(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a/b/chart.PNG");
    chart().save(file).save(file.toString());
    assertThat(file).hasBinaryContent(chart().png());
    try (Stream<Path> beside = Files.list(file.getParent())) {
      assertThat(beside).containsExactly(file);
    }
  }

  @Test
  void export_writesTheSetOfAnArticle(@TempDir Path folder) {
    List<Path> files = chart().export(folder.toString(), "decision");
    assertThat(files)
        .startsWith(
            folder.resolve("decision.png"),
            folder.resolve("decision@2x.png"),
            folder.resolve("decision.svg"));
    assertThat(files.get(1)).hasBinaryContent(chart().png(2));
    assertThat(files.get(2)).hasContent(chart().svg());
  }

  @Test
  void save_refusesAnUnknownFormat() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart().save("out/chart.gif"))
        .withMessage("There is no format \"gif\"; allowed: png, svg, pdf, csv, txt, md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "..\\x"})
  void save_refusesANameThatIsNone(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart().export("out", name))
        .withMessage("The name of the files is \"" + name + "\"; allowed: a name without folders");
  }

  @Test
  void save_saysWhyAFileCannotBeWritten(@TempDir Path folder) throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("taken"), "x");
    Path file = notAFolder.resolve("chart.svg");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> chart().save(file))
        .withMessage("Cannot write " + file + ": " + notAFolder + " is a file, not a folder");
  }

  private static Chart chart() {
    return Chart.of(Samples.dumbbell(), Samples.words());
  }

  /** Reads the pHYs chunk: after its name, two times four bytes of density and one of unit. */
  private static int pixelsPerMetre(byte[] png) {
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
    assertThat(png[at + 12]).isEqualTo((byte) 1);
    return ByteBuffer.wrap(png).getInt(at + 4);
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document, String element) {
    NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
