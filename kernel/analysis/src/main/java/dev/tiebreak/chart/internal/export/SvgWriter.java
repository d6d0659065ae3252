package dev.tiebreak.chart.internal.export;

import dev.tiebreak.chart.internal.export.Picture.SvgWidth;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.scene.Scene;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.words.internal.Escape;
import java.util.List;

/** Writes a figure as SVG, whose text a reader can search, select and restyle. */
final class SvgWriter {

  /**
   * Inter if it is installed; otherwise slightly narrower fonts, which fit where Inter was
   * measured. Linux systems without any of these have DejaVu, whose regular width is a sixth wider.
   */
  private static final String FONTS =
      "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans Condensed',"
          + " sans-serif";

  private SvgWriter() {}

  static String write(Figure figure, Scene scene, SvgWidth width) {
    List<SvgElement> elements = SvgElement.of(scene);
    StringBuilder svg = new StringBuilder(1 << 14);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"").append(size(scene.size(), width));
    svg.append(" role=\"img\" font-family=\"").append(FONTS).append("\">");
    svg.append("<title>").append(Escape.html(figure.words().title())).append("</title>");
    svg.append("<desc>").append(Escape.html(figure.words().altText())).append("</desc>");
    if (width == SvgWidth.FLUID && figure.theme().equals(Theme.LIGHT)) {
      svg.append("<style>").append(DarkColours.style(elements)).append("</style>");
    }
    int end = 0;
    for (int start = 0; start < elements.size(); start = end) {
      SvgElement first = elements.get(start);
      while (end < elements.size() && elements.get(end).looksLike(first)) {
        end++;
      }
      svg.append("<g").append(first.look(figure.theme())).append('>');
      elements.subList(start, end).forEach(element -> svg.append(element.shape()));
      svg.append("</g>");
    }
    return svg.append("</svg>").toString();
  }

  /**
   * States the size. If the width may shrink, the height is left to follow from the view box:
   * CairoSVG would take a style with an automatic height for a height of zero and draw nothing.
   */
  private static String size(Size size, SvgWidth width) {
    String own = " width=\"%1$s\" viewBox=\"0 0 %1$s %2$s\"".formatted(size.width(), size.height());
    return switch (width) {
      case OWN -> own + " height=\"" + size.height() + "\"";
      case FLUID -> own + " style=\"max-width:100%\"";
    };
  }
}
