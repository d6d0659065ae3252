package dev.tiebreak.chart.internal.export;

import static java.util.stream.Collectors.joining;

import dev.tiebreak.chart.internal.scene.Anchor;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.internal.scene.Mark;
import dev.tiebreak.chart.internal.scene.Scene;
import dev.tiebreak.chart.internal.scene.TextBox;
import dev.tiebreak.chart.style.Rgb;
import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.words.internal.Escape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An element of an SVG.
 *
 * @param paint the attribute that has its colour
 * @param look other attributes that it may share with its neighbours
 * @param shape the element itself, without these attributes
 */
record SvgElement(Paint paint, Ink ink, String look, String shape) {

  /** The attributes that have colours. */
  enum Paint {
    FILL,
    STROKE;

    String attribute() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns the background, the marks and the texts of a scene. */
  static List<SvgElement> of(Scene scene) {
    List<SvgElement> elements = new ArrayList<>();
    String ground = "<path d=\"M0 0H%sV%sH0Z\"/>";
    elements.add(
        filled(Ink.BACKGROUND, ground.formatted(scene.size().width(), scene.size().height())));
    scene.marks().forEach(mark -> elements.add(of(mark)));
    scene.texts().forEach(text -> elements.add(of(text)));
    return elements;
  }

  private static SvgElement of(Mark mark) {
    return switch (mark.form()) {
      case LINE -> line(mark);
      case AREA ->
          filled(
              mark.ink(),
              IntStream.range(0, mark.xs().size())
                  .mapToObj(i -> point(mark, i))
                  .collect(joining("L", "<path d=\"M", "Z\"/>")));
      case DISC ->
          filled(
              mark.ink(),
              "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                  .formatted(
                      decimal(mark.xs().get(0)), decimal(mark.ys().get(0)), decimal(mark.size())));
    };
  }

  private static SvgElement filled(Ink ink, String shape) {
    return new SvgElement(Paint.FILL, ink, "", shape);
  }

  /** Each segment on its own, as XChart paints them. */
  private static SvgElement line(Mark mark) {
    String look = " stroke-width=\"" + decimal(mark.size()) + "\" fill=\"none\"";
    String path =
        IntStream.range(1, mark.xs().size())
            .mapToObj(i -> "M" + point(mark, i - 1) + "L" + point(mark, i))
            .collect(joining("", "<path d=\"", "\"/>"));
    return new SvgElement(Paint.STROKE, mark.ink(), look, path);
  }

  private static String point(Mark mark, int i) {
    return decimal(mark.xs().get(i)) + " " + decimal(mark.ys().get(i));
  }

  /** Set from its anchor, so that it keeps its alignment in a font of other widths. */
  private static SvgElement of(TextBox text) {
    String look =
        " font-size=\"" + decimal(text.size()) + "\" font-weight=\"" + text.face().cssWeight();
    String anchor =
        text.anchor() == Anchor.START
            ? ""
            : " text-anchor=\"" + text.anchor().name().toLowerCase(Locale.ROOT) + "\"";
    String blanks = text.text().contains("  ") ? " xml:space=\"preserve\"" : "";
    String shape =
        "<text x=\"%s\" y=\"%s\"%s%s>%s</text>"
            .formatted(
                decimal(text.x() + text.anchor().fromLeft(text.width())),
                decimal(text.baseline()),
                anchor,
                blanks,
                Escape.html(text.text()));
    return new SvgElement(Paint.FILL, text.ink(), look + "\"", shape);
  }

  boolean looksLike(SvgElement other) {
    return paint == other.paint && ink.equals(other.ink) && look.equals(other.look);
  }

  /** Returns the attributes that it shares with elements of the same look. */
  String look(Theme theme) {
    return " " + paint.attribute() + "=\"" + css(ink.in(theme)) + "\"" + look;
  }

  static String css(Rgb colour) {
    return "#%02x%02x%02x".formatted(colour.red(), colour.green(), colour.blue());
  }

  private static String decimal(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "A picture has a mark at " + number + "; allowed: finite numbers");
    }
    return BigDecimal.valueOf(Math.round(100 * number), 2).stripTrailingZeros().toPlainString();
  }
}
