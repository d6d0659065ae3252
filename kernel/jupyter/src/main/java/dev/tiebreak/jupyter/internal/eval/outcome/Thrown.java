package dev.tiebreak.jupyter.internal.eval.outcome;

import java.util.regex.Pattern;
import jdk.jshell.spi.SPIResolutionException;

/** The name and the message of an exception, in the words of a user. */
public final class Thrown {

  private static final String OURS = "dev.tiebreak.";

  /** JShell puts what a cell declares into classes of its own making. */
  private static final Pattern SNIPPET_CLASS =
      Pattern.compile("REPL[./]\\$JShell\\$\\w+[.$/]?|\\$JShell\\$anonymous\\$+\\d*");

  /** The JVM adds modules and loaders when a class cast fails. */
  private static final Pattern LOADERS =
      Pattern.compile(" \\([^()]* in (?:unnamed )?module .*\\)$");

  private Thrown() {}

  /** Returns the name of an exception; for one of ours, its simple name is enough. */
  static String name(Throwable thrown) {
    String name = plain(thrown.getClass().getName());
    return thrown instanceof SPIResolutionException
        ? "Unresolved reference"
        : name.startsWith(OURS) ? name.replaceFirst(".*[.$]", "") : name;
  }

  /** Returns the message of an exception; empty where it has none. */
  public static String message(Throwable thrown) {
    String message = plain(told(thrown));
    return thrown instanceof ClassCastException
        ? LOADERS.matcher(message).replaceFirst("")
        : message;
  }

  private static String told(Throwable thrown) {
    try {
      return thrown.getMessage() == null ? "" : thrown.getMessage();
    } catch (RuntimeException e) {
      // The exception may be the user's own, and computing its message may fail.
      return "";
    }
  }

  static String plain(String text) {
    return SNIPPET_CLASS.matcher(text).replaceAll("");
  }
}
