package dev.tiebreak.jupyter.magic;

import dev.tiebreak.jupyter.maven.Library;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The libraries that cells have: those of this program, read from its class path at the first
 * question, and those added since. Two versions of one library would mix their classes.
 */
final class Holdings {

  private static final Pattern POM = Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");
  private static final Pattern FILE = Pattern.compile("(.+?)-(\\d.*)\\.jar");

  private final Map<String, String> versions = new HashMap<>();

  /** Jars that do not tell their group are known by the name of their file alone. */
  private final Map<String, String> versionsByFile = new HashMap<>();

  private boolean read;

  /** Returns the version of a library that is here, whatever version is asked for. */
  Optional<String> version(Library library) {
    if (!read) {
      read = true;
      classPath().forEach(this::read);
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

  /** Lists the jars of this program; one that is started by its jar names the others in it. */
  private static Set<Path> classPath() {
    Set<Path> jars = new LinkedHashSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar") && jars.add(jar)) {
        for (String other : manifestClassPath(jar)) {
          jars.add(jar.resolveSibling(other));
        }
      }
    }
    jars.removeIf(jar -> !Files.isRegularFile(jar));
    return jars;
  }

  private static String[] manifestClassPath(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      String path =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return path == null ? new String[0] : path.split(" ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
