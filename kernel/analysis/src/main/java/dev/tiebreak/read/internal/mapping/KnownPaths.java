package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.open.Content;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.TreePath;
import dev.tiebreak.tree.internal.Wanted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The paths that lead somewhere in the first document of a source, for an editor to offer: from the
 * top, then, below each array, from its elements, as the paths of columns begin at their rows.
 */
public final class KnownPaths {

  private static final long MOST_BYTES = 1 << 24;
  private static final int MOST_STEPS = 8;
  private static final int MOST_PATHS = 500;
  private static final String EACH = "[*]";

  private final Set<String> found = new LinkedHashSet<>();

  private KnownPaths() {}

  /**
   * Returns the paths; none where there is no such file, it is too large to look into, or it would
   * have to be downloaded.
   */
  public static List<String> of(Source source) {
    if (source.address().isPresent()) {
      return List.of();
    }
    KnownPaths paths = new KnownPaths();
    try {
      Source first = MappedFiles.of(source).sources().get(0);
      if (first.isStandardInput()
          || (first.file().isPresent() && Files.size(first.file().get()) > MOST_BYTES)) {
        return List.of();
      }
      new Documents(
              Content.of(first), Wanted.everything(), Documents.Numbers.FINITE, paths.new First())
          .read(header -> true);
    } catch (BadDataException | IOException | UncheckedIOException e) {
      // What cannot be read offers what came before, or nothing; reading it will say why.
    }
    return paths.all();
  }

  /** Looks into the first document. */
  private final class First implements Documents.Taker {
    private boolean seen;

    @Override
    public void take(Node root, String of, int number) {
      if (!seen) {
        seen = true;
        walk(root, "", 0);
      }
    }

    @Override
    public boolean leaves(String of, int number, String reason) {
      return true;
    }
  }

  private void walk(Node node, String path, int steps) {
    if (steps == MOST_STEPS) {
      return;
    }
    if (node.isArray()) {
      found.add(path + EACH);
      node.children().stream().limit(1).forEach(child -> walk(child, path + EACH, steps + 1));
      return;
    }
    for (String name : node.keys()) {
      if (found.size() >= MOST_PATHS) {
        return;
      }
      String key = TreePath.key(name);
      String next = path.isEmpty() || key.startsWith("[") ? path + key : path + "." + key;
      found.add(next);
      node.field(name).ifPresent(child -> walk(child, next, steps + 1));
    }
  }

  private List<String> all() {
    Set<String> all = new LinkedHashSet<>(found);
    for (String path : found) {
      String below = path.substring(path.lastIndexOf(EACH) + 1);
      if (path.contains(EACH) && below.length() > EACH.length()) {
        all.add(below.substring(EACH.length() - 1).replaceFirst("^\\.", ""));
      }
    }
    return List.copyOf(all);
  }
}
