package dev.tiebreak.data;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.decide.internal.ScoreAxes;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Score;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Plural;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The chart of all scores, a block for each unit and direction: what it shows, in which words. */
final class ScoreFigures {

  private final List<String> models;
  private final List<Compared> drawn;
  private final String finding;
  private final List<String> notes;
  private final Provenance provenance;

  /** A benchmark and the score of each model. */
  private record Compared(Measure measure, List<OptionalDouble> scores) {

    List<Object> block() {
      return List.of(measure.unit(), measure.better());
    }

    ScoreHeatMap.Row row() {
      return new ScoreHeatMap.Row(measure.label(), scores);
    }

    double[] present() {
      return scores.stream().flatMapToDouble(OptionalDouble::stream).toArray();
    }

    /** Higher is better. */
    List<OptionalDouble> turned() {
      return scores.stream()
          .map(
              score ->
                  score.isPresent()
                      ? OptionalDouble.of(measure.better().ahead(score.getAsDouble()))
                      : score)
          .toList();
    }
  }

  ScoreFigures(PrintedScores scores, List<String> contradictions) {
    List<String> names = scores.models();
    this.models = scores.shownModels();
    this.provenance = scores.source();
    Map<Boolean, List<String>> parts = scores.parts(List.of());
    this.drawn =
        parts.get(false).stream()
            .map(
                name ->
                    new Compared(
                        scores.measure(name),
                        names.stream().map(model -> number(scores.score(model, name))).toList()))
            .toList();
    Map<String, List<SystemName>> systems = new LinkedHashMap<>();
    parts
        .get(false)
        .forEach(
            name ->
                systems.put(
                    name,
                    names.stream()
                        .flatMap(model -> scores.score(model, name).stream())
                        .map(Score::system)
                        .toList()));
    this.finding =
        new BestScores(models, drawn.stream().map(Compared::turned).toList()).finding()
            + SystemName.notAlike(systems);
    this.notes =
        Stream.of(
                PrintedScores.partsLeftOut(parts.get(true)),
                SystemName.eachWay(systems),
                scores.run(names, parts.get(false)),
                contradictions)
            .flatMap(List::stream)
            .toList();
  }

  private static OptionalDouble number(Optional<Score> score) {
    return score.stream().mapToDouble(Score::number).findFirst();
  }

  Chart scorecard() {
    if (drawn.stream().allMatch(each -> each.present().length == 0)) {
      throw new NothingToShow("No model has a score on any benchmark");
    }
    String altText =
        "Heat map of the scores of "
            + String.join(", ", models)
            + " on "
            + drawn.size()
            + Plural.of(drawn.size(), " benchmark. ", " benchmarks. ")
            + finding
            + ". "
            + drawn.stream().map(this::numbers).collect(Collectors.joining("; "))
            + "."
            + notes.stream().map(" "::concat).collect(Collectors.joining());
    Words words =
        new Words(finding, "Benchmark scores, " + in(), provenance.line(), notes, altText);
    List<ScoreHeatMap.Panel> panels = panels();
    return Chart.of(new ScoreHeatMap(models, panels), words)
        .withSize(Size.articleFor(Math.max(drawn.size() + panels.size() - 1, models.size())));
  }

  private String in() {
    List<Unit> units = drawn.stream().map(each -> each.measure().unit()).distinct().toList();
    return units.size() > 1 ? "each unit on its own" : "in " + units.get(0).words();
  }

  private List<ScoreHeatMap.Panel> panels() {
    ScoreAxes axes = new ScoreAxes(ofPercent().count());
    Map<List<Object>, List<Compared>> blocks =
        drawn.stream()
            .collect(
                Collectors.groupingBy(Compared::block, LinkedHashMap::new, Collectors.toList()));
    return blocks.values().stream()
        .map(
            block ->
                new ScoreHeatMap.Panel(
                    axes.ofScores(block.stream().map(Compared::measure).toList()),
                    block.stream().map(Compared::row).toList()))
        .toList();
  }

  /** What percent are usually printed with. */
  private Decimals ofPercent() {
    return Decimals.usual(
        drawn.stream()
            .filter(each -> each.measure().unit() == Unit.PERCENT)
            .flatMapToDouble(each -> DoubleStream.of(each.present())),
        1);
  }

  String finding() {
    return finding;
  }

  /** Its scores, with what they are in unless that is plain percent. */
  private String numbers(Compared each) {
    Measure measure = each.measure();
    Decimals decimals =
        measure.unit() == Unit.PERCENT
            ? ofPercent()
            : Decimals.usual(DoubleStream.of(each.present()), measure.unit().leastDecimals());
    return measure.label()
        + (measure.isPlainShare() ? ": " : " (" + measure.words() + "): ")
        + IntStream.range(0, models.size())
            .mapToObj(i -> models.get(i) + " " + number(measure, each.scores().get(i), decimals))
            .collect(Collectors.joining(", "));
  }

  private static String number(Measure measure, OptionalDouble score, Decimals usual) {
    return score.isPresent()
        ? measure.unit().beside(score.getAsDouble(), usual.keeping(score.getAsDouble()).count())
        : "no score";
  }
}
