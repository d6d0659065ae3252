package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.scene.Ink;
import java.util.List;

/**
 * Labels at the ends of a chart's lines, one each, moved apart where they would overlap.
 *
 * @param names each on one line, shortened to the width
 * @param style how they are set, apart from the colour
 * @param width the width of the widest
 */
public record EndLabels(List<String> names, Style style, double width) {

  public static EndLabels of(List<String> names, Style style, double mostWidth, double height) {
    double size = Math.min(style.size(), height / names.size() / Style.LEADING);
    Style fitted = new Style(style.face(), size, style.ink());
    List<String> lines =
        Lines.apart(names, fitted, mostWidth, 1).stream().map(each -> each.get(0)).toList();
    return new EndLabels(lines, fitted, fitted.widest(lines));
  }

  /** Sets them right-aligned at an edge, at the left ends of lines. */
  public void paintUpTo(double x, List<Double> wanted, Room room, List<Ink> colours, Pen pen) {
    List<Double> places = Spread.apart(wanted, style.leading(), room.top(), room.bottom());
    for (int i = 0; i < names.size(); i++) {
      pen.right(names.get(i), style.in(colours.get(i)), x, style.baselineAround(places.get(i), 1));
    }
  }

  public void paint(double x, List<Double> wanted, Room room, List<Ink> colours, Pen pen) {
    List<Double> places = Spread.apart(wanted, style.leading(), room.top(), room.bottom());
    for (int i = 0; i < names.size(); i++) {
      pen.left(names.get(i), style.in(colours.get(i)), x, style.baselineAround(places.get(i), 1));
    }
  }
}
