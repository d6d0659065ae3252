package dev.tiebreak.chart;

import dev.tiebreak.chart.internal.ColourHost;
import dev.tiebreak.chart.internal.export.Picture;
import dev.tiebreak.chart.internal.export.Picture.SvgWidth;
import dev.tiebreak.chart.internal.export.PictureFiles;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.figure.ModelColours;
import dev.tiebreak.chart.internal.xchart.PlainCharts;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.ChartFormat;
import dev.tiebreak.chart.style.Rgb;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.chart.style.Units;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Showable;
import dev.tiebreak.show.internal.Host;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tech.tablesaw.api.Table;

/**
 * A chart, ready to be shown in a notebook, changed a little, and written to files. Equal charts
 * give the same bytes.
 */
public final class Chart implements Showable, Naming {

  private final Figure figure;

  private Chart(Figure figure) {
    this.figure = figure;
  }

  /**
   * Returns a chart of article size on a light background. In a notebook, a model keeps the colour
   * that it had in earlier charts.
   */
  public static Chart of(ChartPlot plot, Words words) {
    List<String> models = plot.colouredNames();
    ModelColours colours =
        ModelColours.inOrder(
            Host.find(ColourHost.class).map(host -> host.meet(models)).orElse(models));
    return new Chart(Figure.of(plot, words).withColours(colours));
  }

  /** Returns this chart under another title: the finding in ten words or so, never blank. */
  public Chart withTitle(String title) {
    return withWords(figure.words().withTitle(title));
  }

  /** Returns this chart with another subtitle: what is measured, in which unit, when; or blank. */
  public Chart withSubtitle(String subtitle) {
    return withWords(figure.words().withSubtitle(subtitle));
  }

  /**
   * Returns this chart with another source line, saying where the data come from; blank for none.
   */
  public Chart withSource(String source) {
    return withWords(figure.words().withSource(source));
  }

  /** Returns this chart with other notes, one line each: assumptions, what an interval covers. */
  public Chart withNotes(String... notes) {
    return withWords(figure.words().withNotes(List.of(notes)));
  }

  /** Returns this chart with another text for readers who cannot see the picture, never blank. */
  public Chart withAltText(String altText) {
    return withWords(figure.words().withAltText(altText));
  }

  /**
   * Returns this chart with one to three of its models in colour and all others muted; without
   * arguments, highlights are removed.
   *
   * @throws IllegalArgumentException if the chart does not show one of them, or if there are more
   *     than three
   */
  public Chart highlight(String... models) {
    return new Chart(figure.withHighlights(List.of(models)));
  }

  /**
   * Returns this chart with its rows in another order, from the top down.
   *
   * @throws IllegalArgumentException if the chart has no rows to order, because its numbers decide
   *     where everything goes
   */
  public Chart withOrder(RowOrder order) {
    return new Chart(figure.withPlot(figure.plot().inOrder(order)));
  }

  /**
   * Returns this chart with its numbers printed in other units, such as {@link Units#CENTS}; its
   * title stays as it is.
   *
   * @throws IllegalArgumentException if the chart has no number in the units that would change
   */
  public Chart withUnits(Units units) {
    return new Chart(figure.withUnits(units));
  }

  /**
   * Returns this chart in another size in CSS pixels, such as {@link Size#COLUMN}; its picture is
   * taller where its rows would be too low to read.
   */
  public Chart withSize(Size size) {
    return new Chart(figure.withSize(size));
  }

  /** Returns this chart in other colours, such as {@link Theme#DARK}. */
  public Chart withTheme(Theme theme) {
    return new Chart(figure.withTheme(theme));
  }

  /** Returns what the chart shows. */
  public ChartPlot plot() {
    return figure.plot();
  }

  /** Returns the words around it. */
  public Words words() {
    return figure.words();
  }

  /** Returns the size of the picture in CSS pixels. */
  public Size size() {
    return Picture.size(figure);
  }

  /**
   * Returns the colour of one of its models in this chart's theme; the colour of notes for a muted
   * model.
   */
  public Rgb colourOf(String model) {
    return figure.colourOf(model).in(figure.theme());
  }

  /** Returns the alternative text, for readers who cannot see the picture; never blank. */
  public String altText() {
    return figure.words().altText();
  }

  /**
   * Returns the data that the chart shows, as a frame, with unrounded numbers and missing values
   * left missing.
   */
  public Table data() {
    return PlotFrame.of(figure.plot());
  }

  /** Returns a plain chart of XChart with the same data, to style without changing this one. */
  public org.knowm.xchart.internal.chartpart.Chart<?, ?> xchart() {
    return PlainCharts.of(figure);
  }

  /** Returns the picture as PNG at 1x. */
  public byte[] png() {
    return png(1);
  }

  /**
   * Returns the picture as PNG with this many pixels per CSS pixel, 1 to 4, and the matching
   * density, a multiple of 96 dpi, in its header.
   *
   * @throws IllegalArgumentException if the scale is not 1 to 4
   */
  public byte[] png(int scale) {
    return Picture.png(figure, scale);
  }

  /** Returns the picture as SVG, in which text is text. */
  public String svg() {
    return Picture.svg(figure, SvgWidth.OWN);
  }

  /** Returns the picture as a one-page vector PDF with its font embedded. */
  public byte[] pdf() {
    return Picture.pdf(figure);
  }

  /**
   * Returns the Markdown that puts a picture file, such as "decision.png", into an article, with
   * its alternative text and its source.
   */
  public String markdown(String file) {
    return Picture.markdown(figure, file);
  }

  /**
   * Writes the picture to a file, completely or not at all, creating missing folders; the file's
   * extension decides the format, one of {@link ChartFormat}.
   *
   * @throws IllegalArgumentException if the name has none of these extensions
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public Chart save(Path file) {
    PictureFiles.save(figure, file);
    return this;
  }

  /**
   * Writes the picture to a file as {@link #save(Path)} does.
   *
   * @throws IllegalArgumentException if the name has none of these extensions
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public Chart save(String file) {
    return save(Path.of(file));
  }

  /**
   * Writes the files that an article needs, {@code name.png} to {@code name.md}: PNG at 1x and 2x,
   * SVG, PDF, the data as CSV, the alternative text, and Markdown to paste.
   *
   * @throws IllegalArgumentException if the name is blank or names a folder
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public List<Path> export(Path folder, String name) {
    return export(folder, name, EnumSet.allOf(ChartFormat.class));
  }

  /**
   * Writes the files that an article needs, as {@link #export(Path, String)} does.
   *
   * @throws IllegalArgumentException if the name is blank or names a folder
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public List<Path> export(String folder, String name) {
    return export(Path.of(folder), name);
  }

  /**
   * Writes the chart in the given formats, in their order, to files of that name in a folder, which
   * is created if it is missing.
   *
   * @throws IllegalArgumentException if the name is blank or names a folder
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public List<Path> export(Path folder, String name, Set<ChartFormat> formats) {
    return PictureFiles.export(figure, folder, name, formats);
  }

  /** Returns the names of the models that are shown, for {@link #highlight}. */
  @Override
  public List<String> namesFor(String parameter) {
    return figure.plot().modelNames();
  }

  /**
   * Returns the chart for a notebook: the alternative text, an image in HTML, a PNG at 2x shown at
   * 1x, and an SVG.
   */
  @Override
  public MimeBundle show() {
    return Picture.shown(figure);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Chart chart && figure.equals(chart.figure);
  }

  @Override
  public int hashCode() {
    return figure.hashCode();
  }

  /** Returns the title. */
  @Override
  public String toString() {
    return figure.words().title();
  }

  /** What it shows, for the tests of what is drawn. */
  Figure figure() {
    return figure;
  }

  private Chart withWords(Words words) {
    return new Chart(figure.withWords(words));
  }
}
