package dev.tiebreak.jupyter.internal.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;

/** A program of one class, compiled and packed where the kernel's jar would be. */
final class ProgramJar {

  /** The argument that asks for a rehearsal; the program ignores it. */
  static final String REHEARSAL = "rehearsal";

  private static final String MAIN_CLASS = "Program";

  private ProgramJar() {}

  /**
   * Writes the jar.
   *
   * @param lib an existing folder
   * @param body the statements of the main method
   */
  static void write(Path lib, String body) throws IOException {
    Path sources = Files.createTempDirectory(lib.getParent(), "source");
    Path source = sources.resolve(MAIN_CLASS + ".java");
    Files.writeString(
        source,
        "public class %s { public static void main(String[] a) { %s } }"
            .formatted(MAIN_CLASS, body));
    int failures =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", sources.toString(), source.toString());
    if (failures > 0) {
      throw new IllegalArgumentException("This does not compile: " + body);
    }
    String entry = MAIN_CLASS + ".class";
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN_CLASS);
    try (OutputStream out = Files.newOutputStream(lib.resolve("tiebreak-kernel.jar"));
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.putNextEntry(new JarEntry(entry));
      Files.copy(sources.resolve(entry), jar);
    }
  }
}
