package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Axis;
import dev.tiebreak.chart.internal.draw.kit.EndLabels;
import dev.tiebreak.chart.internal.draw.kit.Field;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Span;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.PriceSteps;
import dev.tiebreak.chart.plot.PriceSteps.Line;
import dev.tiebreak.chart.plot.PriceSteps.Price;
import dev.tiebreak.chart.style.AxisUnit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lays out a price history: steps over a calendar, names on the right. */
record PriceStepsDrawing(PriceSteps plot, Figure figure, Field field, EndLabels names)
    implements Drawing {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};

  static PriceStepsDrawing of(PriceSteps plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    EndLabels names =
        EndLabels.of(
            plot.lines().stream().map(line -> label(line, figure)).toList(),
            type.label().with(Face.SEMIBOLD),
            0.3 * whole.width(),
            0.8 * whole.height());
    LocalDate first =
        plot.lines().stream()
            .map(line -> line.prices().get(0).since())
            .min(LocalDate::compareTo)
            .orElseThrow();
    // A single day has no length: it goes at the end of the axis, next to the names.
    LocalDate left = first.isBefore(plot.until()) ? first : plot.until().minusDays(1);
    Span across =
        new Span(
            "", AxisUnit.NUMBER, Axis.Kind.LINEAR, left.toEpochDay(), plot.until().toEpochDay());
    Span up =
        Span.fromZero(
            figure.units().in(plot.measure()),
            figure.units().of(AxisUnit.USD),
            plot.lines().stream()
                .flatMap(line -> line.prices().stream())
                .mapToDouble(Price::usdPerMillionTokens));
    Field field = Field.of(whole, across, up, names.width() + type.base(), type);
    return new PriceStepsDrawing(
        plot, figure, field.withBelow(days(first, plot.until(), field)), names);
  }

  /** The model and its latest price. */
  private static String label(Line line, Figure figure) {
    Price last = line.prices().get(line.prices().size() - 1);
    AxisUnit unit = figure.units().of(AxisUnit.USD);
    return unit.format(last.usdPerMillionTokens()) + "  " + line.model();
  }

  /** The first days of months; if there is at most one, the first and last day. */
  private static List<Field.Tick> days(LocalDate first, LocalDate until, Field field) {
    List<Field.Tick> months = first.isBefore(until) ? months(first, until, field) : List.of();
    return months.size() > 1
        ? months
        : Stream.of(first, until)
            .distinct()
            .map(day -> new Field.Tick(x(day, field), DAY.format(day)))
            .toList();
  }

  /** The first days of months, as close together as their labels allow. */
  private static List<Field.Tick> months(LocalDate first, LocalDate until, Field field) {
    Style small = field.type().small();
    double apart = small.width("Mmm 2026") + small.size();
    double aDay = field.room().width() / (until.toEpochDay() - first.toEpochDay());
    int every = MONTHS[MONTHS.length - 1];
    for (int i = MONTHS.length - 1; i >= 0; i--) {
      every = MONTHS[i] * 28 * aDay >= apart ? MONTHS[i] : every;
    }
    List<Field.Tick> ticks = new ArrayList<>();
    LocalDate month = LocalDate.of(first.getYear(), 1, 1);
    while (!month.isAfter(until)) {
      double x = x(month, field);
      double half = small.width(MONTH.format(month)) / 2;
      if (x - half >= 0 && !month.isBefore(first)) {
        ticks.add(new Field.Tick(x, MONTH.format(month)));
      }
      month = month.plusMonths(every);
    }
    return ticks;
  }

  private static double x(LocalDate day, Field field) {
    return field.across().pixel((double) day.toEpochDay());
  }

  @Override
  public void addTo(Marks marks) {
    field.addGrid(marks);
    for (int i = plot.lines().size() - 1; i >= 0; i--) {
      addSteps(plot.lines().get(i), figure.colourOf(plot.lines().get(i).model()), marks);
    }
  }

  private void addSteps(Line line, Ink colour, Marks marks) {
    int count = line.prices().size();
    double[] xs = new double[2 * count];
    double[] ys = new double[2 * count];
    for (int i = 0; i < count; i++) {
      Price price = line.prices().get(i);
      LocalDate end =
          i + 1 < count ? line.prices().get(i + 1).since() : line.ended().orElse(plot.until());
      xs[2 * i] = x(price.since(), field);
      xs[2 * i + 1] = x(end, field);
      ys[2 * i] = field.up().pixel(price.usdPerMillionTokens());
      ys[2 * i + 1] = ys[2 * i];
    }
    marks.path(xs, ys, colour, 0.14 * field.type().base());
    boolean oneDay = xs[2 * count - 1] == xs[2 * count - 2];
    if (oneDay) {
      marks.disc(xs[2 * count - 1], ys[2 * count - 1], 0.3 * field.type().base(), colour);
    }
  }

  @Override
  public void writeWith(Pen pen) {
    field.paint(pen);
    List<Double> ends =
        plot.lines().stream()
            .map(line -> line.prices().get(line.prices().size() - 1))
            .map(price -> field.up().pixel(price.usdPerMillionTokens()))
            .toList();
    List<Ink> colours = plot.modelNames().stream().map(figure::colourOf).toList();
    names.paint(field.room().right() + 0.5 * field.type().base(), ends, field.room(), colours, pen);
  }
}
