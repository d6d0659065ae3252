package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.KnownFile;
import java.util.regex.Pattern;

/** What only the name of a file says. */
final class FileName {

  private static final Pattern ENDING = Pattern.compile("\\.jsonl?(\\.gz)?$");

  private FileName() {}

  /**
   * Returns the name of a file without its ending.
   *
   * @param says what nothing but the name says: {@code its model}
   * @throws dev.tiebreak.read.BadDataException if the file has no name
   */
  static String stem(KnownFile file, String says) {
    String name = ENDING.matcher(file.glance().name()).replaceFirst("");
    if (name.isBlank()) {
      throw file.refused("no name of a file", "a file that is called after " + says);
    }
    return name;
  }
}
