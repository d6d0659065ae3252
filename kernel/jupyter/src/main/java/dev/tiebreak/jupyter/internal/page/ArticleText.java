package dev.tiebreak.jupyter.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tiebreak.article.Article;
import dev.tiebreak.chart.style.ChartFormat;
import dev.tiebreak.files.internal.WholeFile;
import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A notebook as an article: its own text and what its cells show, charts as pictures and everything
 * else as Markdown. Code, printed text and errors are left out.
 */
public final class ArticleText {

  /** By their alternative texts, which several charts may share; taken in the order shown. */
  private final Map<String, Deque<Exhibit>> exhibits;

  private ArticleText(List<Exhibit> exhibits) {
    Map<String, Deque<Exhibit>> byText = new HashMap<>();
    for (Exhibit exhibit : exhibits) {
      byText.computeIfAbsent(exhibit.chart().altText(), text -> new ArrayDeque<>()).add(exhibit);
    }
    this.exhibits = byText;
  }

  /**
   * Writes {@code article.md} next to the files of the charts.
   *
   * @param folder where to; made if it is not there
   * @param formats what the charts are written as; the pictures are PNG if that is among them, else
   *     SVG
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static Path write(
      Notebook notebook, List<Exhibit> exhibits, Path folder, Set<ChartFormat> formats) {
    ChartFormat picture = formats.contains(ChartFormat.PNG) ? ChartFormat.PNG : ChartFormat.SVG;
    String text = new ArticleText(exhibits).of(notebook).markdown(picture);
    Path file = folder.resolve("article.md");
    WholeFile.write(file, text.getBytes(UTF_8));
    return file;
  }

  private Article of(Notebook notebook) {
    Article article = Article.empty();
    for (Cell cell : Published.inArticle(notebook)) {
      if (cell.isMarkdown()) {
        article = article.markdown(cell.source());
      } else if (cell.isCode()) {
        for (Output output : cell.outputs()) {
          article = output.shown().stream().reduce(article, this::with, (one, two) -> two);
        }
      }
    }
    return article;
  }

  private Article with(Article article, MimeBundle bundle) {
    if (!PictureFile.isPicture(bundle)) {
      return bundle.markdown().map(article::markdown).orElse(article);
    }
    Deque<Exhibit> same = exhibits.get(bundle.data().get(MimeBundle.TEXT));
    Exhibit next = same == null ? null : same.poll();
    return next == null ? article : article.exhibit(next.name(), next.chart());
  }
}
