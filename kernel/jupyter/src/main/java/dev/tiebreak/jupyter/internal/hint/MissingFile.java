package dev.tiebreak.jupyter.internal.hint;

import dev.tiebreak.words.internal.Nearest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says where a file was looked for, and which files there have similar names. */
final class MissingFile {

  /** How our own readers say it. */
  private static final Pattern LOOKED_FOR = Pattern.compile("no such file \\(looked for (.+?)\\)");

  /** The JDK's streams put the system's message, in its language, after the name. */
  private static final Pattern NAMED = Pattern.compile("(?s)\\A(.+) \\(.+\\)");

  private MissingFile() {}

  static Optional<String> hint(Throwable thrown) {
    try {
      Optional<Path> file = file(thrown).map(Path::of).map(MissingFile::absolute);
      return file.flatMap(
          each -> thrown.getMessage().contains(each.toString()) ? near(each) : describe(each));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> file(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    if (thrown instanceof NoSuchFileException missing) {
      return Optional.ofNullable(missing.getFile());
    }
    Pattern pattern = thrown instanceof FileNotFoundException ? NAMED : LOOKED_FOR;
    Matcher matcher = pattern.matcher(message);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static Optional<String> describe(Path file) {
    String looked = "Looked for " + file + ".";
    return Optional.of(near(file).map(near -> looked + " " + near).orElse(looked));
  }

  private static Optional<String> near(Path file) {
    Path folder = file.getParent();
    if (Files.isDirectory(file)) {
      return Optional.of("That is a folder, not a file.");
    }
    return folder == null || !Files.isDirectory(folder)
        ? Optional.of("There is no folder " + folder + ".")
        : Nearest.question(file.getFileName().toString(), names(folder));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
