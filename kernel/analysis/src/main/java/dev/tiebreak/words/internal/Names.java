package dev.tiebreak.words.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists names in sentences, and looks them up. */
public final class Names {

  /** How many names a sentence lists before it only counts the rest. */
  private static final int MOST = 12;

  private Names() {}

  /** Returns the first twelve names and how many more there are. */
  public static String some(List<String> names) {
    return some(names, MOST);
  }

  /** Returns at most this many names and how many more there are: {@code A, B and 5 more}. */
  public static String some(List<String> names, int most) {
    int more = names.size() - most;
    String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /**
   * Returns the value with a given name.
   *
   * @param kind what the values are, for example {@code benchmark}
   * @throws IllegalArgumentException if there is none; the message lists the names that exist
   */
  public static <T> T find(String kind, String asked, List<T> values, Function<T, String> name) {
    return values.stream()
        .filter(value -> name.apply(value).equals(asked))
        .findFirst()
        .orElseThrow(() -> unknown(kind, asked, values.stream().map(name).toList()));
  }

  /**
   * Requires that a name is known.
   *
   * @throws IllegalArgumentException if it is not; the message lists the known names
   */
  public static void require(String kind, String asked, Collection<String> known) {
    if (!known.contains(asked)) {
      throw unknown(kind, asked, known);
    }
  }

  /**
   * Returns the exception for a name that the data does not have; of many names, those that were
   * probably meant are listed first.
   */
  public static IllegalArgumentException unknown(
      String kind, String asked, Collection<String> known) {
    List<String> near = known.size() > MOST ? Nearest.to(asked, known) : List.of();
    List<String> names = Stream.of(near, known).flatMap(Collection::stream).distinct().toList();
    return new IllegalArgumentException(
        "No "
            + kind
            + " is named \""
            + asked
            + "\"; allowed: "
            + (names.isEmpty() ? "none, since the data has none" : some(names)));
  }
}
