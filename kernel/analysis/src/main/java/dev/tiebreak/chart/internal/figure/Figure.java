package dev.tiebreak.chart.internal.figure;

import static java.util.Objects.requireNonNull;

import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.chart.style.Units;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything that determines how a chart looks: equal figures give the same bytes.
 *
 * @param plot the data, and the kind of chart that shows them
 * @param words the words around the data
 * @param size the size in CSS pixels
 * @param theme the colours
 * @param colours which model has which of the theme's colours
 * @param units the units in which numbers are printed
 */
public record Figure(
    ChartPlot plot, Words words, Size size, Theme theme, ModelColours colours, Units units) {

  public Figure {
    requireNonNull(plot, "plot");
    requireNonNull(words, "words");
    requireNonNull(size, "size");
    requireNonNull(theme, "theme");
    requireNonNull(colours, "colours");
    requireNonNull(units, "units");
  }

  /** Returns a figure of article size on a light background, its models coloured in their order. */
  public static Figure of(ChartPlot plot, Words words) {
    return new Figure(
        plot,
        words,
        Size.ARTICLE,
        Theme.LIGHT,
        ModelColours.inOrder(plot.modelNames()),
        Units.AS_GIVEN);
  }

  /** Returns this figure with other data. */
  public Figure withPlot(ChartPlot other) {
    return new Figure(other, words, size, theme, colours, units);
  }

  /** Returns this figure in other words. */
  public Figure withWords(Words other) {
    return new Figure(plot, other, size, theme, colours, units);
  }

  /** Returns this figure in another size. */
  public Figure withSize(Size other) {
    return new Figure(plot, words, other, theme, colours, units);
  }

  /** Returns this figure in other colours. */
  public Figure withTheme(Theme other) {
    return new Figure(plot, words, size, other, colours, units);
  }

  /** Returns this figure with other colours for its models. */
  public Figure withColours(ModelColours other) {
    return new Figure(plot, words, size, theme, other, units);
  }

  /**
   * Returns this figure with one to three of its models in colour and all others muted; an empty
   * list removes the highlights.
   *
   * @throws IllegalArgumentException if the plot does not show one of them, or if there are more
   *     than three
   */
  public Figure withHighlights(List<String> models) {
    List<String> shown = plot.modelNames();
    for (String model : models) {
      if (!shown.contains(model)) {
        throw new IllegalArgumentException(
            shown.isEmpty()
                ? "A " + plot.kind() + " shows no models, so none can be highlighted"
                : "The chart shows no model \""
                    + model
                    + "\"; allowed: "
                    + String.join(", ", shown));
      }
    }
    if (models.stream().distinct().count() > Theme.SERIES) {
      throw new IllegalArgumentException(
          models.size()
              + " models are highlighted; allowed: 1 to "
              + Theme.SERIES
              + ", one for each colour");
    }
    return withColours(colours.highlighting(models));
  }

  /**
   * Returns this figure with its numbers printed in other units.
   *
   * @throws IllegalArgumentException if the plot has no number in the units that would change
   */
  public Figure withUnits(Units other) {
    if (other != Units.AS_GIVEN && !plot.units().contains(other.changed())) {
      throw new IllegalArgumentException(
          "A "
              + plot.kind()
              + " prints nothing in "
              + other.changed().words()
              + "; allowed: "
              + allowedUnits());
    }
    return new Figure(plot, words, size, theme, colours, other);
  }

  private String allowedUnits() {
    return Arrays.stream(Units.values())
        .filter(each -> each == Units.AS_GIVEN || plot.units().contains(each.changed()))
        .map(Units::name)
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns the colour of a model's marks and name; the colour of notes for a model without one.
   */
  public Ink colourOf(String model) {
    List<String> models = plot.modelNames();
    return Ink.ofModel(colours.of(models).get(models.indexOf(model)));
  }

  /**
   * Returns the colour of a model where colour only highlights and does not tell models apart;
   * empty for a model among many of which none is highlighted.
   */
  public Optional<Ink> pickedOut(String model) {
    boolean picked =
        colours.highlighted().isEmpty()
            ? plot.colouredNames().contains(model)
            : !colours.mutes(model);
    return picked ? Optional.of(colourOf(model)) : Optional.empty();
  }
}
