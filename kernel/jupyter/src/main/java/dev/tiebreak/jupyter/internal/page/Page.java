package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.words.internal.Escape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A notebook as one HTML page: no script, nothing loaded from elsewhere, light and dark. */
public final class Page {

  /** Whatever HTML a cell shows, the page runs no scripts and loads nothing. */
  private static final String POLICY =
      "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'";

  private final Notebook notebook;
  private final String title;
  private final Markdown markdown = new Markdown();
  private final OutputHtml outputs = new OutputHtml();

  private Page(Notebook notebook, String name) {
    this.notebook = notebook;
    title = Headings.of(notebook).first().orElse(name);
  }

  /**
   * Renders a notebook.
   *
   * @param name the title of the page if the notebook has no heading
   */
  public static String of(Notebook notebook, String name) {
    return new Page(notebook, name).html();
  }

  private String html() {
    StringBuilder body = new StringBuilder();
    for (Cell cell : Published.onPage(notebook)) {
      if (cell.isMarkdown()) {
        body.append("<section class=\"text\">\n")
            .append(wide(markdown.html(cell.source())))
            .append("</section>\n");
      } else if (cell.isCode() && !cell.source().isBlank()) {
        code(cell, body);
      }
    }
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(POLICY, Escape.html(title), style(), body);
  }

  private void code(Cell cell, StringBuilder body) {
    List<Output> shown = cell.outputs();
    boolean failed = shown.stream().anyMatch(output -> output.failed().isPresent());
    String number = cell.executionCount() > 0 ? " " + cell.executionCount() : "";
    // Readers come for the results; the code is one click away, and open if it failed.
    body.append("<section class=\"code\">\n<details")
        .append(failed ? " open" : "")
        .append("><summary>Code")
        .append(number)
        .append("</summary>\n<pre tabindex=\"0\"><code>")
        .append(Escape.html(cell.source()))
        .append("</code></pre></details>\n");
    shown.forEach(output -> body.append(outputs.render(output)));
    body.append("</section>\n");
  }

  /** Lets a wide table scroll by itself, so that the page never does. */
  static String wide(String html) {
    return html.replace("<table", "<div class=\"wide\" tabindex=\"0\"><table")
        .replace("</table>", "</table></div>");
  }

  private static String style() {
    try (InputStream css = Page.class.getResourceAsStream("page.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
