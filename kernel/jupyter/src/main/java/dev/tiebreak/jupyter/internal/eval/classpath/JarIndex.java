package dev.tiebreak.jupyter.internal.eval.classpath;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The index in which a jar lists the folders in it and in the jars that it names, so that none of
 * them has to be opened only to learn that something is not in it.
 *
 * <p>Source: Oracle, JAR File Specification (Java 17), "JAR Index".
 */
final class JarIndex {

  private static final String NAME = "META-INF/INDEX.LIST";
  private static final String JAR = ".jar";

  private JarIndex() {}

  /**
   * Reads the index of a jar.
   *
   * @param jar a jar, with or without an index
   * @return the folders, such as {@code java/util}, in each jar of the index; empty without one
   */
  static Map<Path, Set<String>> foldersByJar(ZipFile jar, Path place) throws IOException {
    Map<Path, Set<String>> folders = new HashMap<>();
    ZipEntry index = jar.getEntry(NAME);
    if (index != null) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(jar.getInputStream(index), StandardCharsets.UTF_8))) {
        read(lines, place, folders);
      }
    }
    return folders;
  }

  /** A part for each jar: its name, its folders and files, an empty line. */
  private static void read(BufferedReader lines, Path place, Map<Path, Set<String>> folders)
      throws IOException {
    Set<String> current = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty()) {
        current = null;
      } else if (current != null) {
        current.add(line);
      } else if (line.endsWith(JAR)) {
        current = folders.computeIfAbsent(place.resolveSibling(line), each -> new HashSet<>());
      }
    }
  }
}
