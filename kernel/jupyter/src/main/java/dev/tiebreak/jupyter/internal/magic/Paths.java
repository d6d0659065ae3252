package dev.tiebreak.jupyter.internal.magic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files that the words of a magic name. */
final class Paths {

  private static final String WILD = ".*[*?\\[{].*";

  private Paths() {}

  /** Returns a file or folder that exists; {@code ~} is the user's home. */
  static Path existing(String word) {
    Path path = path(word);
    if (!Files.exists(path)) {
      throw new MagicException("There is no file " + word + ".");
    }
    return path;
  }

  private static Path path(String word) {
    try {
      return Path.of(
          word.startsWith("~/") ? System.getProperty("user.home") + word.substring(1) : word);
    } catch (InvalidPathException e) {
      throw new MagicException(word + " is not a path.", e);
    }
  }

  /** Returns what a path or glob names, sorted; never nothing. */
  static List<Path> matching(String word) {
    if (!word.matches(WILD)) {
      return List.of(existing(word));
    }
    int wild = word.length();
    for (char c : new char[] {'*', '?', '[', '{'}) {
      wild = word.indexOf(c) < 0 ? wild : Math.min(wild, word.indexOf(c));
    }
    int cut = word.lastIndexOf('/', wild) + 1;
    Path base = path(word.substring(0, cut));
    List<Path> found = found(base, word.substring(cut));
    if (found.isEmpty()) {
      throw new MagicException("No file matches " + word + ".");
    }
    return found;
  }

  private static List<Path> found(Path base, String glob) {
    Path folder = base.toString().isEmpty() ? Path.of(".") : base;
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    int depth = glob.contains("**") ? Integer.MAX_VALUE : glob.split("/").length;
    try (Stream<Path> all = Files.walk(folder, depth)) {
      return all.filter(path -> matcher.matches(folder.relativize(path))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
