package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;
import dev.tiebreak.words.internal.Numbers;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prices that the same model has nowhere else: with another seller, or in another file. */
public final class PricesElsewhere {

  private static final double FAR = 20;

  private PricesElsewhere() {}

  /**
   * Finds the prices of all files that are more than 20 times off most of what the same model costs
   * elsewhere. Of two that are off each other only the later one is named, since nobody can tell
   * which of them is wrong.
   */
  public static List<Remark> in(Collection<PricedCell> files) {
    return files.stream()
        .collect(
            Collectors.groupingBy(
                cell -> List.of(cell.same(), cell.column(), cell.line()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .flatMap(cells -> inModel(cells).stream())
        .toList();
  }

  private static List<Remark> inModel(List<PricedCell> cells) {
    Map<List<String>, List<PricedCell>> places =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    PricesElsewhere::place, LinkedHashMap::new, Collectors.toList()));
    if (places.size() < 2) {
      return List.of();
    }
    double[] sorted = cells.stream().mapToDouble(PricedCell::usd).sorted().toArray();
    PricedCell first = cells.get(0);
    return cells.stream()
        .filter(cell -> places.size() > 2 || !place(cell).equals(place(first)))
        .filter(cell -> isFarFromMost(cell, sorted, places.get(place(cell))))
        .flatMap(cell -> remark(cell, cells).stream())
        .toList();
  }

  private static List<String> place(PricedCell cell) {
    return List.of(cell.at().file(), cell.seller());
  }

  private static boolean isFarFromMost(PricedCell cell, double[] sorted, List<PricedCell> here) {
    long near = near(cell.usd(), sorted);
    long nearHere = near(cell.usd(), here.stream().mapToDouble(PricedCell::usd).sorted().toArray());
    int elsewhere = sorted.length - here.size();
    return 2 * (near - nearHere) < elsewhere;
  }

  /** How many of some sorted prices are not far from one. */
  private static int near(double usd, double[] sorted) {
    return below(Math.nextUp(usd * FAR), sorted) - below(usd / FAR, sorted);
  }

  private static int below(double usd, double[] sorted) {
    int at = Arrays.binarySearch(sorted, usd);
    int from = at < 0 ? -at - 1 : at;
    while (from > 0 && sorted[from - 1] == usd) {
      from--;
    }
    return from;
  }

  private static Optional<Remark> remark(PricedCell cell, List<PricedCell> all) {
    return all.stream()
        .filter(other -> !place(other).equals(place(cell)))
        .filter(other -> PriceGaps.isFar(other.usd(), cell.usd(), FAR))
        .findFirst()
        .map(
            other ->
                Remark.suspicion(
                    cell.at(),
                    cell.words()
                        + from(cell)
                        + ", but "
                        + other.at().value().orElse("")
                        + from(other)
                        + " in "
                        + other.at().ofRow()
                        + ": one is "
                        + Numbers.withWhole(PriceGaps.apart(cell.usd(), other.usd()))
                        + " times the other.",
                    "Compare both with their sources: prices are in US dollars per million"
                        + " tokens."));
  }

  private static String from(PricedCell cell) {
    return cell.seller().isEmpty() ? "" : " from " + cell.seller();
  }
}
