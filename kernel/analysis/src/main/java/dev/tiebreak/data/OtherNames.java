package dev.tiebreak.data;

import dev.tiebreak.data.Aliases.Kind;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.mapping.Companion;
import dev.tiebreak.read.internal.table.CsvText;
import dev.tiebreak.remark.internal.NamedCell;
import dev.tiebreak.remark.internal.NearNames;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Which names mean the same, as the user says and, where the user says nothing of a name, as the
 * list of public spellings says that comes with this program. Names match exactly.
 *
 * @param said what the user says of names
 */
record OtherNames(Map<Name, Meaning> said) {

  private static final OtherNames NONE = new OtherNames(Map.of());

  /** A name as it is written somewhere. */
  record Name(Kind kind, String text) {}

  /** What a name is another name of, and where that stands. */
  record Meaning(String text, String place) {}

  /** The list that comes with this program, read when it is first needed. */
  private static final class Shipped {

    private static final Map<Name, Meaning> ALL = Aliases.parse(text()).names().said;

    private static String text() {
      try (InputStream file = Aliases.class.getResourceAsStream(Aliases.FILE)) {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  OtherNames {
    said = Map.copyOf(said);
  }

  static OtherNames none() {
    return NONE;
  }

  /** The names that the file in the folder of a source gives; none where there is no such file. */
  static OtherNames beside(Source source) {
    return Companion.ALIASES.beside(source).map(file -> Aliases.read(file).names()).orElse(NONE);
  }

  /** The names that lead back to an alias, from it on; empty where they lead to another name. */
  static Optional<List<Name>> circle(Name alias, Map<Name, Meaning> said) {
    Set<Name> way = new LinkedHashSet<>();
    Name at = alias;
    while (said.containsKey(at) && way.add(at)) {
      at = new Name(alias.kind, said.get(at).text);
    }
    return at.equals(alias) && !way.isEmpty() ? Optional.of(List.copyOf(way)) : Optional.empty();
  }

  /** What an alias is another name of, in a clause that names the place. */
  static String stated(Name alias, Meaning one) {
    return "\"" + alias.text + "\" is another name of \"" + one.text + "\" in " + one.place;
  }

  /**
   * Returns these names and others.
   *
   * @throws IllegalArgumentException if they disagree or lead back to each other; the message names
   *     both places
   */
  OtherNames and(OtherNames more) {
    if (more.said.isEmpty() || equals(more)) {
      return this;
    }
    Map<Name, Meaning> all = new HashMap<>(said);
    List<Name> added =
        more.said.keySet().stream()
            .sorted(Comparator.comparing(Name::kind).thenComparing(Name::text))
            .toList();
    for (Name alias : added) {
      Meaning meaning = more.said.get(alias);
      Meaning earlier = all.putIfAbsent(alias, meaning);
      if (earlier != null && !earlier.text.equals(meaning.text)) {
        throw new IllegalArgumentException(
            stated(alias, earlier)
                + ", and of \""
                + meaning.text
                + "\" in "
                + meaning.place
                + "; allowed: one of them");
      }
    }
    added.stream()
        .flatMap(alias -> circle(alias, all).stream())
        .findFirst()
        .ifPresent(
            names -> {
              throw new IllegalArgumentException(
                  names.stream()
                          .map(name -> stated(name, all.get(name)))
                          .collect(Collectors.joining(", and "))
                      + ", which leads back to the first; allowed: names of which the last is no"
                      + " alias");
            });
    return new OtherNames(all);
  }

  /** The one of all names with the same meaning that stands for them. */
  String meaning(Kind kind, String name) {
    List<String> way = new ArrayList<>();
    String now = name;
    while (!way.contains(now)) {
      way.add(now);
      Name asked = new Name(kind, now);
      Meaning next = said.containsKey(asked) ? said.get(asked) : Shipped.ALL.get(asked);
      now = next == null ? now : next.text;
    }
    return Collections.min(way.subList(way.indexOf(now), way.size()));
  }

  /** Finds what some names are called among others: the same, or the only other name. */
  Partners partners(Kind kind, Collection<String> asked, Collection<String> names) {
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, List<String>> several = new LinkedHashMap<>();
    List<String> none = new ArrayList<>();
    Supplier<Map<String, List<String>>> byMeaning =
        () -> names.stream().distinct().collect(Collectors.groupingBy(each -> meaning(kind, each)));
    Map<String, List<String>> others = names.containsAll(asked) ? Map.of() : byMeaning.get();
    for (String name : asked) {
      List<String> same =
          names.contains(name)
              ? List.of(name)
              : others.getOrDefault(meaning(kind, name), List.of());
      switch (same.size()) {
        case 0 -> none.add(name);
        case 1 -> found.put(name, same.get(0));
        default -> several.put(name, same);
      }
    }
    return new Partners(found, several, none);
  }

  /**
   * Returns what a frame calls the names of another, by the other's name.
   *
   * @param here the frame's names
   * @param there the other's
   * @throws IllegalArgumentException if several names there are other names of one here, since
   *     which of them is meant is for the user to say
   */
  Map<String, List<String>> join(Kind kind, Collection<String> here, Collection<String> there) {
    Partners partners = partners(kind, here, there);
    partners.several().keySet().stream()
        .findFirst()
        .ifPresent(
            name -> {
              throw several(kind, name, partners);
            });
    return partners.byOther();
  }

  /** Finds the names of a kind that are almost the same and not known to mean the same. */
  NearNames near(Kind kind, Collection<NamedCell> cells) {
    return new NearNames(
        cells,
        (one, other) -> meaning(kind, one).equals(meaning(kind, other)),
        (name, alias) -> line(kind, alias, name));
  }

  private static IllegalArgumentException several(Kind kind, String asked, Partners partners) {
    return new IllegalArgumentException(
        "Several "
            + kind
            + "s go by other names of \""
            + asked
            + "\"; allowed: one of "
            + Names.some(partners.several().get(asked)));
  }

  /**
   * Returns what a name is called among others, or the name itself if it is none of them.
   *
   * @throws IllegalArgumentException if several are other names of it
   */
  String orAsIs(Kind kind, String asked, Collection<String> names) {
    Partners partners = partners(kind, List.of(asked), names);
    return partners.none().isEmpty() ? require(kind, asked, names) : asked;
  }

  /**
   * Returns what a name that is asked for is called among others.
   *
   * @throws IllegalArgumentException if it is none of them, or several are other names of it
   */
  String require(Kind kind, String asked, Collection<String> names) {
    if (names.contains(asked)) {
      return asked;
    }
    Partners partners = partners(kind, List.of(asked), names);
    if (!partners.none().isEmpty()) {
      throw new IllegalArgumentException(
          Names.unknown(kind.toString(), asked, names).getMessage() + remedy(kind, asked, names));
    }
    if (!partners.several().isEmpty()) {
      throw several(kind, asked, partners);
    }
    return partners.found().get(asked);
  }

  /** Says how to state that a name is another name of one that is near; blank where none is. */
  static String remedy(Kind kind, String asked, Collection<String> names) {
    List<String> near = Nearest.to(asked, names);
    return near.isEmpty()
        ? ""
        : "\nIf it is another name of "
            + String.join(" or ", near)
            + ", this line in "
            + Aliases.FILE
            + " (kind,alias,name,source) says so: "
            + line(kind, asked, near.get(0));
  }

  /** The line of a file that says that a name is another name of one. */
  static String line(Kind kind, String alias, String name) {
    return CsvText.of(List.of(kind.toString(), alias, name, ""), List.of()).strip();
  }
}
