package dev.tiebreak.jupyter.wire;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Jupyter needs in order to start the kernel: a folder with {@code kernel.json}, a logo, and a
 * copy of the jars, so that cleaning or deleting the clone does not break it.
 */
public final class KernelSpec {

  /** The name by which notebooks ask for this kernel. */
  public static final String NAME = "tiebreak";

  private static final String JAR = "tiebreak-kernel.jar";

  private final Path jars;
  private final String mainClass;

  /**
   * Makes a spec of a built program.
   *
   * @param jars the folder with the jars
   * @param mainClass the class that serves the connection file it is given
   */
  public KernelSpec(Path jars, String mainClass) {
    this.jars = jars;
    this.mainClass = mainClass;
  }

  /**
   * Registers the kernel, in place of one registered there before.
   *
   * @param kernels a folder in which Jupyter looks for kernels
   * @return the folder of this kernel
   * @throws ConnectionException if it cannot be written
   */
  public Path install(Path kernels) {
    Path target = kernels.resolve(NAME);
    try {
      Files.createDirectories(kernels);
      Path fresh = Files.createTempDirectory(kernels, "." + NAME);
      fill(fresh, target);
      replace(target, fresh);
      return target;
    } catch (IOException e) {
      throw new ConnectionException("The kernel cannot be registered in " + kernels + ": " + e, e);
    }
  }

  /**
   * Says whether the kernel registered in a folder is the one that would be registered now.
   *
   * @param kernels a folder in which Jupyter looks for kernels
   * @return false if there is none, or it is another build or another Java
   */
  public boolean isCurrent(Path kernels) {
    Path target = kernels.resolve(NAME);
    try {
      return Files.exists(target.resolve("kernel.json"))
          && Files.readString(target.resolve("kernel.json")).equals(json(target))
          && hasTheSameJars(target.resolve("lib"));
    } catch (IOException e) {
      return false;
    }
  }

  private boolean hasTheSameJars(Path lib) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(jars, "*.jar")) {
      for (Path jar : all) {
        Path copy = lib.resolve(jar.getFileName());
        if (!Files.exists(copy) || Files.mismatch(jar, copy) >= 0) {
          return false;
        }
      }
    }
    return true;
  }

  private void fill(Path folder, Path target) throws IOException {
    Path lib = Files.createDirectories(folder.resolve("lib"));
    try (DirectoryStream<Path> all = Files.newDirectoryStream(jars, "*.jar")) {
      for (Path jar : all) {
        Files.copy(jar, lib.resolve(jar.getFileName()));
      }
    }
    for (String logo : List.of("logo-svg.svg", "logo-32x32.png", "logo-64x64.png")) {
      try (InputStream in = KernelSpec.class.getResourceAsStream(logo)) {
        Files.copy(in, folder.resolve(logo));
      }
    }
    Files.writeString(folder.resolve("kernel.json"), json(target));
    // A temporary folder is private to its owner; another user's Jupyter may have to read this.
    folder.toFile().setReadable(true, false);
    folder.toFile().setExecutable(true, false);
  }

  private String json(Path target) {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put(
        "argv",
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-cp",
            target.resolve("lib").resolve(JAR).toAbsolutePath().toString(),
            mainClass,
            "{connection_file}"));
    spec.put("display_name", "Java (Tiebreak)");
    spec.put("language", "java");
    spec.put("interrupt_mode", "message");
    return new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(spec) + "\n";
  }

  private static void replace(Path target, Path fresh) throws IOException {
    Path old = target.resolveSibling(fresh.getFileName() + "-old");
    if (Files.exists(target)) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    if (Files.exists(old)) {
      try (Stream<Path> tree = Files.walk(old)) {
        for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
