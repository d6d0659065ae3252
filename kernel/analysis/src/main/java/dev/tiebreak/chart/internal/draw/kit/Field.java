package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.scene.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * A plot area with an axis below and one on the left, with their ticks and titles.
 *
 * @param across the axis below
 * @param up the axis on the left
 * @param below the tick labels of the lower axis
 * @param beside the tick labels of the left axis
 * @param titles what the axes show: below, and at the upper left
 * @param type the styles
 */
public record Field(
    Room room,
    Axis across,
    Axis up,
    List<Tick> below,
    List<Tick> beside,
    List<String> titles,
    Type type) {

  /** More lines across would not help, however tall the picture is. */
  private static final int MOST_LEVELS = 8;

  /** A label at a position along an axis, in pixels. */
  public record Tick(double pixel, String words) {}

  /**
   * Lays out a field.
   *
   * @param whole where it and its labels may go
   * @param keptRight the width to leave free on the right, for labels
   */
  public static Field of(Room whole, Span across, Span up, double keptRight, Type type) {
    Style small = type.small();
    double titleLine = across.title().isEmpty() ? 0 : small.leading();
    double bottom = whole.bottom() - 1.9 * small.size() - titleLine;
    double top = whole.top() + (up.title().isEmpty() ? 0.6 : 1.9) * small.size();
    Axis vertical = up.between(bottom, top);
    List<Double> levels =
        vertical.ticks(Math.max(2.6 * small.size(), (bottom - top) / MOST_LEVELS));
    List<String> levelWords = up.words(levels);
    double left = whole.left() + small.widest(levelWords) + 0.6 * small.size();
    Room room = new Room(left, top, whole.right() - keptRight, bottom);
    Axis horizontal = across.between(room.left(), room.right());
    List<Tick> beside = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      beside.add(new Tick(vertical.pixel(levels.get(i)), levelWords.get(i)));
    }
    return new Field(
        room,
        horizontal,
        vertical,
        ticks(across, horizontal, whole, small),
        beside,
        List.of(across.title(), up.title()),
        type);
  }

  /** Ticks far enough apart for their widest labels not to touch. */
  private static List<Tick> ticks(Span span, Axis axis, Room whole, Style small) {
    double apart = 3 * small.size();
    List<Double> values = axis.ticks(apart);
    for (int i = 0; i < 6; i++) {
      double wanted = small.widest(span.words(values)) + 1.2 * small.size();
      if (wanted <= apart) {
        break;
      }
      apart = wanted;
      values = axis.ticks(apart);
    }
    List<String> words = span.words(values);
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      double pixel = axis.pixel(values.get(i));
      double half = small.width(words.get(i)) / 2;
      if (pixel - half >= whole.left() && pixel + half <= whole.right()) {
        ticks.add(new Tick(pixel, words.get(i)));
      }
    }
    return ticks;
  }

  public Field withBelow(List<Tick> other) {
    return new Field(room, across, up, other, beside, titles, type);
  }

  /** The same with its left axis counting downwards. */
  public Field turned() {
    Scale scale = up.scale();
    double ends = scale.left() + scale.right();
    return new Field(
        room,
        across,
        new Axis(
            up.kind(),
            new Scale(
                scale.from(), scale.to(), /* left= */ scale.right(), /* right= */ scale.left())),
        below,
        beside.stream().map(tick -> new Tick(ends - tick.pixel(), tick.words())).toList(),
        titles,
        type);
  }

  public void addGrid(Marks marks) {
    for (Tick tick : below) {
      marks.line(tick.pixel(), room.top(), tick.pixel(), room.bottom(), Ink.GRID, 1);
    }
    for (Tick tick : beside) {
      marks.line(room.left(), tick.pixel(), room.right(), tick.pixel(), Ink.GRID, 1);
    }
    marks.line(room.left(), room.bottom(), room.right(), room.bottom(), Ink.LINE, 1.5);
  }

  public void paint(Pen pen) {
    Style small = type.small();
    double baseline = room.bottom() + 1.62 * small.size();
    below.forEach(tick -> pen.centred(tick.words(), small, tick.pixel(), baseline));
    beside.forEach(
        tick ->
            pen.right(
                tick.words(),
                small,
                room.left() - 0.6 * small.size(),
                small.baselineAround(tick.pixel(), 1)));
    if (!titles.get(0).isEmpty()) {
      String title = Lines.shortened(titles.get(0), small, room.width());
      pen.right(title, small, room.right(), baseline + small.leading());
    }
    if (!titles.get(1).isEmpty()) {
      pen.left(
          Lines.shortened(titles.get(1), small, room.width()),
          small,
          room.left(),
          room.top() - 0.85 * small.size());
    }
  }
}
