package dev.tiebreak.jupyter.internal.assist;

/**
 * One thing that could go at the cursor.
 *
 * @param text what to put there; a method has no parentheses
 * @param kind what it is
 * @param signature for a method {@code ()} if it takes nothing, else {@code (…)}; otherwise empty
 */
public record Completion(String text, Kind kind, String signature) {

  /** What a completion can be; Jupyter knows these by their names in lower case. */
  public enum Kind {
    /** A method. */
    FUNCTION,
    /** A variable or constant. */
    INSTANCE,
    /** A field of an object or class. */
    PROPERTY,
    /** A class, or a constructor of it. */
    CLASS,
    /** A package or module. */
    MODULE,
    /** A word of the language. */
    KEYWORD,
    /** A name from the data, to go in quotes. */
    VALUE,
    /** A file or folder. */
    PATH,
    /** A command of the kernel, such as {@code %time}. */
    MAGIC
  }

  static Completion of(String text, Kind kind) {
    return new Completion(text, kind, "");
  }
}
