package dev.tiebreak.domain;

import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something in a file that was left out of a frame.
 *
 * @param file the file, or the name of the table
 * @param place the row, column or path inside the file
 * @param reason why it was left out
 */
public record LeftOut(String file, String place, String reason) {

  private static final String REPEAT = "the same as ";
  private static final int MOST_REASONS = 3;
  private static final int MOST_PLACES = 3;

  /** Returns a row that was left out since another one says the same. */
  public static LeftOut repeat(String file, String place, String other) {
    return new LeftOut(file, place, REPEAT + other);
  }

  /** What was left out for one reason. */
  private record Group(String reason, List<String> places) {

    String words() {
      int all = places.size();
      String some = Names.some(places, MOST_PLACES);
      return all == 1
          ? some + " (" + reason + ")"
          : Numbers.count(all) + " (" + reason + "): " + some;
    }
  }

  /**
   * Returns one line that counts what was left out for each reason, the commonest first, and names
   * the first places, with their files if these are several.
   *
   * @param lister says where all of it is to be found if some is only counted, for example {@code
   *     leftOut() lists all}; blank if nowhere
   */
  public static String line(List<LeftOut> all, String lister) {
    boolean ofOneFile = all.stream().map(LeftOut::file).distinct().count() == 1;
    Map<String, List<LeftOut>> byReason =
        all.stream()
            .collect(Collectors.groupingBy(LeftOut::kind, LinkedHashMap::new, Collectors.toList()));
    List<Group> groups =
        byReason.entrySet().stream()
            .map(
                each ->
                    new Group(
                        each.getValue().size() == 1 ? each.getValue().get(0).reason : each.getKey(),
                        each.getValue().stream()
                            .map(one -> ofOneFile ? one.place : one.file + ", " + one.place)
                            .toList()))
            .sorted(Comparator.comparing(group -> -group.places().size()))
            .toList();
    List<Group> named = groups.subList(0, Math.min(MOST_REASONS, groups.size()));
    boolean whole =
        named.size() == groups.size()
            && named.stream().allMatch(group -> group.places().size() <= MOST_PLACES);
    return "Left out: "
        + named.stream().map(Group::words).collect(Collectors.joining("; "))
        + more(groups.subList(named.size(), groups.size()))
        + (whole || lister.isEmpty() ? "." : "; " + lister + ".");
  }

  /** The reason, in the same words for all repeats. */
  private String kind() {
    return reason.startsWith(REPEAT) ? REPEAT + "other rows" : reason;
  }

  private static String more(List<Group> groups) {
    int count = groups.stream().mapToInt(group -> group.places().size()).sum();
    return groups.isEmpty()
        ? ""
        : "; and "
            + Numbers.count(count)
            + " more for "
            + (groups.size() == 1 ? "another reason" : "other reasons");
  }
}
