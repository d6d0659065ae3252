package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.words.internal.Escape;
import java.util.Map;

/** Renders outputs as HTML, each in its richest form. One object renders one page. */
final class OutputHtml {

  private int pictures;

  String render(Output output) {
    return output
        .shown()
        .map(this::bundle)
        .or(() -> output.printed().map(OutputHtml::printed))
        .or(() -> output.failed().map(OutputHtml::error))
        .orElseThrow();
  }

  private static String printed(Output.Stream stream) {
    String kind = stream.name().equals("stderr") ? "printed stderr" : "printed";
    return "<pre class=\"" + kind + "\" tabindex=\"0\">" + Escape.html(stream.text()) + "</pre>\n";
  }

  private static String error(Output.Failed error) {
    return "<pre class=\"error\" role=\"alert\" tabindex=\"0\">"
        + AnsiHtml.of(String.join("\n", error.traceback()))
        + "</pre>\n";
  }

  private String bundle(MimeBundle bundle) {
    Map<String, String> data = bundle.data();
    String text = data.get(MimeBundle.TEXT);
    // Before HTML, since a chart in the page itself can follow its colours.
    if (data.containsKey(MimeBundle.SVG)) {
      String svg = InlineSvg.of(data.get(MimeBundle.SVG), "p" + ++pictures + "-", alt(bundle));
      return "<figure>" + svg + "</figure>\n";
    }
    if (data.containsKey(MimeBundle.HTML)) {
      return "<div class=\"shown\">" + Page.wide(data.get(MimeBundle.HTML)) + "</div>\n";
    }
    if (data.containsKey(MimeBundle.PNG)) {
      return "<figure>" + png(bundle) + "</figure>\n";
    }
    return "<pre class=\"shown\" tabindex=\"0\">" + Escape.html(text) + "</pre>\n";
  }

  private static String png(MimeBundle bundle) {
    Map<String, Object> hints = bundle.metadata().getOrDefault(MimeBundle.PNG, Map.of());
    String size =
        hints.get("width") instanceof Number width && hints.get("height") instanceof Number height
            ? " width=\"" + width.intValue() + "\" height=\"" + height.intValue() + "\""
            : "";
    String base64 = bundle.data().get(MimeBundle.PNG).replaceAll("\\s", "");
    return "<img src=\"data:image/png;base64,"
        + Escape.html(base64)
        + "\""
        + size
        + " alt=\""
        + Escape.html(alt(bundle))
        + "\">";
  }

  private static String alt(MimeBundle bundle) {
    Object alt = bundle.metadata().getOrDefault(MimeBundle.PNG, Map.of()).get("alt");
    return alt == null ? bundle.data().get(MimeBundle.TEXT) : alt.toString();
  }
}
