package dev.tiebreak.data;

import dev.tiebreak.domain.Provenance;
import dev.tiebreak.read.internal.Sources;
import dev.tiebreak.words.internal.Names;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * Scores in percent as they were printed.
 *
 * @param provenance where each model's scores come from, in the order of the data
 * @param benchmarks in the order of the data
 * @param percents by model and benchmark; none where there is no score
 */
record PrintedScores(
    Map<String, Provenance> provenance,
    Set<String> benchmarks,
    Map<List<String>, Double> percents) {

  PrintedScores {
    provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
    benchmarks = Collections.unmodifiableSet(new LinkedHashSet<>(benchmarks));
    percents = Map.copyOf(percents);
  }

  static PrintedScores of(Table table) {
    Set<String> benchmarks = new LinkedHashSet<>();
    Map<List<String>, Double> percents = new HashMap<>();
    for (Row row : table) {
      benchmarks.add(row.getString("benchmark"));
      if (!row.isMissing("score")) {
        percents.put(
            List.of(row.getString("model"), row.getString("benchmark")), row.getDouble("score"));
      }
    }
    return new PrintedScores(Sources.byModel(table), benchmarks, percents);
  }

  List<String> models() {
    return List.copyOf(provenance.keySet());
  }

  OptionalDouble percent(String model, String benchmark) {
    requireModel(model);
    requireBenchmark(benchmark);
    Double percent = percents.get(List.of(model, benchmark));
    return percent == null ? OptionalDouble.empty() : OptionalDouble.of(percent);
  }

  void requireModel(String model) {
    Names.require("model", model, provenance.keySet());
  }

  void requireBenchmark(String benchmark) {
    Names.require("benchmark", benchmark, benchmarks);
  }

  /** Where all of them come from. */
  Provenance source() {
    return provenance.values().stream().collect(Provenance.together());
  }
}
