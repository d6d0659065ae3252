package dev.tiebreak.jupyter.internal.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;

/** The terminal in which a command runs. */
final class Terminal {

  private Terminal() {}

  /** Makes what a command does independent of where it runs. */
  static void prepare() {
    // Numbers and messages must not depend on where the user lives.
    Locale.setDefault(Locale.ROOT);
    // Headless before any drawing class is loaded, or a Mac would show an icon in its dock.
    System.setProperty("java.awt.headless", "true");
  }

  /** Returns what writes to a stream in the terminal's own encoding. */
  static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, charset());
  }

  static Charset charset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
    return name == null ? Charset.defaultCharset() : Charset.forName(name);
  }

  /** Says in a line what went wrong. */
  static String line(Throwable e) {
    return "tiebreak: "
        + (e instanceof Error || e.getMessage() == null ? e.toString() : e.getMessage());
  }
}
