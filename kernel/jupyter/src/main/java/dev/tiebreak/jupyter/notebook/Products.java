package dev.tiebreak.jupyter.notebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
   * @throws IOException if the folder cannot be written
   */
  public static Products write(Notebook notebook, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name + ".ipynb");
    write(file, notebook.toJson().getBytes(StandardCharsets.UTF_8));
    Path page = folder.resolve(name + ".html");
    write(page, Page.of(notebook, name).getBytes(StandardCharsets.UTF_8));
    List<Path> figures = new ArrayList<>();
    for (Figure figure : Figure.of(notebook)) {
      Path picture = folder.resolve("figures").resolve(figure.fileName());
      Files.createDirectories(picture.getParent());
      byte[] content = new byte[figure.content().remaining()];
      figure.content().duplicate().get(content);
      write(picture, content);
      figures.add(picture);
    }
    return new Products(file, page, figures);
  }

  private static void write(Path file, byte[] content) throws IOException {
    Path beside = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
    try {
      Files.write(beside, content);
      // A temporary file is private to its owner; the product should be as readable as any other.
      beside.toFile().setReadable(true, false);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
