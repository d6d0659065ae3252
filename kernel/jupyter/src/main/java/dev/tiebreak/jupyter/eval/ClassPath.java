package dev.tiebreak.jupyter.eval;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What stands on a class path. */
public final class ClassPath {

  private ClassPath() {}

  /**
   * Lists the jars and folders of a class path, with the jars that the manifests of its jars name.
   *
   * @param path entries with the system's separator between them
   * @return those that exist, in order
   */
  public static Set<Path> places(String path) {
    Set<Path> places = new LinkedHashSet<>();
    for (String each : path.split(File.pathSeparator, -1)) {
      collect(Path.of(each).toAbsolutePath().normalize(), places);
    }
    return places;
  }

  /** A jar that another names does not name more in its turn: to look takes longer than to list. */
  private static void collect(Path place, Set<Path> into) {
    if (Files.exists(place) && into.add(place) && !Files.isDirectory(place)) {
      Stream.of(classPathInManifest(place).split(" ", -1))
          .filter(each -> !each.isBlank())
          .map(each -> Path.of(place.toUri().resolve(each)).normalize())
          .filter(Files::exists)
          .forEach(into::add);
    }
  }

  private static String classPathInManifest(Path jar) {
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      Manifest manifest = file.getManifest();
      String path =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return path == null ? "" : path;
    } catch (IOException e) {
      // The compiler, too, passes over what is no jar.
      return "";
    }
  }
}
