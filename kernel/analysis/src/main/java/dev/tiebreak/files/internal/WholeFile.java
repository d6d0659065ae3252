package dev.tiebreak.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files atomically: a reader sees the old content or the new, never half of it. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a temporary file and moves it into place, replacing an older file and creating missing
   * folders.
   *
   * @throws UncheckedIOException if it cannot be written, with a sentence that says why; an older
   *     file is then left as it was
   */
  public static void write(Path file, byte[] content) {
    Path target = file.toAbsolutePath();
    Path part = partOf(target);
    try {
      Files.createDirectories(target.getParent());
      try {
        Files.write(part, content);
        move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file + ": " + reason(e, part, target), e);
    }
  }

  /** Says why the target cannot be written, where the temporary file was only a means. */
  private static String reason(IOException e, Path part, Path target) {
    if (!(e instanceof FileSystemException at) || !part.toString().equals(at.getFile())) {
      return reason(e);
    }
    if (e instanceof AccessDeniedException) {
      return "no permission for " + target;
    }
    return at.getReason() == null ? "no file can be made in " + target.getParent() : at.getReason();
  }

  /**
   * Not the file's name with an extension: the name may already have the greatest length allowed.
   */
  private static Path partOf(Path target) {
    String name = Integer.toHexString(target.getFileName().toString().hashCode());
    return target.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".part");
  }

  /**
   * Removes a file that an earlier run left, if there is one.
   *
   * @throws UncheckedIOException if it cannot be removed, with a sentence that says why
   */
  public static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + file + ": " + reason(e), e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof FileAlreadyExistsException in) {
      return in.getFile() + " is a file, not a folder";
    }
    if (e instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (e instanceof NoSuchFileException missing) {
      return "there is no folder " + missing.getFile() + ", and it cannot be made";
    }
    return e.getMessage();
  }
}
