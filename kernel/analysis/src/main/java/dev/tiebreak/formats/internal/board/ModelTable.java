package dev.tiebreak.formats.internal.board;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of models by benchmarks, as READMEs have it, among whose columns are also some that only
 * describe the models, so that it is no plain table of scores.
 */
public final class ModelTable implements Importer {

  private static final Set<String> MODEL = Set.of("model", "llm", "llm model", "model name");

  private static final Set<String> ABOUT =
      Set.of(
          "organization",
          "organisation",
          "creator",
          "provider",
          "developer",
          "company",
          "vendor",
          "lab",
          "maker",
          "params",
          "parameters",
          "size",
          "context",
          "context window",
          "license",
          "licence",
          "release date",
          "released");

  private static final Pattern BENCHMARK =
      Pattern.compile(
          "(?i)(?:.*[^a-z])?(?:GPQA|MMLU|MMMU|HLE|AIME|GSM8K|MATH|MGSM|BBH|DROP|MBPP|IFEval|HumanEval"
              + "|HellaSwag|SimpleQA|SWE.?bench|LiveCodeBench|LiveBench|Terminal.?Bench|BrowseComp"
              + "|OSWorld|Humanity.s Last Exam|(?:tau|\u03c4)[2\u00b2]?.?bench)(?:[^a-z].*)?");

  private static final int FEW = 2;

  @Override
  public String format() {
    return "a table of models by benchmarks";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return model(file.header()).isPresent()
            && file.header().stream()
                .anyMatch(name -> ABOUT.contains(name.toLowerCase(Locale.ROOT)))
            && benchmarks(file.header()).size() >= FEW
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  private static Optional<String> model(List<String> header) {
    return header.stream()
        .filter(name -> MODEL.contains(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static List<String> benchmarks(List<String> header) {
    return header.stream().filter(name -> BENCHMARK.matcher(name).matches()).toList();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    List<String> header = file.glance().header();
    String model = model(header).orElseThrow();
    List<String> benchmarks = benchmarks(header);
    header.stream()
        .filter(name -> !name.equals(model) && !benchmarks.contains(name) && !name.isEmpty())
        .forEach(name -> rows.leaveOut(name, "a column that is no known benchmark"));
    file.each(
        (cells, place) -> {
          WideRow wide = new WideRow(cells, place, rows);
          for (String benchmark : benchmarks) {
            wide.add(
                benchmark, row -> row.needText("model", cells, model).put("benchmark", benchmark));
          }
        });
  }
}
