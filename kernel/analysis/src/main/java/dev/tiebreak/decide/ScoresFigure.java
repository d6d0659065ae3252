package dev.tiebreak.decide;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.decide.internal.ScoreAxes;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Standing;
import dev.tiebreak.decide.judge.internal.ScoreDecimals;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.words.internal.Plural;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The chart of both scores of every benchmark, a panel for each unit and direction. */
final class ScoresFigure {

  private static final double HUNDRED = 100;

  private final Scorecard card;
  private final Findings findings;
  private final DecisionWords common;
  private final ScoreDecimals decimals;

  ScoresFigure(Scorecard card) {
    this.card = card;
    this.findings = new Findings(card);
    this.common = DecisionWords.of(card);
    this.decimals = ScoreDecimals.of(card);
  }

  Chart chart() {
    Collection<List<Contest>> drawn =
        ScoreAxes.apart(
                common.ordered(),
                card.contests(),
                each -> each,
                measure -> List.of(measure.unit(), measure.better()))
            .values();
    List<Contest> contests = drawn.stream().flatMap(List::stream).toList();
    if (contests.isEmpty()) {
      throw new NothingToShow(
          "No benchmark has a score of " + card.first().name() + " or " + card.second().name());
    }
    List<Dumbbell.Panel> panels = drawn.stream().map(this::panel).toList();
    String altText =
        "Dumbbell chart of "
            + common.models()
            + " on "
            + contests.size()
            + Plural.of(contests.size(), " benchmark. ", " benchmarks. ")
            + findings.headline()
            + ". "
            + contests.stream().map(this::numbers).collect(Collectors.joining("; "))
            + ".";
    List<Measure> measures = contests.stream().map(Contest::measure).toList();
    return Chart.of(
            new Dumbbell(card.first().name(), card.second().name(), panels),
            common.words(
                findings.headline(),
                "Benchmark scores, " + DecisionWords.in(measures) + findings.measured(),
                spread(contests) + findings.legend(),
                altText))
        .withSize(DecisionWords.size(contests.size(), panels.size()));
  }

  private Dumbbell.Panel panel(List<Contest> contests) {
    List<Measure> measures = contests.stream().map(Contest::measure).toList();
    return new Dumbbell.Panel(
        new ScoreAxes(decimals.ofPercent().count()).ofScores(measures),
        contests.stream().map(this::row).toList());
  }

  private Dumbbell.Row row(Contest contest) {
    return new Dumbbell.Row(
        contest.benchmark(),
        contest.first(),
        contest.second(),
        remark(contest),
        limits(contest, Side.FIRST),
        limits(contest, Side.SECOND),
        decimals.ofRow(contest));
  }

  private Optional<ChartPlot.Limits> limits(Contest contest, Side side) {
    Confidence confidence = card.assumptions().confidence();
    OptionalDouble score = contest.score(side);
    if (score.isEmpty() || contest.measure().isShare()) {
      return contest
          .estimate(side, confidence)
          .map(Estimate::interval)
          .map(each -> new ChartPlot.Limits(HUNDRED * each.lower(), HUNDRED * each.upper()));
    }
    Measure.Range range = contest.measure().range();
    return contest
        .evidence()
        .stated()
        .map(errors -> errors.error(side).around(score.getAsDouble(), confidence))
        .map(each -> each.within(range.least(), range.most()))
        .map(each -> new ChartPlot.Limits(each.lower(), each.upper()));
  }

  /** What the whiskers are; nothing where there are none. */
  private String spread(List<Contest> contests) {
    List<Contest> withWhiskers =
        contests.stream()
            .filter(
                each -> limits(each, Side.FIRST).or(() -> limits(each, Side.SECOND)).isPresent())
            .toList();
    return withWhiskers.isEmpty()
        ? ""
        : "Whiskers: each score's "
            + card.assumptions().confidence()
            + " interval, "
            + DecisionWords.covering(withWhiskers);
  }

  private String remark(Contest contest) {
    Standing standing = card.standing(contest);
    if (!contest.contested()) {
      return standing.words();
    }
    String margin = margin(contest);
    return standing == Standing.MARGINAL
        ? margin + ", " + standing.words()
        : contest.unlike().isEmpty() ? margin : margin + ", not alike";
  }

  /** How far the first model is ahead, with the unit unless that is points of some kind. */
  private String margin(Contest contest) {
    Unit unit = contest.measure().unit();
    double difference = contest.difference().orElseThrow();
    return switch (unit) {
      case PERCENT, POINTS, INDEX -> decimals.margin(contest);
      case USD, ELO, SECONDS, MINUTES, TOKENS_PER_SECOND, TOKENS ->
          (difference > 0 ? "+" : difference < 0 ? "−" : "") + unit.difference(difference);
    };
  }

  /** Both scores, with what they are in unless that is plain percent. */
  private String numbers(Contest contest) {
    Measure measure = contest.measure();
    return contest.benchmark()
        + (measure.isPlainShare() ? " " : " (" + measure.words() + ") ")
        + number(contest, Side.FIRST)
        + " against "
        + number(contest, Side.SECOND);
  }

  private String number(Contest contest, Side side) {
    return contest.score(side).isPresent() ? decimals.named(contest, side) : "no score";
  }
}
