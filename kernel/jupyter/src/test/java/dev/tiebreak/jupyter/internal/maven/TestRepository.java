package dev.tiebreak.jupyter.internal.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A remote Maven repository in a folder, and a user's home whose settings redirect every repository
 * to this one: no test asks a real repository or touches the local one of whoever runs it.
 *
 * @param folder holds {@code remote} and {@code home}
 */
public record TestRepository(Path folder) {

  public TestRepository {
    try {
      Files.createDirectories(folder.resolve("remote"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    settings(folder, folder.resolve("remote").toUri().toString(), false);
  }

  private static void settings(Path folder, String url, boolean offline) {
    Path maven = folder.resolve("home/.m2");
    try {
      Files.createDirectories(maven);
      Files.writeString(
          maven.resolve("settings.xml"),
          "<settings><localRepository>%s</localRepository><offline>%s</offline><mirrors><mirror><id>test</id><mirrorOf>*</mirrorOf><url>%s</url></mirror></mirrors></settings>"
              .formatted(folder.resolve("home/local"), offline, url));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Makes the settings say that this machine is offline. */
  public TestRepository goOffline() {
    settings(folder, folder.resolve("remote").toUri().toString(), true);
    return this;
  }

  /** Makes the settings name a repository at an address. */
  public TestRepository mirroredAt(String url) {
    settings(folder, url, false);
    return this;
  }

  public Path home() {
    return folder.resolve("home");
  }

  public Path mavenFolder() {
    return home().resolve(".m2");
  }

  public Path jar(String artifact, String version) {
    return remote(artifact, version).resolve(artifact + "-" + version + ".jar");
  }

  private Path remote(String artifact, String version) {
    return folder.resolve("remote/org/example/" + artifact + "/" + version);
  }

  /**
   * Puts a library of the group {@code org.example} there: one class with a static method {@code
   * hello} that returns the version, and a resource.
   */
  public TestRepository with(String artifact, String version, String... dependencies)
      throws IOException {
    Path target = remote(artifact, version);
    Files.createDirectories(target);
    StringBuilder needs = new StringBuilder();
    for (String dependency : dependencies) {
      String[] parts = dependency.split(":", -1);
      needs.append(
          dependency(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "compile"));
    }
    Files.writeString(
        target.resolve(artifact + "-" + version + ".pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>org.example</groupId><artifactId>%s</artifactId><version>%s</version><dependencies>%s</dependencies></project>"
            .formatted(artifact, version, needs));
    String name = artifact.substring(0, 1).toUpperCase(Locale.ROOT) + artifact.substring(1);
    String java =
        "package org.example; public class %s implements java.util.function.Supplier<String> { public static String hello() { return \"%s %s\"; } public String get() { return hello(); } }"
            .formatted(name, artifact, version);
    jar(jar(artifact, version), name, java);
    sign(target);
    return this;
  }

  /** Writes the checksums of files: Maven logs a warning for one without. */
  public static void sign(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      for (Path file : List.copyOf(files.toList())) {
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(file));
        Files.writeString(
            file.resolveSibling(file.getFileName() + ".sha1"), HexFormat.of().formatHex(digest));
      }
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns a dependency as a POM writes it. */
  public static String dependency(String group, String artifact, String version, String scope) {
    return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><scope>%s</scope></dependency>"
        .formatted(group, artifact, version, scope);
  }

  private void jar(Path jar, String name, String java) throws IOException {
    Path classes = Files.createTempDirectory(folder, "classes");
    Path source = Files.writeString(classes.resolve(name + ".java"), java);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
    if (result != 0) {
      throw new AssertionError("This does not compile: " + java);
    }
    Files.delete(source);
    Files.writeString(classes.resolve(name + ".txt"), "a resource of " + name);
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve("java.util.function.Supplier"), "org.example." + name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : List.copyOf(files.filter(Files::isRegularFile).toList())) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
  }
}
