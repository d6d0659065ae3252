package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.files.internal.WholeFile;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.NotebookException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The files that a run leaves. */
public record Products(Path notebook, Path page, List<Path> figures) {

  private static final String FIGURES = "figures";

  public Products {
    figures = List.copyOf(figures);
  }

  /**
   * Writes an executed notebook, its page and its pictures. Each file appears whole or not at all;
   * pictures that an earlier run left and this one does not have are removed.
   *
   * @param folder where to; made if it is not there
   * @param name the name of the files, without extension
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static Products write(Notebook notebook, Path folder, String name) {
    Path file = folder.resolve(name + ".ipynb");
    Set<Path> stale = new HashSet<>(earlier(file, folder));
    WholeFile.write(file, notebook.toJson().getBytes(StandardCharsets.UTF_8));
    Path page = folder.resolve(name + ".html");
    WholeFile.write(page, Page.of(notebook, name).getBytes(StandardCharsets.UTF_8));
    List<Path> figures = new ArrayList<>();
    for (PictureFile figure : PictureFile.of(notebook)) {
      Path picture = folder.resolve(FIGURES).resolve(figure.fileName());
      byte[] content = new byte[figure.content().remaining()];
      figure.content().duplicate().get(content);
      WholeFile.write(picture, content);
      figures.add(picture);
    }
    stale.removeAll(figures);
    stale.forEach(WholeFile::remove);
    return new Products(file, page, figures);
  }

  /** Returns the pictures that an earlier run of the same notebook has left. */
  private static Set<Path> earlier(Path file, Path folder) {
    if (!Files.exists(file)) {
      return Set.of();
    }
    try {
      return PictureFile.of(Notebook.read(file)).stream()
          .map(figure -> folder.resolve(FIGURES).resolve(figure.fileName()))
          .collect(Collectors.toSet());
    } catch (NotebookException | IllegalArgumentException e) {
      return Set.of();
    }
  }
}
