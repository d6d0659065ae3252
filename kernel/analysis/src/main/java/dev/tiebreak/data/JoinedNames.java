package dev.tiebreak.data;

import dev.tiebreak.data.Aliases.Kind;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.remark.Remark;
import dev.tiebreak.remark.internal.NamedCell;
import dev.tiebreak.remark.internal.NearNames;
import dev.tiebreak.words.internal.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the names of a frame are called in another one that it is joined to.
 *
 * @param called the name there, by the name here, where the two differ
 * @param account which names were joined, which were not, and which are almost the same
 */
record JoinedNames(Map<String, String> called, Account account) {

  private static final int MOST_NAMED = 3;

  /**
   * Joins the names of one kind.
   *
   * @param here the names of the frame that is joined to
   * @param there those of the frame that is joined
   */
  static JoinedNames of(
      OtherNames names, Kind kind, Collection<String> here, Collection<String> there) {
    Set<String> mine = different(here);
    Set<String> theirs = different(there);
    Partners partners = names.partners(kind, theirs, mine);
    Map<String, String> called = new LinkedHashMap<>();
    List<String> aside = new ArrayList<>();
    partners
        .byOther()
        .forEach(
            (name, others) -> {
              if (others.size() > 1) {
                others.stream()
                    .filter(other -> !other.equals(name))
                    .forEach(other -> aside.add(other + " as " + name));
              } else if (!others.contains(name)) {
                called.put(others.get(0), name);
              }
            });
    partners
        .several()
        .forEach((name, same) -> aside.add(name + " as " + String.join(" or ", same)));
    List<String> pairs =
        called.entrySet().stream().map(each -> each.getKey() + " is " + each.getValue()).toList();
    return new JoinedNames(
        called,
        saying("Joined by other names: ", pairs)
            .and(
                saying(
                    "Not joined by other names, since two names in one file are never made one: ",
                    aside))
            .and(near(names, kind, mine, theirs)));
  }

  /** The names that are not blank, each once, in their order. */
  private static Set<String> different(Collection<String> names) {
    Set<String> different = new LinkedHashSet<>(names);
    different.remove("");
    return different;
  }

  private static Account saying(String what, List<String> names) {
    return names.isEmpty()
        ? Account.empty()
        : Account.saying(what + Names.some(names, MOST_NAMED) + ".");
  }

  /** Says which models or benchmarks of two frames have almost the same name; else nothing. */
  static Account near(
      OtherNames names, Kind kind, Collection<String> here, Collection<String> there) {
    if (kind == Kind.HARNESS) {
      return Account.empty();
    }
    List<NearNames.Pair> pairs =
        names
            .near(
                kind,
                Stream.concat(cells("here", kind, here), cells("there", kind, there)).toList())
            .pairs()
            .stream()
            .filter(pair -> !pair.areTogether())
            .toList();
    if (pairs.isEmpty()) {
      return Account.empty();
    }
    NearNames.Pair one = pairs.get(0);
    return Account.saying(
        "Almost the same, but read as two "
            + kind
            + "s: "
            + Names.some(pairs.stream().map(JoinedNames::quoted).toList(), MOST_NAMED)
            + ". Where they are one, a line like this in "
            + Aliases.FILE
            + " (kind,alias,name,source) says so: "
            + OtherNames.line(kind, one.cell().name(), one.first().name()));
  }

  private static String quoted(NearNames.Pair pair) {
    return "\"" + pair.cell().name() + "\" for \"" + pair.first().name() + "\"";
  }

  private static Stream<NamedCell> cells(String frame, Kind kind, Collection<String> names) {
    Remark.Place place = Remark.Place.ofFile(frame);
    return names.stream().map(name -> new NamedCell(place, kind.toString(), name));
  }
}
