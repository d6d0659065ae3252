package dev.tiebreak.jupyter.internal.eval.classpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A jar or a folder of the class path. */
sealed interface ClassPathEntry permits ClassPathJar, ClassPathFolder {

  /**
   * Says whether to ask for the classes of a package, now and ever.
   *
   * @param packageName for example {@code java.util}; never empty
   * @return false if there are none and never will be
   */
  boolean mayHave(String packageName) throws IOException;

  /**
   * Returns the classes of a package.
   *
   * @param packageName for example {@code java.util}; never empty
   * @return its classes and their member classes, but none from subpackages
   */
  List<ClassFile> classesOf(String packageName) throws IOException;

  /**
   * Reads a class path, with the jars that the manifests of its jars name.
   *
   * @return those that exist, in order
   */
  static List<ClassPathEntry> parse(String path) {
    ClassPath classPath = ClassPath.of(path);
    List<ClassPathEntry> entries = new ArrayList<>();
    for (Path place : classPath.places()) {
      entries.add(
          Files.isDirectory(place)
              ? new ClassPathFolder(place)
              : new ClassPathJar(place, Optional.ofNullable(classPath.folders().get(place))));
    }
    return entries;
  }
}
