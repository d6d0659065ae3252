package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the {@code run_spec.json} of a run of HELM says.
 *
 * @param metric the main one: the first that it names
 */
record HelmRun(Node spec, String metric) {

  private static final String SPEC = "run_spec.json";
  private static final String SPLIT = "test";
  private static final Set<String> RATES =
      Set.of(
          "exact_match",
          "quasi_exact_match",
          "prefix_exact_match",
          "quasi_prefix_exact_match",
          "final_number_exact_match",
          "exact_match_indicator",
          "chain_of_thought_correctness",
          "math_equiv",
          "math_equiv_chain_of_thought",
          "f1_score",
          "classification_macro_f1",
          "classification_micro_f1");

  static HelmRun of(KnownFile file) {
    Node spec =
        file.beside(SPEC)
            .map(KnownFile::document)
            .orElseThrow(
                () -> file.refused("no " + SPEC + " beside it", "the whole folder of a run"));
    String metric =
        spec.at("metric_specs").children().stream()
            .flatMap(each -> each.at("args", "names").children().stream())
            .map(Node::text)
            .findFirst()
            .orElseThrow(
                () ->
                    file.refused(
                        "no name of a metric in " + SPEC,
                        "metric_specs with the names of metrics"));
    return new HelmRun(spec, metric);
  }

  boolean isRate() {
    return RATES.contains(metric);
  }

  String unit() {
    return isRate() ? "rate" : "points";
  }

  /** Says why a statistic is not read; blank if it is. */
  String reasonAgainst(Node statistic) {
    Node name = statistic.at("name");
    if (!name.at("name").text().equals(metric)) {
      return "another metric than the main one, " + metric;
    }
    if (!name.at("split").text().equals(SPLIT)) {
      return "another split than test";
    }
    if (name.at("perturbation").isObject()) {
      return "of instances that were changed";
    }
    if (!name.at("sub_split").isNull()) {
      return "a part of the split test";
    }
    return statistic.at("mean").isNull() ? "no value" : "";
  }

  /** Returns the main metric of an instance, if it is one that counts. */
  Optional<Node> main(Node instance) {
    return instance.at("perturbation").isObject()
        ? Optional.empty()
        : instance.at("stats").children().stream()
            .filter(each -> reasonAgainst(each).isEmpty())
            .findFirst();
  }

  /** Returns the value of another statistic of an instance. */
  Optional<Node> value(Node instance, String name) {
    return instance.at("stats").children().stream()
        .filter(each -> each.at("name", "name").text().equals(name))
        .map(each -> each.at("mean"))
        .findFirst();
  }

  /** {@code mmlu} and {@code philosophy} of {@code mmlu:subject=philosophy,model=…}. */
  void fill(FoundRow row) {
    String name = spec.at("name").text();
    int end = name.indexOf(':');
    List<Node> parts = spec.at("scenario_spec", "args").children();
    row.needText("model", spec, "adapter_spec", "model")
        .needText("benchmark", spec, "name")
        .put("benchmark", end > 0 ? name.substring(0, end) : name)
        .put(
            "subset",
            parts.stream()
                .map(Node::text)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")))
        .put("metric", metric);
  }
}
