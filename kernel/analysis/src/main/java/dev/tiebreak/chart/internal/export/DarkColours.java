package dev.tiebreak.chart.internal.export;

import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.style.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A style that turns a light picture dark on a dark page. It takes effect only inside an element of
 * the class {@link #CLASS}, which a page sets if it knows its own background: an image element in a
 * page of unknown colours keeps the picture light. The colours are variables, which a page may
 * override with a more specific selector; a renderer that does not support variables uses the
 * attributes.
 */
final class DarkColours {

  /** Set on a picture that should follow the page. */
  private static final String CLASS = "tiebreak-adapts";

  private DarkColours() {}

  /** Returns the style for elements whose colours are those of {@link Theme#LIGHT}. */
  static String style(List<SvgElement> elements) {
    Map<String, String> rules = new LinkedHashMap<>();
    Map<String, String> colours = new LinkedHashMap<>();
    for (SvgElement element : elements) {
      String attribute = element.paint().attribute();
      String variable = variable(element.ink());
      String light = SvgElement.css(element.ink().in(Theme.LIGHT));
      String selector = "." + CLASS + " [" + attribute + "=\"" + light + "\"]";
      if (rules.putIfAbsent(selector, "{" + attribute + ":var(" + variable + ")}") == null) {
        colours.put(variable, SvgElement.css(element.ink().in(Theme.DARK)));
      }
    }
    StringBuilder style = new StringBuilder("@media (prefers-color-scheme:dark){");
    rules.forEach((selector, rule) -> style.append(selector).append(rule));
    style.append('.').append(CLASS).append('{');
    colours.forEach((name, colour) -> style.append(name).append(':').append(colour).append(';'));
    return style.append("}}").toString();
  }

  /**
   * The same name for the same ink in every picture, since the styles of all pictures on a page
   * apply together.
   */
  private static String variable(Ink ink) {
    String mixed =
        ink.share() == 0 ? "" : "-" + Math.round(10_000 * ink.share()) + "-" + name(ink.other());
    return "--tiebreak-" + name(ink.role()) + mixed;
  }

  private static String name(Ink.Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
