package dev.tiebreak.chart.internal.export;

import dev.tiebreak.chart.internal.draw.Anchor;
import dev.tiebreak.chart.internal.draw.Face;
import dev.tiebreak.chart.internal.draw.FigurePainter;
import dev.tiebreak.chart.internal.draw.TextBox;
import dev.tiebreak.chart.internal.export.Picture.SvgWidth;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGeneratorContext.GraphicContextDefaults;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Writes a figure as SVG, whose text a reader can search, select and set in a font of theirs. */
final class SvgWriter {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /**
   * Inter where it is installed; else what is a little narrower, and so finds room where Inter was
   * measured. A Linux without any of these has DejaVu, whose plain form is wider by a sixth.
   */
  private static final String FONTS =
      "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans Condensed',"
          + " sans-serif";

  private SvgWriter() {}

  static String write(Figure figure, SvgWidth width) {
    Element root = drawing(figure);
    if (width == SvgWidth.FLUID && figure.theme().equals(Theme.LIGHT)) {
      DarkColours.style(root, () -> drawing(figure.withTheme(Theme.DARK)))
          .ifPresent(
              style -> root.insertBefore(element(root, "style", style), root.getFirstChild()));
    }
    describe(root, figure);
    setSize(root, figure.size(), width);
    return XmlText.of(root);
  }

  private static Element drawing(Figure figure) {
    SVGGraphics2D graphics = new SVGGraphics2D(context(), false);
    List<TextBox> texts = FigurePainter.paint(figure, graphics);
    Element root = graphics.getRoot();
    simplify(root);
    setText(root, texts);
    return root;
  }

  static SVGGeneratorContext context() {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument(NAMESPACE, "svg", null);
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
      context.setComment(null);
      context.setPrecision(2);
      context.setGraphicContextDefaults(defaults());
      return context;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's XML parser cannot be set up", e);
    }
  }

  /** Batik's own font is one of the system's, all of which Java would look through for it. */
  private static GraphicContextDefaults defaults() {
    GraphicContextDefaults defaults = new GraphicContextDefaults();
    defaults.setFont(Face.REGULAR.at(1));
    return defaults;
  }

  /**
   * Drops what Batik writes in vain. XChart clips every mark to the picture, whose edge does that
   * anyway, and the clip's id would meet that of another picture in the same page; a font named
   * inside would hide the fallbacks that the root names; and CairoSVG makes letters unreadable that
   * it is asked to render precisely.
   */
  private static void simplify(Element root) {
    NodeList all = root.getElementsByTagNameNS(NAMESPACE, "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      element.removeAttribute("clip-path");
      element.removeAttribute("font-family");
      element.removeAttribute("font-size");
      element.removeAttribute("text-rendering");
    }
    NodeList definitions = root.getElementsByTagNameNS(NAMESPACE, "defs");
    while (definitions.getLength() > 0) {
      Node last = definitions.item(definitions.getLength() - 1);
      last.getParentNode().removeChild(last);
    }
  }

  private static void describe(Element root, Figure figure) {
    root.setAttribute("xmlns", NAMESPACE);
    root.setAttribute("role", "img");
    root.setAttribute("font-family", FONTS);
    Element description = element(root, "desc", figure.words().altText());
    root.insertBefore(description, root.getFirstChild());
    root.insertBefore(element(root, "title", figure.words().title()), description);
  }

  /**
   * States the size. Where the width may shrink, the height is left to follow from the view box: a
   * style that says so, CairoSVG takes for a height of zero, and draws nothing.
   */
  private static void setSize(Element root, Size size, SvgWidth width) {
    root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
    root.setAttribute("width", Integer.toString(size.width()));
    if (width == SvgWidth.FLUID) {
      root.setAttribute("style", "max-width:100%");
    } else {
      root.setAttribute("height", Integer.toString(size.height()));
    }
  }

  private static Element element(Element root, String name, String text) {
    Element element = root.getOwnerDocument().createElementNS(NAMESPACE, name);
    element.appendChild(root.getOwnerDocument().createTextNode(text));
    return element;
  }

  /**
   * Gives every text the weight that Batik cannot know of a font read from a file, and the point
   * from which it is set: in a font of other widths it keeps to its mark, its column or its middle.
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
      if (!text.text().contains("  ")) {
        element.removeAttribute("xml:space");
      }
      element.setAttribute("font-size", decimal(text.size()));
      element.setAttribute("font-weight", Integer.toString(text.face().cssWeight()));
      element.setAttribute("x", decimal(text.x() + text.anchor().fromLeft(text.width())));
      if (text.anchor() != Anchor.START) {
        element.setAttribute("text-anchor", text.anchor().name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static String decimal(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
