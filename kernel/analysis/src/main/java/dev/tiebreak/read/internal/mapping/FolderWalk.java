package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.open.Unreadable;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files in a folder and in those below it, and which of those cannot be looked into. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final List<Path> files = new ArrayList<>();
  private final Map<Path, String> closed = new TreeMap<>();

  private FolderWalk() {}

  /**
   * Looks into a folder; one that is none has no files.
   *
   * @throws BadDataException if it cannot be looked into
   */
  static FolderWalk of(Path folder) {
    FolderWalk walk = new FolderWalk();
    if (!Files.isDirectory(folder)) {
      return walk;
    }
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.closed.put(folder, Unreadable.why(e));
    }
    if (walk.closed.containsKey(folder)) {
      throw new BadDataException(
          folder.toString(),
          List.of(
              Problem.ofFile(
                  "it cannot be read: " + walk.closed.get(folder), "a folder of files")));
    }
    walk.files.sort(Comparator.naturalOrder());
    return walk;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    files.add(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) {
    closed.put(file, Unreadable.why(reason));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException reason) {
    if (reason != null) {
      closed.put(folder, Unreadable.why(reason));
    }
    return FileVisitResult.CONTINUE;
  }

  /** Returns the files, sorted by path. */
  List<Path> files() {
    return files;
  }

  /** Returns what could not be looked into, with the reason. */
  Map<Path, String> closed() {
    return closed;
  }
}
