package dev.tiebreak.decide.league;

import dev.tiebreak.domain.Unit;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.ErrorDigits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The scores of a league as they are printed: no finer than the error bar beside them, but where
 * two would look the same.
 */
final class ShownScores {

  /** More digits than any score has. */
  private static final int MOST_DIGITS = 12;

  /** Intervals of percent are printed with one decimal. */
  private static final ErrorDigits OF_PERCENT = new ErrorDigits(1);

  private final LeagueField field;
  private final Unit unit;
  private final Decimals usual;

  private ShownScores(LeagueField field) {
    this.field = field;
    this.unit = field.measure().unit();
    this.usual =
        field.rivals().measured()
            ? new Decimals(1)
            : Decimals.usual(
                field.percents().stream().mapToDouble(Double::doubleValue), unit.leastDecimals());
  }

  static Map<League.Place, String> of(League league) {
    return new ShownScores(league.field()).apart(league.places());
  }

  private Map<League.Place, String> apart(List<League.Place> places) {
    Map<League.Place, Integer> finer = new LinkedHashMap<>();
    places.forEach(place -> finer.put(place, 0));
    Map<League.Place, String> shown = shown(finer);
    for (int round = 0; round < MOST_DIGITS && !alike(shown).isEmpty(); round++) {
      alike(shown).forEach(place -> finer.merge(place, 1, Integer::sum));
      shown = shown(finer);
    }
    return shown;
  }

  private Map<League.Place, String> shown(Map<League.Place, Integer> finer) {
    Map<League.Place, String> shown = new LinkedHashMap<>();
    finer.forEach((place, digits) -> shown.put(place, shown(place, digits)));
    return shown;
  }

  /** The places whose scores differ and look the same. */
  private static List<League.Place> alike(Map<League.Place, String> shown) {
    return shown.keySet().stream().collect(Collectors.groupingBy(shown::get)).values().stream()
        .filter(same -> same.stream().map(League.Place::percent).distinct().count() > 1)
        .flatMap(List::stream)
        .toList();
  }

  /** The mean of outcomes was not written with any decimals that it could keep. */
  private String shown(League.Place place, int finer) {
    double score = place.percent();
    Decimals own = field.rivals().measured() ? usual : usual.keeping(score);
    return place
        .score()
        .map(Estimate::interval)
        .map(interval -> digits(interval).finer(finer))
        .filter(digits -> digits.places() < own.count() && !digits.hide(score))
        .map(digits -> unit.number(digits.rounded(score), digits.decimals()))
        .orElseGet(() -> unit.number(score, own.count()));
  }

  private ErrorDigits digits(Interval interval) {
    return unit == Unit.PERCENT ? OF_PERCENT : ErrorDigits.of(interval.lower(), interval.upper());
  }
}
