package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the files of pictures, each given once. */
final class PictureNames {

  private static final int LONGEST_SLUG = 48;

  private final Headings headings;
  private final Set<String> given = new HashSet<>();

  PictureNames(Headings headings) {
    this.headings = headings;
  }

  /** Returns a new name, for example "03-margins": a cell's number and the heading above it. */
  String next(Cell cell, int number) {
    String base = "%02d-%s".formatted(number, slug(headings.above(cell)));
    String name = base;
    for (int n = 2; !given.add(name); n++) {
      name = base + "-" + n;
    }
    return name;
  }

  /** Keeps ASCII letters and digits, so that the name works on every disk and in a URL. */
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
