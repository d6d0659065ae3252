package dev.tiebreak.chart.internal.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.style.ChartFormat;
import dev.tiebreak.files.internal.WholeFile;
import dev.tiebreak.read.internal.table.CsvText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes figures to files, each completely or not at all. */
public final class PictureFiles {

  private PictureFiles() {}

  /**
   * Writes a figure to a file, creating missing folders; its extension, one of {@link ChartFormat},
   * decides the format, and pixel formats are at 1x.
   *
   * @throws IllegalArgumentException if the name has none of these extensions
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void save(Figure figure, Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException(
          "The name \"" + file + "\" has no extension; allowed: " + ChartFormat.all());
    }
    ChartFormat format = ChartFormat.named(name.substring(dot + 1));
    WholeFile.write(file, content(format, figure, name.substring(0, dot) + ".png"));
  }

  /**
   * Writes a figure in some formats: {@code name.png} and {@code name@2x.png}, {@code name.svg} and
   * so on.
   *
   * @throws IllegalArgumentException if the name is blank or names a folder
   * @throws UncheckedIOException if a file cannot be written
   */
  public static List<Path> export(
      Figure figure, Path folder, String name, Set<ChartFormat> formats) {
    if (name.isBlank() || name.contains("/") || name.contains("\\")) {
      throw new IllegalArgumentException(
          "The name of the files is \"" + name + "\"; allowed: a name without folders");
    }
    // Everything is drawn before anything is written, so that no incomplete set of files is left.
    Map<String, byte[]> files = new LinkedHashMap<>();
    formats.forEach(format -> files.putAll(files(format, figure, name, formats)));
    files.forEach((file, content) -> WholeFile.write(folder.resolve(file), content));
    return files.keySet().stream().map(folder::resolve).toList();
  }

  /** Returns the contents of a format's files by name; other formats are written next to them. */
  private static Map<String, byte[]> files(
      ChartFormat format, Figure figure, String name, Set<ChartFormat> all) {
    ChartFormat picture =
        all.contains(ChartFormat.SVG) && !all.contains(ChartFormat.PNG)
            ? ChartFormat.SVG
            : ChartFormat.PNG;
    Map<String, byte[]> files = new LinkedHashMap<>();
    String file = name + "." + format.ending();
    files.put(file, content(format, figure, name + "." + picture.ending()));
    if (format == ChartFormat.PNG) {
      files.put(name + "@2x.png", Picture.png(figure, 2));
    }
    return files;
  }

  /** Returns the content of the format's single file; pixel formats are at 1x. */
  private static byte[] content(ChartFormat format, Figure figure, String picture) {
    return switch (format) {
      case PNG -> Picture.png(figure, 1);
      case SVG -> Picture.svg(figure, Picture.SvgWidth.OWN).getBytes(UTF_8);
      case PDF -> Picture.pdf(figure);
      case CSV -> csv(figure.plot().data()).getBytes(UTF_8);
      case TXT -> (figure.words().altText() + "\n").getBytes(UTF_8);
      case MD -> (MarkdownSnippet.of(figure, picture) + "\n").getBytes(UTF_8);
    };
  }

  private static String csv(ChartPlot.Data data) {
    return CsvText.of(data.headings(), data.rows());
  }
}
