package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.show.MimeBundle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A picture file of a notebook.
 *
 * @param fileName for example "03-margins.png": the number of the cell and the heading above it
 */
record PictureFile(String fileName, ByteBuffer content) {

  /** Returns the pictures of an executed notebook, in order. */
  static List<PictureFile> of(Notebook notebook) {
    PictureNames names = new PictureNames(Headings.of(notebook));
    List<PictureFile> figures = new ArrayList<>();
    for (Cell cell : notebook.cells()) {
      cell.outputs().stream()
          .flatMap(output -> output.shown().stream())
          .filter(PictureFile::isPicture)
          .forEach(bundle -> add(bundle, names.next(cell, cell.executionCount()), figures));
    }
    return figures;
  }

  static boolean isPicture(MimeBundle bundle) {
    return bundle.data().containsKey(MimeBundle.PNG) || bundle.data().containsKey(MimeBundle.SVG);
  }

  private static void add(MimeBundle bundle, String name, List<PictureFile> figures) {
    String png = bundle.data().get(MimeBundle.PNG);
    if (png != null) {
      figures.add(
          new PictureFile(name + ".png", ByteBuffer.wrap(Base64.getMimeDecoder().decode(png))));
    }
    String svg = bundle.data().get(MimeBundle.SVG);
    if (svg != null) {
      figures.add(new PictureFile(name + ".svg", StandardCharsets.UTF_8.encode(svg)));
    }
  }
}
