package dev.tiebreak.jupyter.internal.launch;

import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonPrint;
import dev.tiebreak.tree.internal.JsonText;
import dev.tiebreak.tree.internal.TreeException;
import dev.tiebreak.tree.internal.TreePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Jupyter needs in order to start the kernel: a folder with {@code kernel.json}, a logo, and a
 * copy of the jars, so that cleaning or deleting the clone does not break it. The start-up archive
 * is there too.
 */
public final class KernelSpec {

  /** The name by which notebooks ask for this kernel. */
  public static final String NAME = "tiebreak";

  private static final String FILE = "kernel.json";
  private static final String OPTIONS = "java_options";
  private static final TreePath ADDED = TreePath.of("metadata." + NAME + "." + OPTIONS);
  private static final String JAR = "tiebreak-kernel.jar";

  private static final String LIB = "lib";

  private final Path jars;
  private final String kernel;
  private final String rehearsal;

  /**
   * Makes a spec of a built program.
   *
   * @param kernel the argument that makes the program serve the connection file that follows
   * @param rehearsal the argument that makes it do what a kernel does in its first minute
   */
  public KernelSpec(Path jars, String kernel, String rehearsal) {
    this.jars = jars;
    this.kernel = kernel;
    this.rehearsal = rehearsal;
  }

  /** Says whether a folder is a registered kernel. */
  public static boolean isRegisteredIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /**
   * Says whether a kernel of this name is registered, from whichever build.
   *
   * @param kernels a folder in which Jupyter looks for kernels
   */
  public boolean isRegisteredUnder(Path kernels) {
    return isRegisteredIn(kernels.resolve(NAME));
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static String jar(Path folder) {
    return folder.resolve(JAR).toAbsolutePath().toString();
  }

  /**
   * Registers the kernel, replacing one registered there before.
   *
   * @param kernels a folder in which Jupyter looks for kernels
   * @throws LaunchException if it cannot be written
   */
  public Path install(Path kernels, JavaOptions options) {
    Path target = kernels.resolve(NAME);
    try {
      Files.createDirectories(kernels);
      Path fresh = Files.createTempDirectory(kernels, "." + NAME);
      fill(fresh, target, options);
      replace(target, fresh);
      return target;
    } catch (IOException e) {
      throw new LaunchException("The kernel cannot be registered in " + kernels + ": " + e, e);
    }
  }

  /**
   * Says whether the kernel registered in a folder is the one that would be registered now.
   *
   * @param kernels a folder in which Jupyter looks for kernels
   * @return false if there is none, or it is from another build or another Java
   */
  public boolean isCurrent(Path kernels) {
    Path target = kernels.resolve(NAME);
    try {
      return Files.exists(target.resolve(FILE))
          && Files.readString(target.resolve(FILE)).equals(json(target, options(kernels)))
          && hasTheSameJars(target.resolve(LIB));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Reads the options that were added to ours when the kernel was registered.
   *
   * @param kernels a folder in which Jupyter looks for kernels
   * @return the options; none if no kernel is registered there
   */
  public JavaOptions options(Path kernels) {
    try {
      Node spec = JsonText.of(Files.readString(kernels.resolve(NAME).resolve(FILE)));
      return new JavaOptions(
          ADDED.follow(spec, 0).stream()
              .flatMap(added -> added.children().stream())
              .flatMap(option -> option.leaf().stream())
              .map(Node.Leaf::text)
              .toList());
    } catch (IOException | TreeException e) {
      // There is none, or it is not JSON: it is replaced as a whole.
      return new JavaOptions(List.of());
    }
  }

  /**
   * Returns the start-up archive, made or not, of the kernel registered in a folder.
   *
   * @param kernels a folder in which Jupyter looks for kernels
   */
  public StartUpArchive archive(Path kernels) {
    Path target = kernels.resolve(NAME);
    return new StartUpArchive(target, target.resolve(LIB), rehearsal);
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

  private void fill(Path folder, Path target, JavaOptions options) throws IOException {
    Path lib = Files.createDirectories(folder.resolve(LIB));
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
    Files.writeString(folder.resolve(FILE), json(target, options));
    // A temporary folder is private to its owner, but another user's Jupyter may have to read this
    // one.
    folder.toFile().setReadable(true, false);
    folder.toFile().setExecutable(true, false);
  }

  private String json(Path target, JavaOptions options) {
    List<String> argv = new ArrayList<>(List.of(java()));
    argv.addAll(options.all());
    argv.addAll(archive(target.getParent()).options());
    argv.addAll(List.of("-jar", jar(target.resolve(LIB)), kernel, "{connection_file}"));
    return JsonPrint.indented(
        Node.of(Map.of("argv", argv))
            .with("display_name", "Java (Tiebreak)")
            .with("language", "java")
            .with("interrupt_mode", "message")
            .with("metadata", Map.of(NAME, Map.of(OPTIONS, options.added()))));
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
