package dev.tiebreak.chart.export;

import dev.tiebreak.chart.figure.Figure;
import dev.tiebreak.chart.figure.Size;
import dev.tiebreak.chart.xchart.FigurePainter;
import dev.tiebreak.chart.xchart.TextBox;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes a figure as SVG, whose text a reader can search, select and set in a font of theirs. */
final class SvgWriter {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String FONTS = "Inter, 'Helvetica Neue', Arial, sans-serif";

  private SvgWriter() {}

  static String write(Figure figure) {
    SVGGraphics2D graphics = new SVGGraphics2D(context(), false);
    List<TextBox> texts = FigurePainter.paint(figure, graphics);
    Element root = graphics.getRoot();
    describe(root, figure);
    setText(root, texts);
    StringWriter xml = new StringWriter(1 << 15);
    try {
      graphics.stream(root, xml, false, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return xml.toString();
  }

  private static SVGGeneratorContext context() {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument(NAMESPACE, "svg", null);
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
      context.setComment(null);
      context.setPrecision(2);
      return context;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's XML parser cannot be set up", e);
    }
  }

  private static void describe(Element root, Figure figure) {
    Size size = figure.size();
    root.setAttribute("width", Integer.toString(size.width()));
    root.setAttribute("height", Integer.toString(size.height()));
    root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
    root.setAttribute("role", "img");
    root.setAttribute("font-family", FONTS);
    Element description = element(root, "desc", figure.words().altText());
    root.insertBefore(description, root.getFirstChild());
    root.insertBefore(element(root, "title", figure.words().title()), description);
  }

  private static Element element(Element root, String name, String text) {
    Element element = root.getOwnerDocument().createElementNS(NAMESPACE, name);
    element.appendChild(root.getOwnerDocument().createTextNode(text));
    return element;
  }

  /**
   * Gives every text the weight that Batik cannot know of a font read from a file, and the width it
   * was laid out with: in a wider font it is set tighter, and so never runs into another.
   */
  private static void setText(Element root, List<TextBox> texts) {
    NodeList elements = root.getElementsByTagNameNS(NAMESPACE, "text");
    if (elements.getLength() != texts.size()) {
      throw new IllegalStateException(
          elements.getLength() + " texts in the SVG, but " + texts.size() + " were drawn");
    }
    for (int i = 0; i < texts.size(); i++) {
      TextBox text = texts.get(i);
      Element element = (Element) elements.item(i);
      element.setAttribute("font-size", decimal(text.size()));
      element.setAttribute("font-weight", Integer.toString(text.face().cssWeight()));
      element.setAttribute("textLength", decimal(text.width()));
      element.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }
  }

  private static String decimal(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
