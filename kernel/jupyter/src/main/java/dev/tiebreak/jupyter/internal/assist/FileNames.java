package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.assist.Completion.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Completes the name of a file or folder, as seen from the folder the kernel runs in. */
public final class FileNames {

  private FileNames() {}

  /** Completes the part of a path that the cursor is in; a folder ends with a slash. */
  static Completions complete(QuotedText text, String cell, int cursor) {
    int slash = text.typed().lastIndexOf('/') + 1;
    String typed = text.typed().substring(slash);
    int start = Math.max(text.start(), cell.lastIndexOf('/', cursor - 1) + 1);
    int next = cell.indexOf('/', cursor);
    int end = next >= 0 && next < text.end() ? next + 1 : text.end();
    List<Completion> found =
        list(text.typed().substring(0, slash), typed).stream()
            .map(name -> Completion.of(QuotedText.escape(name), Kind.PATH))
            .toList();
    return new Completions(found, start, end);
  }

  /**
   * Lists the files and folders in a folder whose names begin with what is typed or, if there are
   * none, do so when case is ignored; none where there is no such folder.
   */
  public static List<String> list(String folder, String typed) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<String> all =
          files
              .map(FileNames::shown)
              .filter(name -> !name.startsWith(".") || typed.startsWith("."))
              .sorted(Comparator.naturalOrder())
              .toList();
      List<String> exact = all.stream().filter(name -> name.startsWith(typed)).toList();
      String lower = typed.toLowerCase(Locale.ROOT);
      return exact.isEmpty()
          ? all.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(lower)).toList()
          : exact;
    } catch (IOException | InvalidPathException e) {
      // There is no such folder, or it cannot be read: nothing can be offered.
      return List.of();
    }
  }

  private static String shown(Path file) {
    return file.getFileName() + (Files.isDirectory(file) ? "/" : "");
  }
}
