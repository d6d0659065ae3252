package dev.tiebreak.jupyter.internal.assist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The sources that come with the program and with the JDK: archives that are not on the class path,
 * opened only when a class is asked for.
 */
final class SourceArchives {

  private final List<Path> archives;

  /** Looks into archives of sources, in order; those that do not exist are skipped. */
  SourceArchives(List<Path> archives) {
    this.archives = archives.stream().filter(Files::isReadable).toList();
  }

  /** Finds the archives next to the jar of this program, and that of the JDK. */
  static SourceArchives ofProgram() {
    List<Path> archives = new ArrayList<>();
    try {
      Path program =
          Path.of(SourceArchives.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (DirectoryStream<Path> jars =
          Files.newDirectoryStream(program.getParent(), "*-sources.jar")) {
        jars.forEach(archives::add);
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("The folder of the program cannot be read.", e);
    }
    archives.add(Path.of(System.getProperty("java.home"), "lib", "src.zip"));
    return new SourceArchives(archives);
  }

  /** Returns the source of the file that declares a class. */
  Optional<String> of(Class<?> type) {
    String file = topLevel(type).replace('.', '/') + ".java";
    String inModule = type.getModule().isNamed() ? type.getModule().getName() + "/" + file : file;
    return archives.stream().flatMap(each -> read(each, inModule).stream()).findFirst();
  }

  /** Returns the full name of the class that a file is named after. */
  static String topLevel(Class<?> type) {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    return outer.getName();
  }

  private static Optional<String> read(Path archive, String file) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      ZipEntry entry = zip.getEntry(file);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The sources in " + archive + " cannot be read.", e);
    }
  }
}
