package dev.tiebreak.chart.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tiebreak.chart.figure.Figure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a figure can be written as. */
public enum Format {
  /** A picture in pixels, at 1x and at 2x. */
  PNG,
  /** A picture in vectors for the web, with real text. */
  SVG,
  /** A picture in vectors for print, with its font. */
  PDF,
  /** The data. */
  CSV,
  /** The alternative text. */
  TXT,
  /** Lines to paste into an article: the picture, its alternative text and its source. */
  MD;

  /**
   * Returns the format of a name.
   *
   * @param name for example "png", in any case
   * @return the format
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Format named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.ending().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no format \"" + name + "\"; allowed are " + all()));
  }

  /**
   * Returns the names of all formats.
   *
   * @return the names, with commas between
   */
  public static String all() {
    return Arrays.stream(values()).map(Format::ending).collect(Collectors.joining(", "));
  }

  /**
   * Returns how the names of its files end.
   *
   * @return for example "png"
   */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the contents of a format's files by their names, beside files of all these formats. */
  Map<String, byte[]> files(Figure figure, String name, Set<Format> all) {
    Format picture = all.contains(SVG) && !all.contains(PNG) ? SVG : PNG;
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(name + "." + ending(), content(figure, name + "." + picture.ending()));
    if (this == PNG) {
      files.put(name + "@2x.png", Picture.png(figure, 2));
    }
    return files;
  }

  /**
   * Returns the content of the format's one file, which is at 1x for pixels.
   *
   * @param picture the file that Markdown is to show
   */
  byte[] content(Figure figure, String picture) {
    return switch (this) {
      case PNG -> Picture.png(figure, 1);
      case SVG -> Picture.svg(figure, Picture.SvgWidth.OWN).getBytes(UTF_8);
      case PDF -> Picture.pdf(figure);
      case CSV -> CsvWriter.write(figure.plot().data()).getBytes(UTF_8);
      case TXT -> (figure.words().altText() + "\n").getBytes(UTF_8);
      case MD -> (MarkdownSnippet.of(figure, picture) + "\n").getBytes(UTF_8);
    };
  }
}
