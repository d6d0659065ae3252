package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Logs of Inspect, as {@code .json} and as {@code .eval}, an archive of the same parts. Outcomes
 * are those of its samples, scores the results of each scorer.
 */
public final class Inspect implements Importer {

  /** Version 3 pools messages, which are not read; older logs need not state any. */
  private static final Set<String> VERSIONS = Set.of("", "1", "2", "3");

  private static final String START = "_journal/start.json";
  private static final String HEADER = "header.json";
  private static final String SUMMARIES = "summaries.json";
  private static final String SAMPLES = "samples/";

  private static final List<String> OF_A_SAMPLE =
      List.of(
          "id",
          "epoch",
          "uuid",
          "scores.*.value.*",
          "model_usage.*.*",
          "role_usage.*.*",
          "total_time",
          "error.message",
          "limit.type");

  private static final String[] OF_A_LOG = {
    "version",
    "status",
    "eval.task",
    "eval.task_version",
    "eval.model",
    "eval.model_roles.*.model",
    "eval.model_roles.*[*].model",
    "eval.created",
    "eval.eval_id",
    "eval.run_id",
    "eval.task_id",
    "eval.config.epochs",
    "eval.model_generate_config.reasoning_effort",
    "plan.config.reasoning_effort",
    "plan.steps[*].solver",
    "results.completed_samples",
    "results.scores[*].name",
    "results.scores[*].scorer",
    "results.scores[*].reducer",
    "results.scores[*].scored_samples",
    "results.scores[*].metrics.*.*",
    "results.scores[*].metrics.*.params.group_key",
    "results.scores[*].metrics.*.params.metric.name"
  };

  @Override
  public String format() {
    return "an Inspect log";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    Recognised log = Recognised.holding(Holding.OUTCOMES, Holding.SCORES);
    if (file.parts().contains(START) || file.parts().contains(HEADER)) {
      return file.parts().stream().anyMatch(part -> part.startsWith(SAMPLES))
              || file.parts().contains(SUMMARIES)
          ? Optional.of(log)
          : Optional.empty();
    }
    boolean stated =
        file.has("version")
            || (file.has("status") && file.has("eval", "created") && file.has("eval", "dataset"));
    return stated && file.has("eval", "task") && file.has("eval", "model")
        ? Optional.of(log.inVersion(file.start().at("version").text()))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    KnownFile log = file.allowingNaN();
    boolean packed = !file.glance().parts().isEmpty();
    Node header = packed ? header(log) : log.keeping(kept(holding)).document();
    Node stated = header.at("version");
    String version = stated.leaf().isPresent() ? stated.text() : stated.words();
    if (!VERSIONS.contains(version)) {
      throw file.refused("version " + version + " of Inspect's logs", "version 1, 2 or 3");
    }
    InspectRun run = InspectRun.of(header, file);
    run.flag(rows);
    if (holding == Holding.SCORES) {
      new InspectResults(run, rows).add(header.at("results"));
      return;
    }
    InspectSamples samples = new InspectSamples(run, rows);
    if (packed) {
      samples(log, samples);
    } else {
      List<Node> all = header.at("samples").children();
      for (int i = 0; i < all.size(); i++) {
        samples.add("samples[" + i + "]", all.get(i));
      }
    }
    samples.end();
  }

  private static Node header(KnownFile log) {
    return log.part(HEADER)
        .or(() -> log.part(START))
        .map(part -> part.allowingNaN().keeping(OF_A_LOG).document())
        .orElseThrow(() -> log.refused("an archive without " + HEADER, "a log of Inspect"));
  }

  /**
   * Adds what the summaries say of each sample, or, where they do not tell its tokens, its file.
   */
  private static void samples(KnownFile log, InspectSamples samples) {
    List<Node> summaries =
        log.part(SUMMARIES)
            .map(part -> part.keeping(below("[*].")).document().children())
            .orElse(List.of());
    if (!summaries.isEmpty()
        && summaries.stream().allMatch(each -> each.field("model_usage").isPresent())) {
      for (int i = 0; i < summaries.size(); i++) {
        samples.add(SUMMARIES + ", [" + i + "]", summaries.get(i));
      }
      return;
    }
    log.eachPart(
        name -> name.startsWith(SAMPLES),
        (part, name) -> samples.add(name, part.keeping(below("")).document()));
  }

  /** What of a log is kept; of its samples, nothing if scores are read. */
  private static String[] kept(Holding holding) {
    return holding == Holding.SCORES
        ? OF_A_LOG
        : Stream.of(OF_A_LOG, below("samples[*].")).flatMap(Stream::of).toArray(String[]::new);
  }

  private static String[] below(String path) {
    return OF_A_SAMPLE.stream().map(each -> path + each).toArray(String[]::new);
  }
}
