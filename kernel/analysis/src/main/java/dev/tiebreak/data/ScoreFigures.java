package dev.tiebreak.data;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.domain.Better;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Score;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Plural;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The chart of all scores: what it shows, and in which words. */
final class ScoreFigures {

  private static final int MOST_IN_TABLE = 6;

  private final List<String> models;
  private final List<ScoreHeatMap.Row> rows;
  private final BestScores best;
  private final String title;
  private final List<String> notes;
  private final Provenance provenance;

  ScoreFigures(PrintedScores scores, List<String> contradictions) {
    List<String> names = scores.models();
    this.models = scores.shownModels();
    this.provenance = scores.source();
    Map<Boolean, List<String>> parts = scores.parts(List.of());
    Map<Boolean, List<String>> alike =
        parts.get(false).stream()
            .collect(Collectors.partitioningBy(name -> scores.measure(name).isPlainShare()));
    this.rows =
        alike.get(true).stream()
            .map(
                name ->
                    new ScoreHeatMap.Row(
                        name, names.stream().map(model -> scores.percent(model, name)).toList()))
            .toList();
    this.best =
        new BestScores(
            models, parts.get(false).stream().map(name -> goodness(name, names, scores)).toList());
    this.title =
        new BestScores(models, rows.stream().map(ScoreHeatMap.Row::scores).toList())
            .finding(alike.get(false).isEmpty() ? "" : " in percent of which more is better");
    this.notes =
        Stream.of(
                inTableOnly(alike.get(false), scores),
                PrintedScores.partsLeftOut(parts.get(true)),
                scores.run(names, parts.get(false)),
                contradictions)
            .flatMap(List::stream)
            .toList();
  }

  private static List<OptionalDouble> goodness(
      String benchmark, List<String> names, PrintedScores scores) {
    Better better = scores.measure(benchmark).better();
    return names.stream()
        .map(model -> scores.score(model, benchmark))
        .map(score -> score.map(Score::number).map(better::ahead))
        .map(score -> score.map(OptionalDouble::of).orElse(OptionalDouble.empty()))
        .toList();
  }

  private static List<String> inTableOnly(List<String> others, PrintedScores scores) {
    return others.isEmpty()
        ? List.of()
        : List.of(
            "In the table only: "
                + Names.some(
                    others.stream()
                        .map(name -> name + " (" + scores.measure(name).words() + ")")
                        .toList(),
                    MOST_IN_TABLE)
                + ".");
  }

  Chart scorecard() {
    if (rows.stream().flatMap(row -> row.scores().stream()).noneMatch(OptionalDouble::isPresent)) {
      throw new NothingToShow(
          rows.isEmpty()
              ? "No benchmark is in percent of which more is better; the table shows the others"
              : "No model has a score on any benchmark");
    }
    String altText =
        "Heat map of the scores of "
            + String.join(", ", models)
            + " on "
            + rows.size()
            + Plural.of(rows.size(), " benchmark. ", " benchmarks. ")
            + title
            + ". "
            + rows.stream().map(this::numbers).collect(Collectors.joining("; "))
            + "."
            + notes.stream().map(" "::concat).collect(Collectors.joining());
    Words words =
        new Words(title, "Benchmark scores, in percent", provenance.line(), notes, altText);
    return Chart.of(new ScoreHeatMap(models, rows), words)
        .withSize(Size.articleFor(Math.max(rows.size(), models.size())));
  }

  /** The finding on all benchmarks; the title counts those that are drawn. */
  String finding() {
    return best.finding();
  }

  private String numbers(ScoreHeatMap.Row row) {
    Decimals decimals =
        Decimals.of(
            rows.stream()
                .flatMap(each -> each.scores().stream())
                .flatMapToDouble(OptionalDouble::stream),
            1);
    return row.benchmark()
        + ": "
        + IntStream.range(0, models.size())
            .mapToObj(i -> models.get(i) + " " + number(row.scores().get(i), decimals))
            .collect(Collectors.joining(", "));
  }

  private static String number(OptionalDouble percent, Decimals decimals) {
    return percent.isPresent() ? decimals.format(percent.getAsDouble()) : "no score";
  }
}
