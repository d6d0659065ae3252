package dev.tiebreak.jupyter.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.ChartFormat;
import dev.tiebreak.files.internal.WholeFile;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.words.internal.Escape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The charts of a notebook as files, with a page that shows them all. */
public final class Exhibition {

  private static final String GENERATOR = "<meta name=\"generator\" content=\"Tiebreak\">";

  /** A file next to the page, as {@link PictureNames} names it. */
  private static final Pattern LINK = Pattern.compile("<a href=\"(\\d\\d+-[\\w@.-]+)\">");

  private final String title;
  private final Set<ChartFormat> formats;

  private Exhibition(String title, Set<ChartFormat> formats) {
    this.title = title;
    this.formats = formats;
  }

  /**
   * Writes the charts and {@code index.html}. Each file appears whole or not at all; files that an
   * earlier export to the same folder left of charts that no longer exist are removed.
   *
   * @param folder where to; made if it is not there
   * @param name the title of the page if the notebook has no heading
   * @return the files, the page last
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static List<Path> write(
      Notebook notebook,
      List<Exhibit> exhibits,
      Path folder,
      String name,
      Set<ChartFormat> formats) {
    String title = Headings.of(notebook).first().orElse(name);
    return new Exhibition(title, formats).write(exhibits, folder);
  }

  private List<Path> write(List<Exhibit> exhibits, Path folder) {
    List<Path> files = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (Exhibit exhibit : exhibits) {
      List<Path> own = exhibit.chart().export(folder, exhibit.name(), formats);
      body.append(section(exhibit, own));
      files.addAll(own);
    }
    Path page = folder.resolve("index.html");
    Set<Path> stale = new LinkedHashSet<>(earlier(page));
    stale.removeAll(files);
    WholeFile.write(page, page(body.toString()).getBytes(UTF_8));
    files.add(page);
    stale.forEach(WholeFile::remove);
    return List.copyOf(files);
  }

  /**
   * Returns the files that the page of an earlier export links to: only the export's own, in its
   * folder.
   */
  private static List<Path> earlier(Path page) {
    try {
      String html = Files.readString(page);
      return html.contains(GENERATOR)
          ? LINK.matcher(html).results().map(m -> page.resolveSibling(m.group(1))).toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private String section(Exhibit exhibit, List<Path> files) {
    Words words = exhibit.chart().words();
    String links =
        files.stream()
            .map(file -> file.getFileName().toString())
            .map(file -> "<a href=\"" + Escape.html(file) + "\">" + Escape.html(file) + "</a>")
            .collect(Collectors.joining(" · "));
    return """
    <figure>
    %s<figcaption>
    <b>%s</b>
    <p>%s</p>
    <p>%s</p>
    </figcaption>
    </figure>
    """
        .formatted(
            picture(exhibit), Escape.html(words.title()), Escape.html(words.altText()), links);
  }

  private String picture(Exhibit exhibit) {
    boolean vectors = formats.contains(ChartFormat.SVG);
    if (!vectors && !formats.contains(ChartFormat.PNG)) {
      return "";
    }
    return "<img src=\"%s.%s\" alt=\"%s\" width=\"%d\" height=\"%d\">\n"
        .formatted(
            exhibit.name(),
            (vectors ? ChartFormat.SVG : ChartFormat.PNG).ending(),
            Escape.html(exhibit.chart().altText()),
            exhibit.chart().size().width(),
            exhibit.chart().size().height());
  }

  private String page(String body) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    %3$s
    <title>%1$s</title>
    <style>
    body{font:16px/1.5 Inter,system-ui,sans-serif;max-width:1200px;margin:2rem auto;padding:0 1rem}
    figure{margin:2.5rem 0}
    img{max-width:100%%;height:auto}
    p{margin:.4em 0;max-width:46em}
    </style>
    </head>
    <body>
    <h1>%1$s</h1>
    %2$s</body>
    </html>
    """
        .formatted(Escape.html(title), body, GENERATOR);
  }
}
