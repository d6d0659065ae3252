package dev.tiebreak.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something in a file that was left out of a frame.
 *
 * @param file the file, or the name of the table
 * @param place the row, column or path inside the file
 * @param reason why it was left out
 */
public record LeftOut(String file, String place, String reason) {

  private static final int MOST_NAMED = 3;

  /** Returns one line that counts what was left out and names the first places. */
  public static String line(List<LeftOut> all) {
    return line(all, "");
  }

  /**
   * Returns one line that counts what was left out and names the first places, with their files if
   * these are several.
   *
   * @param lister says where all of it is to be found if some is only counted, for example {@code
   *     leftOut() lists all}; blank if nowhere
   */
  public static String line(List<LeftOut> all, String lister) {
    boolean ofOneFile = all.stream().map(LeftOut::file).distinct().count() == 1;
    String named =
        all.stream()
            .limit(MOST_NAMED)
            .map(
                each -> (ofOneFile ? "" : each.file + ", ") + each.place + " (" + each.reason + ")")
            .collect(Collectors.joining("; "));
    int more = all.size() - MOST_NAMED;
    return "Left out: "
        + named
        + (more > 0
            ? "; and " + more + " more" + (lister.isEmpty() ? "." : "; " + lister + ".")
            : ".");
  }
}
