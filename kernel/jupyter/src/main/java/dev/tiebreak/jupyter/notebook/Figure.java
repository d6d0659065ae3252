package dev.tiebreak.jupyter.notebook;

import dev.tiebreak.show.MimeBundle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A picture file of a notebook.
 *
 * @param fileName for example "03-margins.png": the number of the cell and the heading above it
 * @param content the bytes of the file
 */
record Figure(String fileName, ByteBuffer content) {

  private static final int LONGEST_SLUG = 48;

  /** Returns the pictures of an executed notebook, in order. */
  static List<Figure> of(Notebook notebook) {
    Headings headings = Headings.of(notebook);
    List<Figure> figures = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Cell cell : notebook.cells()) {
      String base = "%02d-%s".formatted(cell.executionCount(), slug(headings.above(cell)));
      cell.outputs().stream()
          .flatMap(Figure::bundle)
          .filter(Figure::isPicture)
          .forEach(bundle -> add(bundle, unique(base, names), figures));
    }
    return figures;
  }

  private static Stream<MimeBundle> bundle(Output output) {
    if (output instanceof Output.Display display) {
      return Stream.of(display.bundle());
    }
    return output instanceof Output.Result result ? Stream.of(result.bundle()) : Stream.empty();
  }

  private static boolean isPicture(MimeBundle bundle) {
    return bundle.data().containsKey(MimeBundle.PNG) || bundle.data().containsKey(MimeBundle.SVG);
  }

  private static void add(MimeBundle bundle, String name, List<Figure> figures) {
    String png = bundle.data().get(MimeBundle.PNG);
    if (png != null) {
      figures.add(new Figure(name + ".png", ByteBuffer.wrap(Base64.getMimeDecoder().decode(png))));
    }
    String svg = bundle.data().get(MimeBundle.SVG);
    if (svg != null) {
      figures.add(new Figure(name + ".svg", StandardCharsets.UTF_8.encode(svg)));
    }
  }

  private static String unique(String base, Set<String> names) {
    String name = base;
    for (int n = 2; !names.add(name); n++) {
      name = base + "-" + n;
    }
    return name;
  }

  /** Keeps letters and digits of ASCII, so that the name is good on every disk and in a URL. */
  static String slug(String heading) {
    String plain =
        Normalizer.normalize(heading, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
    String slug = cut.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "figure" : slug;
  }
}
