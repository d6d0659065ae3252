package dev.tiebreak.chart.internal.export;

import dev.tiebreak.chart.style.Rgb;
import dev.tiebreak.chart.style.Theme;
import java.awt.Color;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.batik.svggen.SVGColor;
import org.apache.batik.svggen.SVGGeneratorContext;

/**
 * What the colours of the light theme are in the dark one, and what those are that are mixed of one
 * of them and the ground.
 */
final class DarkCounterparts {

  /** Drawings mix by twentieths. */
  private static final int STEPS = 20;

  private static final Map<String, String> BY_LIGHT = counterparts(SvgWriter.context());

  private DarkCounterparts() {}

  /**
   * Returns the counterparts.
   *
   * @return by the light colour, as an attribute has it; without what could be several
   */
  static Map<String, String> byLight() {
    return BY_LIGHT;
  }

  private static Map<String, String> counterparts(SVGGeneratorContext context) {
    Map<String, String> counterparts = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    List<Rgb> light = Theme.LIGHT.colours();
    List<Rgb> dark = Theme.DARK.colours();
    for (int i = 0; i < light.size(); i++) {
      for (int step = 0; step < STEPS; step++) {
        double share = (double) step / STEPS;
        String one = svg(light.get(i).mixedWith(Theme.LIGHT.background(), share), context);
        String other = svg(dark.get(i).mixedWith(Theme.DARK.background(), share), context);
        String before = counterparts.putIfAbsent(one, other);
        if (before != null && !before.equals(other)) {
          ambiguous.add(one);
        }
      }
    }
    counterparts.keySet().removeAll(ambiguous);
    counterparts.put("none", "none");
    return Map.copyOf(counterparts);
  }

  private static String svg(Rgb colour, SVGGeneratorContext context) {
    Color color = new Color(colour.red(), colour.green(), colour.blue());
    return SVGColor.toSVG(color, context).getPaintValue();
  }
}
