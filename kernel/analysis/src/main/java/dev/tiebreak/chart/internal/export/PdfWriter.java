package dev.tiebreak.chart.internal.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import dev.tiebreak.chart.internal.draw.Scenes;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Scene;
import dev.tiebreak.chart.internal.xchart.ScenePainter;
import dev.tiebreak.chart.plot.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a figure as a one-page vector PDF, with the faces that it uses embedded. */
final class PdfWriter {

  /** A CSS pixel is 1/96 of an inch, a point 1/72. */
  private static final float POINTS = 0.75f;

  private PdfWriter() {}

  static byte[] write(Figure figure) {
    try (PDDocument document = new PDDocument()) {
      // Otherwise the file would contain the time of writing.
      document.setDocumentId(0L);
      describe(document, figure.words());
      draw(figure, document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(PDDocument document, Words words) {
    document.getDocumentInformation().setTitle(words.title());
    document.getDocumentInformation().setSubject(words.altText());
    document.getDocumentCatalog().setLanguage("en");
  }

  private static void draw(Figure figure, PDDocument document) throws IOException {
    Scene scene = Scenes.of(figure);
    float width = POINTS * scene.size().width();
    float height = POINTS * scene.size().height();
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
    try (PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
      for (Face face : Face.values()) {
        text.registerFont(face.fontName(), embedded(face, document));
      }
      graphics.setFontTextDrawer(text);
      graphics.scale(POINTS, POINTS);
      ScenePainter.paint(scene, figure.theme(), graphics);
    } finally {
      graphics.dispose();
    }
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawForm(graphics.getXFormObject());
    }
  }

  /** The whole face: PDFBox cannot subset PostScript outlines such as Inter's. */
  private static PDType0Font embedded(Face face, PDDocument document) throws IOException {
    try (InputStream file = face.open()) {
      return PDType0Font.load(
          document,
          new OTFParser(false).parse(RandomAccessReadBuffer.createBufferFromStream(file)),
          false);
    }
  }
}
