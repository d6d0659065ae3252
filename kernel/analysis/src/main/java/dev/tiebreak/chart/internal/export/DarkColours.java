package dev.tiebreak.chart.internal.export;

import dev.tiebreak.chart.style.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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

  private static final List<String> ATTRIBUTES = List.of("fill", "stroke");

  private DarkColours() {}

  /**
   * Says which colour of a picture becomes which.
   *
   * @param light a picture in the colours of {@link Theme#LIGHT}
   * @param dark the same picture in those of {@link Theme#DARK}, with the same marks in the same
   *     order; it is drawn only where the theme does not tell what a colour of the light one is
   * @return the style; empty if one colour of the light picture is two in the dark one
   */
  static Optional<String> style(Element light, Supplier<Element> dark) {
    Map<String, String> known = DarkCounterparts.byLight();
    boolean allKnown =
        ATTRIBUTES.stream()
            .flatMap(attribute -> values(light, attribute).stream())
            .allMatch(known::containsKey);
    return allKnown
        ? Optional.of(style(attribute -> used(known, values(light, attribute))))
        : byTwin(light, dark.get());
  }

  private static Map<String, String> used(Map<String, String> colours, List<String> values) {
    Map<String, String> used = new LinkedHashMap<>();
    values.forEach(value -> used.put(value, colours.get(value)));
    return used;
  }

  private static Optional<String> byTwin(Element light, Element dark) {
    Map<String, Map<String, String>> all = new HashMap<>();
    for (String attribute : ATTRIBUTES) {
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
      all.put(attribute, colours);
    }
    return Optional.of(style(all::get));
  }

  private static String style(Function<String, Map<String, String>> coloursOfAttribute) {
    StringBuilder rules = new StringBuilder();
    for (String attribute : ATTRIBUTES) {
      coloursOfAttribute
          .apply(attribute)
          .forEach((one, other) -> rules.append(rule(attribute, one, other)));
    }
    return "@media (prefers-color-scheme:dark){" + rules + "}";
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
