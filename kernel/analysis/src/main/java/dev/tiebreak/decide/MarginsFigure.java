package dev.tiebreak.decide;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.MarginBars.Bar;
import dev.tiebreak.decide.internal.ScoreAxes;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Margin;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Standing;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.decide.judge.internal.ScoreDecimals;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.words.internal.Plural;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The chart of margins, a panel for each unit. Seconds and dollars are drawn as differences too,
 * since that is what their error bars are of; how many times one is the other is in the table.
 */
final class MarginsFigure {

  private final Scorecard card;
  private final Margins chosen;
  private final DecisionWords common;
  private final ScoreDecimals decimals;

  MarginsFigure(Scorecard card, Margins chosen) {
    this.card = card;
    this.chosen = chosen;
    this.common = DecisionWords.of(card);
    this.decimals = ScoreDecimals.of(card);
  }

  /** A bar, and what it is about. */
  private record Row(Contest contest, Bar bar) {}

  /** The chart of the margins, and the benchmarks that have none. */
  Chart chart() {
    List<Margin> margins = chosen.margins();
    boolean judged = chosen.judged();
    List<Row> rows =
        Stream.concat(
                margins.stream()
                    .map(
                        margin ->
                            new Row(
                                margin.verdict().contest(),
                                saying(margin, judged ? judged(margin) : plain(margin)))),
                common.ordered().stream()
                    .filter(contest -> !contest.contested())
                    .map(contest -> new Row(contest, missing(contest))))
            .toList();
    if (rows.isEmpty()) {
      throw new NothingToShow(noMargin());
    }
    List<MarginBars.Panel> panels =
        ScoreAxes.apart(rows, card.contests(), Row::contest, Measure::unit).values().stream()
            .map(this::panel)
            .toList();
    String title = chosen.finding();
    String altText =
        "Bar chart of the margins of "
            + common.models()
            + ". "
            + title
            + "."
            + (margins.isEmpty()
                ? ""
                : ScoreAxes.apart(
                        margins,
                        card.contests(),
                        margin -> margin.verdict().contest(),
                        Measure::unit)
                    .values()
                    .stream()
                    .flatMap(List::stream)
                    .map(margin -> judged ? judgedLead(margin) : lead(margin))
                    .collect(Collectors.joining("; ", " ", ".")));
    return Chart.of(
            new MarginBars(card.first().name(), card.second().name(), panels),
            common.words(
                title,
                "How far the leader is ahead, " + in(rows),
                judged ? certainties(margins) : new Findings(card).standings(),
                altText))
        .withSize(DecisionWords.size(rows.size(), panels.size()));
  }

  private MarginBars.Panel panel(List<Row> rows) {
    List<Measure> measures = rows.stream().map(row -> row.contest().measure()).toList();
    return new MarginBars.Panel(
        new ScoreAxes(decimals.ofPercent().count()).ofMargins(measures),
        rows.stream().map(Row::bar).toList());
  }

  private static String in(List<Row> rows) {
    List<Measure> measures = rows.stream().map(row -> row.contest().measure()).toList();
    return measures.stream().allMatch(measure -> measure.unit() == Unit.PERCENT)
        ? "in " + measures.get(0).marginUnit()
        : DecisionWords.in(measures);
  }

  /** What the error bars cover, and what the paler bars are. */
  private String certainties(List<Margin> margins) {
    return "Whiskers: "
        + card.assumptions().confidence()
        + " intervals, "
        + DecisionWords.covering(
            margins.stream()
                .map(Margin::verdict)
                .filter(verdict -> verdict.errorBar().isPresent())
                .map(Verdict::contest)
                .toList())
        + "Pale: not clear, with all leads tested together"
        + (margins.stream().map(Margin::verdict).anyMatch(MarginsFigure::clearButUnlike)
            ? ", or not like for like. "
            : ". ")
        + common.notes().assumed();
  }

  private String lead(Margin margin) {
    if (margin.difference() == 0) {
      return margin.benchmark() + ": tied";
    }
    return margin.benchmark() + ": " + card.leader(margin) + " by " + size(margin);
  }

  private String size(Margin margin) {
    return decimals.leadWithUnit(margin.verdict().contest());
  }

  /** The size beside a bar, whose panel says what it is in. */
  private Bar saying(Margin margin, Bar bar) {
    return margin.difference() == 0
        ? bar
        : bar.saying(
            "+"
                + (margin.measure().unit() == Unit.USD
                    ? size(margin)
                    : decimals.lead(margin.verdict().contest())));
  }

  private String judgedLead(Margin margin) {
    return margin.difference() == 0
        ? lead(margin)
        : lead(margin) + " (" + words(margin.verdict()) + ")";
  }

  /**
   * A bar is in full colour where its lead is clear; among judged leads, one without a verdict
   * counts as not clear.
   */
  private Bar judged(Margin margin) {
    Verdict verdict = margin.verdict();
    return whisker(
        verdict.clear() && !clearButUnlike(verdict)
            ? Bar.clear(margin.benchmark(), margin.difference())
            : muted(margin, words(verdict)),
        verdict);
  }

  /** A bar of a chart without any error bar: in full colour unless the lead is marginal. */
  private static Bar plain(Margin margin) {
    return margin.marginal() || margin.standing() == Standing.TIED
        ? muted(margin, margin.standing().words())
        : Bar.clear(margin.benchmark(), margin.difference());
  }

  /** The verdict in a few words; which of two sides is how is in the note. */
  private static String words(Verdict verdict) {
    return verdict.certainty().words() + (clearButUnlike(verdict) ? ", not like for like" : "");
  }

  private static boolean clearButUnlike(Verdict verdict) {
    return verdict.clear() && !verdict.contest().unlike().isEmpty();
  }

  private static Bar muted(Margin margin, String why) {
    return Bar.muted(margin.benchmark(), margin.difference(), why);
  }

  /** No margin can be further off than the least score is from the highest. */
  private static Bar whisker(Bar bar, Verdict verdict) {
    Measure.Range range = verdict.contest().measure().range();
    double reach = range.most() - range.least();
    return verdict
        .errorBar()
        .map(each -> bar.within(Math.max(-reach, each.lower()), Math.min(reach, each.upper())))
        .orElse(bar);
  }

  private Bar missing(Contest contest) {
    Side without = contest.first().isEmpty() ? Side.FIRST : Side.SECOND;
    return Bar.uncontested(contest.benchmark(), "no score for " + card.contender(without).name());
  }

  /** Why there is no bar: no scores to subtract, or none of the margins there are was chosen. */
  private String noMargin() {
    int all = card.contested().size();
    return all == 0
        ? "No benchmark has a score of both " + common.models()
        : "None of the "
            + Plural.counted(all, "margin", "margins")
            + " of "
            + common.models()
            + " fulfils the condition";
  }
}
