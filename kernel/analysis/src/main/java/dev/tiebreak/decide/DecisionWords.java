package dev.tiebreak.decide;

import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.domain.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the charts of a decision have in common: the order of their rows, and their words. */
record DecisionWords(Scorecard card, CardNotes notes) {

  private static final int ROWS_OF_AN_AXIS = 2;

  static DecisionWords of(Scorecard card) {
    return new DecisionWords(card, new CardNotes(card));
  }

  /**
   * The contests with a score, contested ones first, from the first model's widest lead; only leads
   * in one unit are in an order that means anything.
   */
  List<Contest> ordered() {
    return card.contests().stream()
        .filter(contest -> contest.first().isPresent() || contest.second().isPresent())
        .sorted(
            Comparator.comparing(Contest::contested, Comparator.reverseOrder())
                .thenComparing(
                    contest -> contest.difference().orElse(0), Comparator.reverseOrder()))
        .toList();
  }

  static String covering(List<Contest> withWhiskers) {
    return "covering "
        + CardNotes.covered("which tasks a benchmark has and how the runs went", withWhiskers)
        + ". ";
  }

  Words words(String title, String subtitle, String note, String altText) {
    return new Words(
        title,
        subtitle,
        card.provenance().line(),
        withRemarks(note),
        String.join(" ", withRemarks(altText)));
  }

  private List<String> withRemarks(String sentence) {
    return Stream.of(
            Stream.of(sentence),
            notes.units().stream(),
            card.remarks().stream(),
            notes.contradictions().stream(),
            notes.missing().stream(),
            notes.outweighed().stream())
        .flatMap(each -> each)
        .toList();
  }

  /** What measures are in, to follow a comma: one unit, or each its own. */
  static String in(List<Measure> measures) {
    return measures.stream().map(Measure::unit).distinct().count() > 1
        ? "each unit on its own axis"
        : "in " + measures.get(0).unit().words();
  }

  /** As tall as the rows need, and the axes of all panels but the first. */
  static Size size(int rows, int panels) {
    return Size.articleFor(rows + ROWS_OF_AN_AXIS * (panels - 1));
  }

  String models() {
    return card.first().name() + " and " + card.second().name();
  }
}
