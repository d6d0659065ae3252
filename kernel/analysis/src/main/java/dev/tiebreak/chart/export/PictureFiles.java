package dev.tiebreak.chart.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tiebreak.chart.export.Picture.SvgWidth;
import dev.tiebreak.chart.figure.Figure;
import dev.tiebreak.files.WholeFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes pictures of figures to files, each file whole or not at all. */
public final class PictureFiles {

  private PictureFiles() {}

  /**
   * Writes a figure to a file, with its folders where they are missing.
   *
   * @param figure what to draw
   * @param file the file; ".png" (at 1x) or ".svg" decides the format
   * @throws IllegalArgumentException if the name ends otherwise
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void save(Figure figure, Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      WholeFile.write(file, Picture.png(figure, 1));
    } else if (name.endsWith(".svg")) {
      WholeFile.write(file, Picture.svg(figure, SvgWidth.OWN).getBytes(UTF_8));
    } else {
      throw new IllegalArgumentException(
          "Cannot tell the format of \"" + file + "\"; allowed are .png and .svg");
    }
  }

  /**
   * Writes {@code name.png}, {@code name@2x.png} and {@code name.svg} to a folder.
   *
   * @param figure what to draw
   * @param folder where to write; it is made where it is missing
   * @param name the files' name, without folders
   * @return the files, in that order
   * @throws IllegalArgumentException if the name is blank or names a folder
   * @throws UncheckedIOException if a file cannot be written
   */
  public static List<Path> export(Figure figure, Path folder, String name) {
    if (name.isBlank() || name.contains("/") || name.contains("\\")) {
      throw new IllegalArgumentException(
          "The files' name is \"" + name + "\"; it needs a name without folders");
    }
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(folder.resolve(name + ".png"), Picture.png(figure, 1));
    files.put(folder.resolve(name + "@2x.png"), Picture.png(figure, 2));
    files.put(folder.resolve(name + ".svg"), Picture.svg(figure, SvgWidth.OWN).getBytes(UTF_8));
    files.forEach(WholeFile::write);
    return List.copyOf(new ArrayList<>(files.keySet()));
  }
}
