package dev.tiebreak.jupyter.internal.eval.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

  private static final String INDEX =
      """
      JarIndex-Version: 1.0

      program.jar
      META-INF
      org
      org/program

      library.jar
      org
      org/library
      licence.txt

      """;

  @TempDir private Path folder;

  private Path jar(String name, Map<String, String> files) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "library.jar gone.jar");
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(file.getKey()));
        entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  @Test
  void of_takesWhatAManifestNamesAndAnIndexTells() throws IOException {
    Path program = jar("program.jar", Map.of("META-INF/INDEX.LIST", INDEX));
    Path library = Files.writeString(folder.resolve("library.jar"), "no jar");
    ClassPath read = ClassPath.of(program.toString());
    assertThat(read.places()).containsExactly(program, library);
    assertThat(read.folders())
        .isEqualTo(
            Map.of(
                program, Set.of("META-INF", "org", "org/program"),
                library, Set.of("org", "org/library", "licence.txt")));
  }

  @Test
  void of_knowsNoFoldersWithoutAnIndex() throws IOException {
    Path program = jar("program.jar", Map.of());
    assertThat(ClassPath.of(program.toString()))
        .isEqualTo(new ClassPath(Set.of(program), Map.of()));
  }

  /** The library is not a valid jar, so opening it fails and shows when that happens. */
  @Test
  void mayHave_opensAJarOnlyForAPackageThatItHas() throws IOException {
    Path program = jar("program.jar", Map.of("META-INF/INDEX.LIST", INDEX));
    Files.writeString(folder.resolve("library.jar"), "no jar");
    List<ClassPathEntry> entries = ClassPathEntry.parse(program.toString());
    assertThat(entries).hasSize(2);
    for (ClassPathEntry entry : entries) {
      assertThat(entry.mayHave("java.util")).isFalse();
    }
    ClassPathEntry library = entries.get(1);
    assertThat(library.mayHave("org.library")).isTrue();
    assertThatThrownBy(() -> library.classesOf("org.library")).isInstanceOf(ZipException.class);
  }
}
