package dev.tiebreak.chart.export;

import dev.tiebreak.chart.figure.Rgb;
import dev.tiebreak.chart.figure.Theme;
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

  private final SVGGeneratorContext context;
  private final Map<String, String> counterparts = new HashMap<>();

  private DarkCounterparts(SVGGeneratorContext context) {
    this.context = context;
    Set<String> ambiguous = new HashSet<>();
    List<Rgb> light = Theme.LIGHT.colours();
    List<Rgb> dark = Theme.DARK.colours();
    for (int i = 0; i < light.size(); i++) {
      for (int step = 0; step < STEPS; step++) {
        double share = (double) step / STEPS;
        String one = svg(light.get(i).mixedWith(Theme.LIGHT.background(), share));
        String other = svg(dark.get(i).mixedWith(Theme.DARK.background(), share));
        String before = counterparts.putIfAbsent(one, other);
        if (before != null && !before.equals(other)) {
          ambiguous.add(one);
        }
      }
    }
    counterparts.keySet().removeAll(ambiguous);
    counterparts.put("none", "none");
  }

  /**
   * Returns the counterparts.
   *
   * @param context how colours are written
   * @return by the light colour, as an attribute has it; without what could be several
   */
  static Map<String, String> byLight(SVGGeneratorContext context) {
    return new DarkCounterparts(context).counterparts;
  }

  private String svg(Rgb colour) {
    Color color = new Color(colour.red(), colour.green(), colour.blue());
    return SVGColor.toSVG(color, context).getPaintValue();
  }
}
