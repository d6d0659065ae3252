package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;
import dev.tiebreak.words.internal.NearMisses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Names of one kind that are spelled almost alike, within a file or in two of them. */
public final class NearNames {

  /** Every pair of so many names is compared by letters; more of them only by their spelling. */
  private static final int MOST_PAIRS = 250_000;

  private final List<NamedCell> names;
  private final BiPredicate<String, String> same;
  private final BinaryOperator<String> alias;

  /**
   * @param names of one kind, each once a file
   * @param same whether two are already known to name the same
   * @param alias the line that says that the second is another name of the first
   */
  public NearNames(
      Collection<NamedCell> names, BiPredicate<String, String> same, BinaryOperator<String> alias) {
    this.names = List.copyOf(names);
    this.same = same;
    this.alias = alias;
  }

  /** Returns a note on each name that an earlier one is almost the same as. */
  public List<Remark> remarks() {
    return pairs().stream().map(this::remark).toList();
  }

  /** Returns each name that an earlier one is almost the same as, with that one. */
  public List<Pair> pairs() {
    Map<String, List<NamedCell>> bySpelling =
        names.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> NearMisses.spelling(cell.name()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Pair> pairs = new ArrayList<>();
    bySpelling.values().forEach(cells -> pairs.addAll(spelledAlike(cells)));
    List<String> spellings = List.copyOf(bySpelling.keySet());
    if ((long) spellings.size() * spellings.size() <= 2L * MOST_PAIRS) {
      for (int i = 0; i < spellings.size(); i++) {
        for (String earlier : spellings.subList(0, i)) {
          if (NearMisses.isTypo(spellings.get(i), earlier)) {
            typo(bySpelling.get(earlier), bySpelling.get(spellings.get(i))).ifPresent(pairs::add);
          }
        }
      }
    }
    return pairs;
  }

  private List<Pair> spelledAlike(List<NamedCell> cells) {
    NamedCell first = cells.get(0);
    Map<String, NamedCell> others = new LinkedHashMap<>();
    cells.forEach(cell -> others.putIfAbsent(cell.name(), cell));
    others.remove(first.name());
    return others.values().stream()
        .map(cell -> beside(first, cell, cells))
        .filter(pair -> pair.areTogether() || !same.test(pair.first().name(), pair.cell().name()))
        .toList();
  }

  /** Two names, the first of which was there before. */
  public record Pair(NamedCell first, NamedCell cell) {

    /** Whether both stand in one file. */
    public boolean areTogether() {
      return first.at().file().equals(cell.at().file());
    }
  }

  /** The first name where it stands in the other's file, if it does. */
  private static Pair beside(NamedCell first, NamedCell cell, List<NamedCell> cells) {
    return cells.stream()
        .filter(each -> each.name().equals(first.name()))
        .map(each -> new Pair(each, cell))
        .filter(Pair::areTogether)
        .findFirst()
        .orElse(new Pair(first, cell));
  }

  /** Two names in one file are what somebody wrote on purpose. */
  private Optional<Pair> typo(List<NamedCell> earlier, List<NamedCell> later) {
    NamedCell first = earlier.get(0);
    NamedCell cell = later.get(0);
    boolean together =
        earlier.stream()
            .anyMatch(one -> later.stream().anyMatch(other -> new Pair(one, other).areTogether()));
    return together || same.test(first.name(), cell.name())
        ? Optional.empty()
        : Optional.of(new Pair(first, cell));
  }

  private Remark remark(Pair pair) {
    NamedCell first = pair.first();
    NamedCell cell = pair.cell();
    boolean together = pair.areTogether();
    return Remark.note(
        cell.at(),
        "\""
            + cell.name()
            + "\" is almost \""
            + first.name()
            + "\" in "
            + (together ? first.at().ofRow().inFile() : first.at().ofRow())
            + ", but they are read as two "
            + cell.kind()
            + "s.",
        together
            ? "If they are one " + cell.kind() + ", write its name in one way."
            : "If they are one "
                + cell.kind()
                + ", this line in aliases.csv (kind,alias,name,source) says so: "
                + alias.apply(first.name(), cell.name()));
  }
}
