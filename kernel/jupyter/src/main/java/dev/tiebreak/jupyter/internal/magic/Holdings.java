package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.classpath.ClassPath;
import dev.tiebreak.jupyter.internal.maven.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The libraries that cells have: those of this program, read from its class path when first asked,
 * and those added since. Two versions of one library would mix their classes.
 */
final class Holdings {

  private static final Pattern POM = Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");
  private static final Pattern FILE = Pattern.compile("(.+?)-(\\d.*)\\.jar");

  private final Map<String, String> versions = new HashMap<>();

  /** Jars that do not state their group are known only by their file names. */
  private final Map<String, String> versionsByFile = new HashMap<>();

  private boolean read;

  /** Returns the version of a library that cells already have, whatever version is asked for. */
  Optional<String> version(Library library) {
    if (!read) {
      read = true;
      ClassPath.of(System.getProperty("java.class.path")).places().stream()
          .filter(place -> place.toString().endsWith(".jar"))
          .forEach(this::read);
    }
    String version = versions.get(library.name());
    return Optional.ofNullable(
        version == null && library.classifier().isEmpty()
            ? versionsByFile.get(library.artifact())
            : version);
  }

  void add(Library library) {
    versions.put(library.name(), library.version());
  }

  private void read(Path jar) {
    boolean named = false;
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
        if (POM.matcher(entry.getName()).matches()) {
          try (InputStream in = file.getInputStream(entry)) {
            Properties pom = new Properties();
            pom.load(in);
            versions.putIfAbsent(
                pom.getProperty("groupId") + ":" + pom.getProperty("artifactId"),
                pom.getProperty("version"));
            named = true;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Matcher file = FILE.matcher(jar.getFileName().toString());
    if (!named && file.matches()) {
      versionsByFile.put(file.group(1), file.group(2));
    }
  }
}
