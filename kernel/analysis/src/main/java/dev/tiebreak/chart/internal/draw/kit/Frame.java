package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Letters;
import dev.tiebreak.chart.internal.scene.TextBox;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text above and below the data, wrapped to the picture's width, and the room that it leaves.
 *
 * @param type the styles, smaller if the text would leave the data too little room
 * @param title its lines
 * @param subtitle its lines
 * @param foot the lines of notes and source
 * @param room what is left for the data
 */
public record Frame(
    Type type, List<String> title, List<String> subtitle, List<String> foot, Room room) {

  /** The smallest share of the height that the data may have. */
  private static final double DATA_SHARE = 0.45;

  /** The margin below, as a share of that on the left. */
  private static final double BELOW = 0.8;

  private static final String OTHER_SCRIPTS = "Words in other scripts are given in Latin letters.";

  private static final int MOST_TITLE_LINES = 3;
  private static final int MOST_SUBTITLE_LINES = 3;
  private static final int MOST_SOURCE_LINES = 3;

  /**
   * Of a note, in a type as small as is still easy to read, and where that leaves too little room.
   */
  private static final int MOST_NOTE_LINES = 8;

  private static final int FEWER_NOTE_LINES = 3;

  /** Of a name in a title, in letters, and of one in a title that is too long for its room. */
  private static final int LONGEST_NAME = 60;

  private static final int SHORTEST_NAME = 12;
  private static final double EASY_TO_READ = 0.75;
  private static final double SMALLEST = 6;

  public static Frame of(Figure figure) {
    double usual = Type.of(figure.size()).base();
    Frame whole = of(figure, MOST_NOTE_LINES, EASY_TO_READ * usual);
    return whole.leavesRoom(figure) ? whole : of(figure, FEWER_NOTE_LINES, SMALLEST);
  }

  private static Frame of(Figure figure, int noteLines, double smallest) {
    Type type = Type.of(figure.size());
    Frame frame = of(figure, type, noteLines);
    while (!frame.leavesRoom(figure) && type.base() > smallest) {
      type = type.smaller();
      frame = of(figure, type, noteLines);
    }
    return frame;
  }

  private boolean leavesRoom(Figure figure) {
    return room.height() >= DATA_SHARE * figure.size().height();
  }

  private static Frame of(Figure figure, Type type, int noteLines) {
    Words words = figure.words();
    double margin = 1.7 * type.base();
    double right = figure.size().width() - margin;
    double width = right - margin;
    List<String> title = title(figure, type.title(), width);
    List<String> subtitle = new ArrayList<>();
    if (!words.subtitle().isEmpty()) {
      subtitle.addAll(
          Lines.balanced(
              figure.units().in(words.subtitle()), type.subtitle(), width, MOST_SUBTITLE_LINES));
    }
    List<String> foot = new ArrayList<>();
    for (String note : notes(figure, type)) {
      foot.addAll(Lines.ofSentence(note, type.small(), width, noteLines));
    }
    if (!words.source().isEmpty()) {
      foot.addAll(Lines.of("Source: " + words.source(), type.small(), width, MOST_SOURCE_LINES));
    }
    double top =
        margin
            + title.size() * type.title().leading()
            + (subtitle.isEmpty() ? 0 : 0.3 * type.base())
            + subtitle.size() * type.subtitle().leading()
            + 0.9 * type.base();
    double bottom = figure.size().height() - BELOW * margin - footHeight(foot, type);
    return new Frame(type, title, subtitle, foot, new Room(margin, top, right, bottom));
  }

  /** A title that is too long has the ends of its names, rather than not its own. */
  private static List<String> title(Figure figure, Style style, double width) {
    String whole = figure.words().title();
    List<String> names =
        figure.plot().modelNames().stream()
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    String text = whole;
    List<String> lines = Lines.balanced(text, style, width, MOST_TITLE_LINES);
    for (int kept = LONGEST_NAME; kept >= SHORTEST_NAME && !Lines.areWhole(lines, text); kept--) {
      text = whole;
      for (String name : names) {
        text = text.replace(name, Lines.withoutMiddle(name, kept));
      }
      lines = Lines.balanced(text, style, width, MOST_TITLE_LINES);
    }
    return lines;
  }

  /** The figure's own notes, and one more if some words were transliterated. */
  private static List<String> notes(Figure figure, Type type) {
    Words words = figure.words();
    ChartPlot.Data data = figure.plot().data();
    boolean asWritten =
        Stream.of(
                Stream.of(words.title(), words.subtitle(), words.source()),
                words.notes().stream(),
                data.headings().stream(),
                data.rows().stream().flatMap(List::stream))
            .flatMap(texts -> texts)
            .allMatch(text -> Letters.areIn(type.label().font(), text));
    return asWritten
        ? words.notes()
        : Stream.concat(words.notes().stream(), Stream.of(OTHER_SCRIPTS)).toList();
  }

  /** The same with more height for the data; the words keep their size. */
  public Frame taller(double more) {
    return new Frame(type, title, subtitle, foot, room.withBottom(room.bottom() + more));
  }

  /** The same with more width for the data; the words stay as they are. */
  public Frame wider(double more) {
    return new Frame(type, title, subtitle, foot, room.withRight(room.right() + more));
  }

  /** The width of the picture. */
  public double width() {
    return room.right() + room.left();
  }

  /** The height of the picture. */
  public double height() {
    return room.bottom() + footHeight(foot, type) + BELOW * room.left();
  }

  private static double footHeight(List<String> foot, Type type) {
    return foot.isEmpty() ? 0 : foot.size() * type.small().leading() + 0.7 * type.base();
  }

  public void writeWith(Pen pen) {
    double left = room.left();
    double y = left + type.title().size() * TextBox.ASCENT;
    pen.left(title, type.title(), left, y);
    y = left + title.size() * type.title().leading() + 0.3 * type.base();
    pen.left(subtitle, type.subtitle(), left, y + type.subtitle().size() * TextBox.ASCENT);
    Style small = type.small();
    double bottom = height() - BELOW * left - TextBox.DESCENT * small.size();
    pen.left(foot, small, left, bottom - (foot.size() - 1) * small.leading());
  }
}
