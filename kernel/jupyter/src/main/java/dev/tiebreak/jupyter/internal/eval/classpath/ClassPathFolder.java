package dev.tiebreak.jupyter.internal.eval.classpath;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of classes.
 *
 * @param root the folder in which its packages begin
 */
record ClassPathFolder(Path root) implements ClassPathEntry {

  /** Another program may write there at any time. */
  @Override
  public boolean mayHave(String packageName) {
    return true;
  }

  @Override
  public List<ClassFile> classesOf(String packageName) throws IOException {
    Path folder = root.resolve(packageName.replace('.', '/'));
    List<ClassFile> classes = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.class")) {
        for (Path file : files) {
          String name = file.getFileName().toString();
          String simple = name.substring(0, name.length() - ".class".length());
          String binary = packageName + "." + simple;
          classes.add(
              new ClassFile(file.toUri().toString(), binary, () -> Files.newInputStream(file)));
        }
      }
    }
    return classes;
  }
}
