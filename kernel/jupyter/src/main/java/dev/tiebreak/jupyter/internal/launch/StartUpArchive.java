package dev.tiebreak.jupyter.internal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the kernel loads each time it starts, kept in a form that Java only has to map into memory:
 * a class-data archive or, from Java 25 on, an ahead-of-time cache. Java itself ignores one that
 * does not fit it or the jars; the kernel then starts more slowly.
 */
public final class StartUpArchive {

  private static final int FIRST_WITH_AOT_CACHE = 25;
  private static final long PATIENCE_SECONDS = 120;

  private final Path folder;
  private final Path jars;
  private final String rehearsal;

  /**
   * Makes the archive of a kernel.
   *
   * @param rehearsal the argument that makes the program do what a kernel does in its first minute,
   *     and end
   */
  public StartUpArchive(Path folder, Path jars, String rehearsal) {
    this.folder = folder.toAbsolutePath();
    this.jars = jars.toAbsolutePath();
    this.rehearsal = rehearsal;
  }

  private static boolean isAotCache() {
    return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
  }

  private Path file() {
    return folder.resolve(isAotCache() ? "kernel.aot" : "kernel.jsa");
  }

  private Path stamp() {
    return folder.resolve("kernel.stamp");
  }

  /** Returns the options that make Java use the archive, whether or not it is there. */
  List<String> options() {
    return isAotCache()
        ? List.of("-XX:AOTCache=" + file(), "-Xlog:aot*=off")
        : List.of("-XX:SharedArchiveFile=" + file(), "-Xlog:cds*=off");
  }

  /** Says whether there is an archive that this Java made from the jars that are there. */
  public boolean isCurrent() {
    try {
      return Files.exists(file())
          && Files.exists(stamp())
          && Files.readString(stamp()).equals(fingerprint());
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Remakes the archive by a rehearsal of the kernel in a process of its own; takes seconds. The
   * old one stays until the new one is complete.
   */
  public boolean train(JavaOptions options) throws InterruptedException {
    try {
      Path fresh = Files.createTempFile(folder, "archive", ".tmp");
      Files.delete(fresh);
      try {
        return rehearse(options, fresh) && keep(fresh);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new LaunchException("The start-up archive cannot be written in " + folder + ".", e);
    }
  }

  private boolean rehearse(JavaOptions options, Path fresh)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(KernelSpec.java());
    command.addAll(options.all());
    command.add((isAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + fresh);
    command.addAll(List.of("-jar", KernelSpec.jar(jars), rehearsal));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
    }
  }

  private boolean keep(Path fresh) throws IOException {
    if (!Files.exists(fresh)) {
      return false;
    }
    Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(stamp(), fingerprint());
    return true;
  }

  /** Distinguishes one Java from another, and one build of the jars from another. */
  private String fingerprint() throws IOException {
    List<String> lines = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(jars, "*.jar")) {
      for (Path jar : all) {
        lines.add(jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    lines.sort(null);
    lines.add(System.getProperty("java.home") + " " + System.getProperty("java.vm.version"));
    return String.join("\n", lines) + "\n";
  }
}
