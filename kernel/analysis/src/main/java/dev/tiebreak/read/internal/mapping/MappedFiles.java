package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The files that a source stands for, without those that lie beside them and say more of them.
 *
 * @param folder the folder that they lie in, if there may be several
 * @param sources a source for each, sorted by path
 * @param account which files were left out, such as hidden ones
 */
public record MappedFiles(Path folder, List<Source> sources, Account account) {

  private static final Path HERE = Path.of("");

  /** Returns the files of a source, which is one file where it is no folder or pattern. */
  public static MappedFiles of(Source source) {
    if (source.file().isEmpty() || source.isStandardInput()) {
      return one(source);
    }
    Path file = source.file().get();
    if (Files.isDirectory(file)) {
      return below(source, file, path -> true);
    }
    return isPattern(file) ? below(source, folder(file), fitting(file.toString())) : one(source);
  }

  /** Whether a source is a folder or a pattern, which stand for all files that they hold. */
  public static boolean isSeveral(Source source) {
    return !source.isStandardInput()
        && source.file().filter(file -> Files.isDirectory(file) || isPattern(file)).isPresent();
  }

  private static boolean isPattern(Path file) {
    return hasSigns(file) && !Files.exists(file);
  }

  private static boolean hasSigns(Path file) {
    return file.toString().contains("*") || file.toString().contains("?");
  }

  /**
   * What fits a pattern, in which {@code **}{@code /} stands for any number of folders, or none.
   */
  private static PathMatcher fitting(String pattern) {
    PathMatcher some = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    PathMatcher none =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", ""));
    return file -> some.matches(file) || none.matches(file);
  }

  private static MappedFiles one(Source source) {
    return new MappedFiles(HERE, List.of(source), Account.empty());
  }

  /** Returns what a file is called among several; blank if it is the only one. */
  public String name(Source source) {
    return sources.size() == 1 ? "" : folder.relativize(source.file().orElseThrow()).toString();
  }

  /** A folder itself, that of a file, or the one below which the files lie that a pattern fits. */
  static Path folder(Path file) {
    Path folder = Files.isDirectory(file) ? file : file.getParent();
    while (folder != null && isPattern(folder)) {
      folder = folder.getParent();
    }
    return folder == null ? HERE : folder;
  }

  private static MappedFiles below(Source source, Path folder, PathMatcher fits) {
    List<Source> found = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    FolderWalk walk = FolderWalk.of(folder);
    walk.closed().forEach((closed, why) -> leftOut.add(leftOut(source, folder, closed, why)));
    for (Path file : walk.files()) {
      if (fits.matches(file)) {
        boolean seen = !isHidden(folder.relativize(file), source.file().orElseThrow());
        if (!seen || !Files.isRegularFile(file)) {
          leftOut.add(leftOut(source, folder, file, seen ? "no plain file" : "a hidden file"));
        } else {
          found.add(source.at(file));
        }
      }
    }
    List<Source> data =
        found.stream().filter(each -> !Companion.isIn(folder, each.file().orElseThrow())).toList();
    if (found.isEmpty()) {
      throw new BadDataException(source.toString(), List.of(none(folder, leftOut)));
    }
    return new MappedFiles(folder, data.isEmpty() ? found : data, new Account(leftOut, List.of()));
  }

  /** What is wrong where no file is left: hidden ones are read where their name is spelt out. */
  private static Problem none(Path folder, List<LeftOut> leftOut) {
    return leftOut.isEmpty()
        ? Problem.ofFile("there are no files", "a folder or pattern with files")
        : Problem.ofFile(
            "all files are left out: "
                + leftOut.get(0).place()
                + " ("
                + leftOut.get(0).reason()
                + ")"
                + (leftOut.size() == 1 ? "" : ", and " + (leftOut.size() - 1) + " more"),
            "a folder or pattern with files; hidden ones are read where their names are spelt out,"
                + " as in \""
                + folder.resolve(leftOut.get(0).place())
                + "\"");
  }

  private static LeftOut leftOut(Source source, Path folder, Path file, String reason) {
    return new LeftOut(source.toString(), folder.relativize(file).toString(), reason);
  }

  /** Whether a part of a path begins with a point that what was asked for does not spell. */
  private static boolean isHidden(Path file, Path asked) {
    for (Path part : file) {
      if (part.toString().startsWith(".") && !spells(asked, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean spells(Path asked, Path name) {
    return StreamSupport.stream(asked.spliterator(), false).anyMatch(name::equals);
  }
}
