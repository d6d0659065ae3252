package dev.tiebreak.read.internal.open;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Why a file or folder cannot be read, in words. */
public final class Unreadable {

  private Unreadable() {}

  /** Says why, of what has been named. */
  public static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link to a folder that it lies in";
    }
    return e instanceof NoSuchFileException ? "it is no longer there" : e.getMessage();
  }

  /** Returns the error that a file cannot be read: of its own where it is the file's matter. */
  static RuntimeException of(Object file, IOException e) {
    return e instanceof AccessDeniedException
        ? new BadDataException(
            file.toString(), List.of(Problem.ofFile(why(e), "a file that may be read")))
        : new UncheckedIOException("Cannot read " + file + ": " + why(e), e);
  }
}
