package dev.tiebreak.chart.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A style with which a light picture turns dark on a dark page. It takes effect only inside an
 * element of the class {@value #CLASS}, which the page sets that knows its own ground: an image
 * element in a page of unknown colours keeps the picture light.
 */
final class DarkColours {

  /** Set on a picture that shall follow the page. */
  static final String CLASS = "tiebreak-adapts";

  private DarkColours() {}

  /**
   * Compares a picture with its dark twin, which has the same marks in the same order.
   *
   * @return the style; empty if one colour of the light picture is two in the dark one
   */
  static Optional<String> style(Element light, Element dark) {
    StringBuilder rules = new StringBuilder();
    for (String attribute : List.of("fill", "stroke")) {
      List<String> from = values(light, attribute);
      List<String> to = values(dark, attribute);
      if (from.size() != to.size()) {
        return Optional.empty();
      }
      Map<String, String> colours = new LinkedHashMap<>();
      for (int i = 0; i < from.size(); i++) {
        String before = colours.putIfAbsent(from.get(i), to.get(i));
        if (before != null && !before.equals(to.get(i))) {
          return Optional.empty();
        }
      }
      colours.forEach((one, other) -> rules.append(rule(attribute, one, other)));
    }
    return Optional.of("@media (prefers-color-scheme:dark){" + rules + "}");
  }

  private static String rule(String attribute, String from, String to) {
    return from.equals(to)
        ? ""
        : "." + CLASS + " [" + attribute + "=\"" + from + "\"]{" + attribute + ":" + to + "}";
  }

  private static List<String> values(Element root, String attribute) {
    List<String> values = new ArrayList<>();
    NodeList all = root.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute(attribute)) {
        values.add(element.getAttribute(attribute));
      }
    }
    return values;
  }
}
