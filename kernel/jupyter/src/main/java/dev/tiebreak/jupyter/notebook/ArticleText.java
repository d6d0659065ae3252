package dev.tiebreak.jupyter.notebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tiebreak.chart.export.Format;
import dev.tiebreak.files.WholeFile;
import dev.tiebreak.show.Escape;
import dev.tiebreak.show.MimeBundle;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A notebook as an article: its own text, and of its cells what they show, charts as pictures and
 * all else as Markdown. Code, prints and errors are left out.
 */
public final class ArticleText {

  /** By their alternative texts, which several charts may share; taken in the order shown. */
  private final Map<String, Deque<Exhibit>> exhibits;

  private final String ending;

  private ArticleText(List<Exhibit> exhibits, Format picture) {
    Map<String, Deque<Exhibit>> byText = new HashMap<>();
    for (Exhibit exhibit : exhibits) {
      byText.computeIfAbsent(exhibit.chart().altText(), text -> new ArrayDeque<>()).add(exhibit);
    }
    this.exhibits = byText;
    this.ending = picture.ending();
  }

  /**
   * Writes {@code article.md} beside the files of the charts.
   *
   * @param execution the notebook that was run
   * @param folder where to; made if it is not there
   * @param formats what the charts are written as; the pictures are PNG if that is among them, else
   *     SVG
   * @return the file
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static Path write(Execution execution, Path folder, Set<Format> formats) {
    Format picture = formats.contains(Format.PNG) ? Format.PNG : Format.SVG;
    String text = new ArticleText(execution.exhibits(), picture).of(execution.notebook());
    Path file = folder.resolve("article.md");
    WholeFile.write(file, text.getBytes(UTF_8));
    return file;
  }

  private String of(Notebook notebook) {
    List<String> blocks = new ArrayList<>();
    for (Cell cell : notebook.cells()) {
      if (cell.isMarkdown()) {
        blocks.add(cell.source().strip());
      } else if (cell.isCode()) {
        cell.outputs().stream()
            .flatMap(Figure::bundle)
            .flatMap(bundle -> block(bundle).stream())
            .forEach(blocks::add);
      }
    }
    return String.join("\n\n", blocks) + "\n";
  }

  private Optional<String> block(MimeBundle bundle) {
    if (!Figure.isPicture(bundle)) {
      return Optional.ofNullable(bundle.data().get(MimeBundle.MARKDOWN)).map(String::strip);
    }
    return Optional.ofNullable(exhibits.get(bundle.data().get(MimeBundle.TEXT)))
        .map(Deque::poll)
        .map(
            exhibit ->
                "![%s](%s.%s)"
                    .formatted(Escape.markdown(exhibit.chart().altText()), exhibit.name(), ending));
  }
}
