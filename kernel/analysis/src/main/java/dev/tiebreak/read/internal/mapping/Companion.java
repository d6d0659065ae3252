package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that lies beside data and says more of it: by its name it is never data itself there. */
public enum Companion {
  ALIASES,
  BENCHMARKS,
  MODELS,
  WORKLOADS;

  /** Returns the name of the file. */
  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /**
   * Returns the file beside a source: in the folder that is read, otherwise in the one in which the
   * source lies; empty if there is none.
   */
  public Optional<Path> beside(Source source) {
    return source
        .file()
        .filter(file -> !source.isStandardInput())
        .flatMap(
            file ->
                Stream.of(MappedFiles.folder(file).resolve(file()), file.resolveSibling(file()))
                    .filter(Files::isRegularFile)
                    .findFirst());
  }

  /** Whether a file is one of these in a folder. */
  static boolean isIn(Path folder, Path file) {
    return Arrays.stream(values()).anyMatch(each -> folder.resolve(each.file()).equals(file));
  }
}
