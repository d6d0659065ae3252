package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.whereThere;

import dev.tiebreak.domain.Better;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.Schema.Rule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a row calls the measure that it is about; blank parts are not said.
 *
 * @param benchmark the benchmark's name
 * @param version which of its versions
 * @param subset which part of it
 * @param metric what was counted
 */
record MeasureName(String benchmark, String version, String subset, String metric) {

  /** What stands for a blank name, which is refused, until all else that is wrong is found. */
  static final String UNNAMED = "?";

  private static final long MOST = 1_000_000_000_000L;

  /** The columns that name a measure beside its benchmark, in scores and in benchmarks. */
  static List<Rule> names() {
    return List.of(
        whereThere("version", new CellType.Name()),
        whereThere("subset", new CellType.Name()),
        whereThere("metric", new CellType.Name()));
  }

  /** The columns that say how the scores of a measure are to be read. */
  static List<Rule> senses() {
    return List.of(
        whereThere(
            "better",
            CellType.OneOf.of(
                Arrays.stream(Better.values()).map(Better::toString).toArray(String[]::new))),
        whereThere("min", number()),
        whereThere("max", number()),
        whereThere("part_of", new CellType.Name()));
  }

  /** Any number of a size that somebody can have meant. */
  static CellType number() {
    return new CellType.Decimal(
        BigDecimal.valueOf(-MOST), BigDecimal.valueOf(MOST), "as scores are");
  }

  /** Returns the measure that a row names. */
  static MeasureName of(FrameColumns columns, int row) {
    return new MeasureName(
        columns.said("benchmark", row).orElse(UNNAMED),
        columns.text("version", row),
        columns.text("subset", row),
        columns.text("metric", row));
  }

  /** What a measure of that name is called. */
  String label() {
    return Sense.NONE.measure(this, WrittenUnit.PERCENT).label();
  }

  static MeasureName of(Measure measure) {
    return new MeasureName(
        measure.benchmark(), measure.version(), measure.subset(), measure.metric());
  }

  /** How much of this another name says: the parts that are not blank, if none is another. */
  int saidOf(MeasureName other) {
    if (!benchmark.equals(other.benchmark)) {
      return -1;
    }
    int said = 0;
    for (List<String> part :
        List.of(
            List.of(version, other.version),
            List.of(subset, other.subset),
            List.of(metric, other.metric))) {
      if (part.get(0).isEmpty()) {
        continue;
      }
      if (!part.get(0).equals(part.get(1))) {
        return -1;
      }
      said++;
    }
    return said;
  }

  /** The columns of the parts that are said, and the parts. */
  List<String> columns() {
    List<String> all = List.of("benchmark", "version", "subset", "metric");
    List<String> said = List.of(benchmark, version, subset, metric);
    return IntStream.range(0, all.size())
        .filter(i -> !said.get(i).isEmpty())
        .mapToObj(all::get)
        .toList();
  }

  List<String> parts() {
    return Stream.of(benchmark, version, subset, metric).filter(part -> !part.isEmpty()).toList();
  }

  /** Returns all parts, for a message: {@code GPQA, diamond}. */
  String words() {
    return String.join(", ", parts());
  }
}
