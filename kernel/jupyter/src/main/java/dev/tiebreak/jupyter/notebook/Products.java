package dev.tiebreak.jupyter.notebook;

import dev.tiebreak.files.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a run leaves.
 *
 * @param notebook the executed notebook
 * @param page the HTML page
 * @param figures the picture files
 */
public record Products(Path notebook, Path page, List<Path> figures) {

  public Products {
    figures = List.copyOf(figures);
  }

  /**
   * Writes an executed notebook, its page and its pictures. Each file appears whole or not at all.
   *
   * @param notebook the notebook
   * @param folder where to; made if it is not there
   * @param name the name of the files, without ending
   * @return what was written
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static Products write(Notebook notebook, Path folder, String name) {
    Path file = folder.resolve(name + ".ipynb");
    WholeFile.write(file, notebook.toJson().getBytes(StandardCharsets.UTF_8));
    Path page = folder.resolve(name + ".html");
    WholeFile.write(page, Page.of(notebook, name).getBytes(StandardCharsets.UTF_8));
    List<Path> figures = new ArrayList<>();
    for (Figure figure : Figure.of(notebook)) {
      Path picture = folder.resolve("figures").resolve(figure.fileName());
      byte[] content = new byte[figure.content().remaining()];
      figure.content().duplicate().get(content);
      WholeFile.write(picture, content);
      figures.add(picture);
    }
    return new Products(file, page, figures);
  }
}
