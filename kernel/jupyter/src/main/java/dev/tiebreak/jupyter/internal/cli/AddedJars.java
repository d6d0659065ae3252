package dev.tiebreak.jupyter.internal.cli;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Jars that bring importers of further formats. */
final class AddedJars {

  @Option(
      names = "--with",
      paramLabel = "JAR",
      description = "A jar whose importers read further formats; may be given more than once.")
  private List<Path> jars = List.of();

  AddedJars() {}

  /**
   * Returns the jars, absolute.
   *
   * @param folder the folder in which the user typed the command
   */
  List<Path> in(Path folder) {
    return jars.stream().map(jar -> existing(folder.resolve(jar).normalize())).toList();
  }

  /** Lets this thread, and those that it starts, find the importers of the jars. */
  void open() {
    if (!jars.isEmpty()) {
      Thread thread = Thread.currentThread();
      URL[] urls =
          in(Path.of("").toAbsolutePath()).stream().map(AddedJars::url).toArray(URL[]::new);
      ClassLoader all = new URLClassLoader(urls, thread.getContextClassLoader());
      jars.forEach(jar -> JarImporters.of(jar).load(all));
      thread.setContextClassLoader(all);
    }
  }

  private static Path existing(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw new UsageException("There is no jar " + jar + ", which --with names.");
    }
    JarImporters.of(jar);
    return jar;
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
