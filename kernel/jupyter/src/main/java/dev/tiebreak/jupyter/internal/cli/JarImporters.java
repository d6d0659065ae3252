package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.read.format.Importer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * The importers that a jar brings.
 *
 * @param names those of their classes
 */
record JarImporters(Path jar, List<String> names) {

  private static final String SERVICE = "META-INF/services/" + Importer.class.getName();

  /**
   * Looks which importers a jar names.
   *
   * @throws UsageException if it is no jar, or names none
   */
  static JarImporters of(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      ZipEntry entry = file.getEntry(SERVICE);
      JarImporters found = new JarImporters(jar, entry == null ? List.of() : names(file, entry));
      if (found.names.isEmpty()) {
        throw found.refused("names no importer in " + SERVICE);
      }
      return found;
    } catch (IOException e) {
      throw new JarImporters(jar, List.of()).refused("is no jar that can be read");
    }
  }

  private static List<String> names(JarFile file, ZipEntry entry) throws IOException {
    try (InputStream in = file.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  /**
   * Loads them.
   *
   * @throws UsageException if one of them is not there, or cannot run
   */
  void load(ClassLoader loader) {
    for (String name : names) {
      try {
        Class<?> found = Class.forName(name, true, loader);
        if (!Importer.class.isAssignableFrom(found)) {
          throw refused("names " + name + ", which is no importer");
        }
        found.getConstructor().newInstance();
      } catch (ClassNotFoundException e) {
        throw refused("names the importer " + name + ", which is not in it");
      } catch (UnsupportedClassVersionError e) {
        throw refused(
            "has the importer "
                + name
                + ", which needs a newer Java than "
                + Runtime.version().feature());
      } catch (ReflectiveOperationException | LinkageError e) {
        throw refused("has the importer " + name + ", which cannot be started (" + e + ")");
      }
    }
  }

  private UsageException refused(String why) {
    return new UsageException(jar + " " + why + "; --with takes jars of importers that can run.");
  }
}
