package dev.tiebreak.decide;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.MarginBars.Bar;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Margin;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Standing;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The charts of a decision: which numbers they show, and in which words. */
final class DecisionFigures {

  private static final int MOST_IN_TABLE = 6;
  private static final String IN_TABLE = "; the table has the others";

  private final Scorecard card;
  private final Findings findings;
  private final CardNotes notes;
  private final Decimals decimals;

  DecisionFigures(Scorecard card) {
    this.card = card;
    this.findings = new Findings(card);
    this.notes = new CardNotes(card);
    this.decimals = notes.decimals();
  }

  /** Both scores of every benchmark, contested ones first, from the first model's widest lead. */
  Chart scores() {
    List<Contest> contests =
        ordered().stream().filter(contest -> contest.measure().isPlainShare()).toList();
    if (contests.isEmpty()) {
      throw new NothingToShow(
          ordered().isEmpty()
              ? "No benchmark has a score of " + either()
              : "No score of " + either() + " is in percent of which higher is better" + IN_TABLE);
    }
    List<Dumbbell.Row> rows =
        contests.stream()
            .map(
                c ->
                    new Dumbbell.Row(
                        c.benchmark(),
                        c.first(),
                        c.second(),
                        remark(c),
                        limits(c, Side.FIRST),
                        limits(c, Side.SECOND)))
            .toList();
    String altText =
        "Dumbbell chart of "
            + models()
            + " on "
            + contests.size()
            + Plural.of(contests.size(), " benchmark. ", " benchmarks. ")
            + findings.headline()
            + drawn(contests)
            + ". "
            + contests.stream().map(this::numbers).collect(Collectors.joining("; "))
            + ".";
    return Chart.of(
            new Dumbbell(card.first().name(), card.second().name(), rows, decimals.count()),
            words(
                findings.headline() + drawn(contests),
                "Benchmark scores, in percent" + findings.measured(),
                spread(rows, contests) + findings.legend() + inTableOnly(contests, ordered()),
                altText))
        .withSize(Size.articleFor(rows.size()));
  }

  private Optional<ChartPlot.Limits> limits(Contest contest, Side side) {
    return contest
        .estimate(side, card.assumptions().confidence())
        .map(Estimate::interval)
        .map(each -> new ChartPlot.Limits(100 * each.lower(), 100 * each.upper()));
  }

  /** How many benchmarks are drawn of those that are counted, to follow a title. */
  private String drawn(List<Contest> shown) {
    int all = ordered().size();
    return shown.size() < all ? "; drawn: " + shown.size() + " of " + all : "";
  }

  /** What has scores but no place on an axis of percent, as a further sentence. */
  private static String inTableOnly(List<Contest> shown, List<Contest> all) {
    List<String> others =
        all.stream()
            .filter(contest -> !shown.contains(contest))
            .map(contest -> contest.benchmark() + " (" + contest.measure().words() + ")")
            .toList();
    return others.isEmpty() ? "" : " In the table only: " + Names.some(others, MOST_IN_TABLE) + ".";
  }

  private static List<Contest> contests(List<Margin> margins, List<Contest> without) {
    return Stream.concat(
            margins.stream().map(margin -> margin.verdict().contest()), without.stream())
        .toList();
  }

  /** What the whiskers are; nothing where there are none. */
  private String spread(List<Dumbbell.Row> rows, List<Contest> contests) {
    List<Contest> withWhiskers =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).firstLimits().or(rows.get(i)::secondLimits).isPresent())
            .mapToObj(contests::get)
            .toList();
    return withWhiskers.isEmpty()
        ? ""
        : "Whiskers: each score's "
            + card.assumptions().confidence()
            + " interval, "
            + covering(withWhiskers);
  }

  private static String covering(List<Contest> withWhiskers) {
    return "covering "
        + CardNotes.covered("which tasks a benchmark has and how the runs went", withWhiskers)
        + ". ";
  }

  /** The margins, and the benchmarks that have none. */
  Chart margins(Margins chosen) {
    List<Margin> all = chosen.margins();
    List<Margin> margins = all.stream().filter(margin -> margin.measure().isShare()).toList();
    if (margins.isEmpty() && !all.isEmpty()) {
      throw new NothingToShow("No margin of " + models() + " is in percentage points" + IN_TABLE);
    }
    boolean judged = chosen.judged();
    List<Contest> missing =
        ordered().stream()
            .filter(contest -> !contest.contested() && contest.measure().isShare())
            .toList();
    List<Bar> bars =
        Stream.concat(
                margins.stream().map(margin -> judged ? judged(margin) : plain(margin)),
                missing.stream().map(this::missing))
            .toList();
    if (bars.isEmpty()) {
      throw new NothingToShow(noMargin());
    }
    String title = new Margins(card, margins).finding();
    String altText =
        "Bar chart of the margins of "
            + models()
            + ". "
            + title
            + "."
            + (margins.isEmpty()
                ? ""
                : margins.stream()
                    .map(margin -> judged ? judgedLead(margin) : lead(margin))
                    .collect(Collectors.joining("; ", " ", ".")));
    return Chart.of(
            new MarginBars(card.first().name(), card.second().name(), bars, decimals.count()),
            words(
                title,
                "How far the leader is ahead, in percentage points",
                (judged ? certainties(margins) : findings.standings())
                    + inTableOnly(contests(margins, missing), contests(all, missing)),
                altText))
        .withSize(Size.articleFor(bars.size()));
  }

  /** What the error bars cover, and what the paler bars are. */
  private String certainties(List<Margin> margins) {
    return "Whiskers: "
        + card.assumptions().confidence()
        + " intervals, "
        + covering(
            margins.stream()
                .map(Margin::verdict)
                .filter(verdict -> verdict.errorBar().isPresent())
                .map(Verdict::contest)
                .toList())
        + "Pale: not clear, with all leads tested together. "
        + notes.assumed();
  }

  private List<Contest> ordered() {
    return card.contests().stream()
        .filter(contest -> contest.first().isPresent() || contest.second().isPresent())
        .sorted(
            Comparator.comparing(Contest::contested, Comparator.reverseOrder())
                .thenComparing(
                    contest -> contest.difference().orElse(0), Comparator.reverseOrder()))
        .toList();
  }

  private String remark(Contest contest) {
    Standing standing = card.standing(contest);
    if (!contest.contested()) {
      return standing.words();
    }
    String margin = Numbers.signed(contest.difference().getAsDouble(), decimals);
    return standing == Standing.MARGINAL
        ? margin + ", " + standing.words()
        : contest.unlike().isEmpty() ? margin : margin + ", not alike";
  }

  private String lead(Margin margin) {
    return margin.difference() == 0
        ? margin.benchmark() + ": tied"
        : margin.benchmark() + ": " + card.leader(margin) + " by " + decimals.format(margin.lead());
  }

  private String judgedLead(Margin margin) {
    return margin.difference() == 0
        ? lead(margin)
        : lead(margin) + " (" + margin.verdict().certainty().words() + ")";
  }

  /**
   * A bar is in full colour where its lead is clear; among judged leads, one without a verdict
   * counts as not clear.
   */
  private Bar judged(Margin margin) {
    Verdict verdict = margin.verdict();
    return whisker(
        verdict.clear() && verdict.contest().unlike().isEmpty()
            ? Bar.clear(margin.benchmark(), margin.difference())
            : muted(margin, words(verdict)),
        verdict);
  }

  /** A bar of a chart without any error bar: in full colour unless the lead is marginal. */
  private Bar plain(Margin margin) {
    return margin.marginal() || margin.standing() == Standing.TIED
        ? muted(margin, margin.standing().words())
        : Bar.clear(margin.benchmark(), margin.difference());
  }

  /** The verdict in a few words; which of two sides is how is in the note. */
  private static String words(Verdict verdict) {
    return verdict.certainty().words()
        + (verdict.clear() && !verdict.contest().unlike().isEmpty() ? ", not like for like" : "");
  }

  private static Bar muted(Margin margin, String why) {
    return Bar.muted(margin.benchmark(), margin.difference(), why);
  }

  private static Bar whisker(Bar bar, Verdict verdict) {
    return verdict.errorBar().map(limits -> bar.within(limits.lower(), limits.upper())).orElse(bar);
  }

  private Bar missing(Contest contest) {
    Side without = contest.first().isEmpty() ? Side.FIRST : Side.SECOND;
    return Bar.uncontested(contest.benchmark(), "no score for " + card.contender(without).name());
  }

  private Words words(String title, String subtitle, String note, String altText) {
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

  private String either() {
    return card.first().name() + " or " + card.second().name();
  }

  /** Why there is no bar: no scores to subtract, or none of the margins there are was chosen. */
  private String noMargin() {
    int all = card.contested().size();
    return all == 0
        ? "No benchmark has a score of both " + models()
        : "None of the " + all + " margins of " + models() + " fulfils the condition";
  }

  private String models() {
    return card.first().name() + " and " + card.second().name();
  }

  private String numbers(Contest contest) {
    return contest.benchmark()
        + " "
        + number(contest.first())
        + " against "
        + number(contest.second());
  }

  private String number(OptionalDouble percent) {
    return percent.isPresent() ? decimals.format(percent.getAsDouble()) : "no score";
  }
}
