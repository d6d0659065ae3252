package dev.tiebreak.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.chart.internal.draw.TextBoxes;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.Dumbbell.Row;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.ChartFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("dev.tiebreak.chart.Samples#plots")
  void pdf_hasItsSizeEveryWordAsTextAndItsFonts(ChartPlot plot) throws IOException {
    Chart chart = Chart.of(plot, Samples.words());
    try (PDDocument document = Loader.loadPDF(chart.pdf())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      // 1200 × 675 pixels of 1/96 inch are 900 × 506.25 points of 1/72.
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(900);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(506.25f);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(chart.words().title());
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      for (String drawn : TextBoxes.texts(chart.figure())) {
        assertThat(text).contains(drawn.replaceAll("\\s+", ""));
      }
      assertThat(fonts(document))
          .extracting(PDFont::getName)
          .containsExactlyInAnyOrder("Inter-Regular", "Inter-SemiBold");
      assertThat(fonts(document)).allMatch(PDFont::isEmbedded).noneMatch(PDFont::isDamaged);
      int[] pixels = new PDFRenderer(document).renderImage(0).getRGB(0, 0, 900, 506, null, 0, 900);
      assertThat(java.util.Arrays.stream(pixels).distinct().count()).isGreaterThan(20);
    }
  }

  private static List<PDFont> fonts(PDDocument document) throws IOException {
    PDResources page = document.getPage(0).getResources();
    List<PDFont> fonts = new ArrayList<>();
    for (COSName form : page.getXObjectNames()) {
      PDResources inner = ((PDFormXObject) page.getXObject(form)).getResources();
      for (COSName font : inner.getFontNames()) {
        fonts.add(inner.getFont(font));
      }
    }
    return fonts;
  }

  @Test
  void set_hasPicturesDataAlternativeTextAndMarkdown() throws IOException {
    Words words =
        new Words("T", "", "[A](x) & <b>", List.of(), "Chart of <script>alert(1)</script> | x.");
    Dumbbell plot =
        Dumbbell.ofPercent(
            "A",
            "B, \"new\"",
            List.of(
                new Row(
                    "X",
                    Samples.some(82.7),
                    Samples.none(),
                    "a, b",
                    Optional.of(new ChartPlot.Limits(73.5, 89.25)),
                    Optional.empty())));

    List<Path> files = Chart.of(plot, words).export(folder.resolve("new"), "d");

    assertThat(files)
        .extracting(file -> folder.relativize(file).toString())
        .containsExactly(
            "new/d.png",
            "new/d@2x.png",
            "new/d.svg",
            "new/d.pdf",
            "new/d.csv",
            "new/d.txt",
            "new/d.md");
    assertThat(files.get(4))
        .hasContent(
            """
            Benchmark,"A, percent","B, ""new"", percent",\
            "A, lower limit","A, upper limit",\
            "B, ""new"", lower limit","B, ""new"", upper limit",Remark
            X,82.7,,73.5,89.25,,,"a, b"
            """);
    assertThat(files.get(5)).hasContent("Chart of <script>alert(1)</script> | x.\n");
    assertThat(files.get(6))
        .hasContent(
            """
            ![Chart of &lt;script&gt;alert(1)&lt;/script&gt; \\| x.](d.png)

            *Source: \\[A\\](x) &amp; &lt;b&gt;*
            """);
  }

  @Test
  void export_givesTheSameBytesOverOlderFiles() throws IOException {
    for (ChartPlot plot : Samples.plots().toList()) {
      List<Path> files = Chart.of(plot, Samples.words()).export(folder, "c");
      List<byte[]> first = new ArrayList<>();
      for (Path file : files) {
        first.add(Files.readAllBytes(file));
        Files.writeString(file, "older");
      }
      Chart.of(plot, Samples.words()).export(folder, "c");
      for (int i = 0; i < files.size(); i++) {
        assertThat(files.get(i)).hasBinaryContent(first.get(i));
      }
    }
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(7);
    }
  }

  @Test
  void markdown_pointsToAPictureThatIsThere() throws IOException {
    Chart chart = Chart.of(Samples.dumbbell(), Samples.words().withSource(""));
    chart.export(folder, "a name", EnumSet.of(ChartFormat.SVG, ChartFormat.MD));
    assertThat(folder.resolve("a name.md"))
        .hasContent("![Chart of two models' scores.](<a name.svg>)\n");
  }

  @Test
  void export_writesOnlyTheFormatsAskedFor() {
    assertThat(
            Chart.of(Samples.dumbbell(), Samples.words())
                .export(folder, "c", EnumSet.of(ChartFormat.CSV, ChartFormat.SVG)))
        .containsExactly(folder.resolve("c.svg"), folder.resolve("c.csv"));
  }

  @Test
  void unknownFormat_namesThoseAllowed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChartFormat.named("gif"))
        .withMessage("There is no format \"gif\"; allowed: png, svg, pdf, csv, txt, md");
  }
}
