package dev.tiebreak.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.style.ChartFormat;
import dev.tiebreak.files.internal.WholeFile;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import dev.tiebreak.words.internal.AsWritten;
import dev.tiebreak.words.internal.Escape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An article with its files, put together in a notebook cell: {@code
 * Article.titled(decision.finding()) .add(decision, decision.chart()).write("article")}. Results
 * contribute their findings and tables; charts contribute their pictures, alternative texts and
 * data. The numbers are those of the results, never typed.
 *
 * @param parts what it consists of, in order
 */
public record Article(List<Part> parts) implements Showable {

  private static final String FILE = "article.md";

  public Article {
    parts = List.copyOf(parts);
  }

  /**
   * Begins an article with a title on one line.
   *
   * @throws IllegalArgumentException if the title is blank
   */
  public static Article titled(String title) {
    return empty().headed("# ", title);
  }

  /** Returns an empty article, without a title. */
  public static Article empty() {
    return new Article(List.of());
  }

  /**
   * Returns this article with a one-line heading at its end.
   *
   * @throws IllegalArgumentException if the heading is blank
   */
  public Article heading(String words) {
    return headed("## ", words);
  }

  /**
   * Returns this article with a paragraph at its end, in which everything that Markdown would
   * interpret is escaped.
   */
  public Article text(String words) {
    return with(new Part.Text(words.strip(), Escape.markdown(words.strip())));
  }

  /** Returns this article with your own Markdown at its end, unchanged. */
  public Article markdown(String markdown) {
    return with(new Part.Own(markdown.strip()));
  }

  /**
   * Returns this article with results and charts at its end: charts as pictures, everything else as
   * the words and tables that it shows in a notebook.
   */
  public Article add(Showable... results) {
    Article longer = this;
    for (Showable result : results) {
      longer =
          result instanceof Chart chart
              ? longer.exhibit(longer.nameFor(chart), chart)
              : longer.with(textOf(result.show()));
    }
    return longer;
  }

  /**
   * Returns this article with a chart at its end.
   *
   * @param name the name of its files, without extension
   */
  public Article exhibit(String name, Chart chart) {
    return with(new Part.Exhibit(name, chart));
  }

  /**
   * Returns the article as Markdown, which links to pictures in the same folder.
   *
   * @param pictures their format: SVG, or anything else for PNG
   */
  public String markdown(ChartFormat pictures) {
    String ending = pictures == ChartFormat.SVG ? ".svg" : ".png";
    return joined(part -> part.markdown(ending)) + "\n";
  }

  /**
   * Writes the article with the files of all its charts into a folder, replacing older ones: {@code
   * article.md}, and each chart as PNG at 1x and 2x, SVG, PDF, CSV, alternative text and Markdown.
   *
   * @param folder created if it is missing
   * @return the files, the article first
   * @throws IllegalArgumentException if the article is empty
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public List<Path> write(Path folder) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(
          "The article is empty; it needs words, a result or a chart");
    }
    Set<ChartFormat> formats = EnumSet.allOf(ChartFormat.class);
    List<Path> files = new ArrayList<>();
    Path article = folder.resolve(FILE);
    files.add(article);
    for (Part part : parts) {
      if (part instanceof Part.Exhibit exhibit) {
        files.addAll(exhibit.chart().export(folder, exhibit.name(), formats));
      }
    }
    WholeFile.write(article, markdown(ChartFormat.PNG).getBytes(UTF_8));
    return List.copyOf(files);
  }

  /**
   * Writes the article as {@link #write(Path)} does.
   *
   * @param folder created if it is missing
   * @return the files, the article first
   * @throws IllegalArgumentException if the article is empty
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public List<Path> write(String folder) {
    return write(Path.of(folder));
  }

  /** Returns the article as text, with the titles of charts in place of their pictures. */
  @Override
  public MimeBundle show() {
    return MimeBundle.ofText(joined(Part::words)).with(MimeBundle.MARKDOWN, joined(Part::shown));
  }

  private String joined(Function<Part, String> form) {
    return parts.stream()
        .filter(part -> !part.words().isEmpty())
        .map(form)
        .collect(Collectors.joining("\n\n"));
  }

  private Article headed(String mark, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("A heading is blank; it needs words");
    }
    return with(new Part.Text(words.strip(), mark + Escape.markdown(words.strip())));
  }

  private Article with(Part part) {
    List<Part> longer = new ArrayList<>(parts);
    longer.add(part);
    return new Article(longer);
  }

  /** For example "02-tornado-chart". */
  private String nameFor(Chart chart) {
    long number = 1 + parts.stream().filter(Part.Exhibit.class::isInstance).count();
    return String.format(
            Locale.ROOT, "%02d-%s", number, chart.plot().kind().toLowerCase(Locale.ROOT))
        .replace(' ', '-');
  }

  private static Part textOf(MimeBundle bundle) {
    String words = bundle.data().get(MimeBundle.TEXT).strip();
    return new Part.Text(
        words, bundle.markdown().map(String::strip).orElseGet(() -> Escape.markdown(words)));
  }

  /** A piece of an article. */
  public sealed interface Part {

    /**
     * Returns the piece as Markdown for a file.
     *
     * @param ending the extension of pictures, for example ".png"
     */
    String markdown(String ending);

    /** Returns the piece as plain text, with a picture's title in its place. */
    String words();

    /** Returns the piece as Markdown for a notebook's cell, with a picture's title in its place. */
    default String shown() {
      return AsWritten.markdown(markdown(""));
    }

    /**
     * Words, a table, a result that shows itself.
     *
     * @param words as plain text
     * @param markdown as Markdown in the file
     */
    record Text(String words, String markdown) implements Part {

      @Override
      public String markdown(String ending) {
        return markdown;
      }
    }

    /**
     * Markdown of the author's own, which may hold mathematics.
     *
     * @param words used unchanged
     */
    record Own(String words) implements Part {

      @Override
      public String markdown(String ending) {
        return words;
      }

      @Override
      public String shown() {
        return words;
      }
    }

    /**
     * A chart.
     *
     * @param name the name of its files, without extension
     */
    record Exhibit(String name, Chart chart) implements Part {

      @Override
      public String markdown(String ending) {
        return chart.markdown(name + ending);
      }

      @Override
      public String words() {
        return "Figure: " + chart.words().title();
      }

      @Override
      public String shown() {
        return AsWritten.markdown("*" + Escape.markdown(words()) + "*");
      }
    }
  }
}
