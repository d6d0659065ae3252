package dev.tiebreak.jupyter.internal.eval.classpath;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * What is on a class path.
 *
 * @param places the jars and folders that exist, in order
 * @param folders the folders of each jar for which an index lists them
 */
public record ClassPath(Set<Path> places, Map<Path, Set<String>> folders) {

  /** Reads a class path, with the jars that the manifests of its jars name. */
  public static ClassPath of(String path) {
    Set<Path> places = new LinkedHashSet<>();
    Map<Path, Set<String>> folders = new HashMap<>();
    for (String each : path.split(File.pathSeparator, -1)) {
      collect(Path.of(each).toAbsolutePath().normalize(), places, folders);
    }
    return new ClassPath(Collections.unmodifiableSet(places), folders);
  }

  private static void collect(Path place, Set<Path> places, Map<Path, Set<String>> folders) {
    if (Files.exists(place) && places.add(place) && !Files.isDirectory(place)) {
      try (JarFile jar = new JarFile(place.toFile(), false)) {
        namedIn(jar.getManifest(), place).filter(Files::exists).forEach(places::add);
        folders.putAll(JarIndex.foldersByJar(jar, place));
      } catch (IOException e) {
        // The compiler also skips what is not a jar.
        return;
      }
    }
  }

  /** The manifests of jars named by another jar are not read: looking takes longer than listing. */
  private static Stream<Path> namedIn(Manifest manifest, Path place) {
    String path =
        manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
    return Stream.of((path == null ? "" : path).split(" ", -1))
        .filter(each -> !each.isBlank())
        .map(each -> Path.of(place.toUri().resolve(each)).normalize());
  }
}
