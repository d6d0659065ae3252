package dev.tiebreak.jupyter.internal.eval.classpath;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * A module of the JDK, in the file system that each Java has of its own classes (JEP 220). The
 * compiler's own way asks each file what it is, and takes its name apart again.
 */
final class SystemModule {

  private static final FileSystem JAVA = FileSystems.getFileSystem(URI.create("jrt:/"));
  private static final String CLASS = ".class";

  private static final String BEFORE_NAME = StandardLocation.SYSTEM_MODULES.getName() + "[";

  private final Path root;

  private SystemModule(Path root) {
    this.root = root;
  }

  /** Finds the module that the compiler calls a location; empty for any other location. */
  static Optional<SystemModule> at(Location location) {
    String name = location.getName();
    if (!name.startsWith(BEFORE_NAME)) {
      return Optional.empty();
    }
    String module = name.substring(BEFORE_NAME.length(), name.length() - 1);
    return Optional.of(new SystemModule(JAVA.getPath("/modules", module)));
  }

  /**
   * Returns the classes of a package.
   *
   * @param packageName for example {@code java.util}
   * @return its classes and their member classes, but none from subpackages
   */
  List<ClassFile> classesOf(String packageName) throws IOException {
    List<ClassFile> classes = new ArrayList<>();
    Path folder = root.resolve(packageName.replace('.', '/'));
    String address = folder.toUri() + "/";
    String before = packageName.isEmpty() ? "" : packageName + ".";
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.endsWith(CLASS)) {
          String binary = before + name.substring(0, name.length() - CLASS.length());
          classes.add(new ClassFile(address + name, binary, () -> Files.newInputStream(file)));
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    }
    return classes;
  }
}
