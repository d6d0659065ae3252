package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.words.internal.Escape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an SVG file fit to be part of a page with others. */
final class InlineSvg {

  private static final Pattern BEFORE_ROOT = Pattern.compile("(?s)^.*?(?=<svg[\\s>])");
  private static final Pattern ROOT = Pattern.compile("<svg(\\s[^>]*)?>");
  private static final Pattern WIDTH = size("width");
  private static final Pattern HEIGHT = size("height");

  /** In a picture's style sheet, the class that lets it follow the page. */
  private static final String ADAPTS = "tiebreak-adapts";

  private InlineSvg() {}

  private static Pattern size(String name) {
    return Pattern.compile("\\s" + name + "=\"([0-9.]+)(?:px)?\"");
  }

  /**
   * Prepares a picture.
   *
   * @param prefix put before every id, since two pictures on one page may use the same
   * @return an {@code svg} element that shrinks with the page
   */
  static String of(String svg, String prefix, String alt) {
    String element = BEFORE_ROOT.matcher(svg).replaceFirst("");
    String unique =
        element
            .replaceAll("(\\sid=[\"'])", "$1" + prefix)
            .replaceAll("url\\((['\"]?)#", "url($1#" + prefix)
            .replaceAll("(href=[\"'])#", "$1#" + prefix);
    Matcher root = ROOT.matcher(unique);
    if (!root.find()) {
      return "";
    }
    String attributes = root.group(1) == null ? "" : root.group(1);
    String described =
        "<svg"
            + attributes
            + viewBox(attributes)
            + label(attributes, alt)
            + theme(unique, attributes)
            + ">";
    return unique.substring(0, root.start()) + described + unique.substring(root.end());
  }

  private static String label(String attributes, String alt) {
    String role = attributes.contains("role=") ? "" : " role=\"img\"";
    return attributes.contains("aria-label")
        ? role
        : role + " aria-label=\"" + Escape.html(alt) + "\"";
  }

  /** A chart that also has colours for a dark page follows this page, which may be dark. */
  private static String theme(String svg, String attributes) {
    return svg.contains("." + ADAPTS + " ") && !attributes.contains("class=")
        ? " class=\"" + ADAPTS + "\""
        : "";
  }

  /** Without a view box, a browser crops a picture instead of scaling it down. */
  private static String viewBox(String attributes) {
    Matcher width = WIDTH.matcher(attributes);
    Matcher height = HEIGHT.matcher(attributes);
    return attributes.contains("viewBox") || !width.find() || !height.find()
        ? ""
        : " viewBox=\"0 0 " + width.group(1) + " " + height.group(1) + "\"";
  }
}
