package dev.tiebreak.chart.internal.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Elements as text, without a space between them and without a document type, for which a parser
 * would ask the network. The JDK's transformer does the same, but first learns of all encodings
 * there are, and takes as long for that as for drawing the picture.
 */
final class XmlText {

  private XmlText() {}

  /**
   * Returns an element and all in it.
   *
   * @param root an element that names its namespace, in which are elements of the same and text
   */
  static String of(Element root) {
    StringWriter text = new StringWriter(1 << 14);
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      write(root, out);
      out.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The JDK's XML writer fails", e);
    }
  }

  private static void write(Node node, XMLStreamWriter out) throws XMLStreamException {
    if (!(node instanceof Element element)) {
      out.writeCharacters(node.getNodeValue());
    } else if (element.hasChildNodes()) {
      out.writeStartElement(element.getTagName());
      writeAttributes(element, out);
      for (Node in = element.getFirstChild(); in != null; in = in.getNextSibling()) {
        write(in, out);
      }
      out.writeEndElement();
    } else {
      out.writeEmptyElement(element.getTagName());
      writeAttributes(element, out);
    }
  }

  private static void writeAttributes(Element element, XMLStreamWriter out)
      throws XMLStreamException {
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      out.writeAttribute(all.item(i).getNodeName(), all.item(i).getNodeValue());
    }
  }
}
