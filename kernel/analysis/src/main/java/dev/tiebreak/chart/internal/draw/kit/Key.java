package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import java.util.List;

/**
 * The two models' names next to their marks, in their colours, above the rows: on one line if they
 * fit, otherwise on two.
 *
 * @param names the two names, shortened to the width of the room
 * @param starts where each mark begins, from the left of the picture
 * @param middles the height of each mark's middle
 * @param style how the names are set, apart from the colour
 * @param bottom the lower edge
 */
public record Key(
    List<String> names,
    List<Ink> colours,
    List<Double> starts,
    List<Double> middles,
    Style style,
    double bottom) {

  public static Key of(String first, String second, List<Ink> colours, Room room, Type type) {
    Style style = type.label().with(Face.SEMIBOLD);
    double line = 1.5 * style.size();
    double middle = room.top() + line / 2;
    double most = room.width() - mark(style);
    List<String> names =
        List.of(Lines.shortened(first, style, most), Lines.shortened(second, style, most));
    double next = room.left() + mark(style) + style.width(names.get(0)) + 1.4 * style.size();
    if (next + mark(style) + style.width(names.get(1)) <= room.right()) {
      return new Key(
          names,
          colours,
          List.of(room.left(), next),
          List.of(middle, middle),
          style,
          room.top() + line);
    }
    return new Key(
        names,
        colours,
        List.of(room.left(), room.left()),
        List.of(middle, middle + line),
        style,
        room.top() + 2 * line);
  }

  public void addTo(Marks marks) {
    double radius = radius(style);
    marks.disc(starts.get(0) + radius, middles.get(0), radius, colours.get(0));
    marks.diamond(starts.get(1) + radius, middles.get(1), radius, colours.get(1));
  }

  public void paint(Pen pen) {
    Style first = style.in(colours.get(0));
    Style second = style.in(colours.get(1));
    pen.left(
        names.get(0), first, starts.get(0) + mark(style), first.baselineAround(middles.get(0), 1));
    pen.left(
        names.get(1),
        second,
        starts.get(1) + mark(style),
        second.baselineAround(middles.get(1), 1));
  }

  private static double radius(Style style) {
    return 0.38 * style.size();
  }

  /** The width of a mark and the gap after it. */
  private static double mark(Style style) {
    return 1.25 * style.size();
  }
}
