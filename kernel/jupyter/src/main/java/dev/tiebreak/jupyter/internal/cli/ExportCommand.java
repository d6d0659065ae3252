package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.chart.style.ChartFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a notebook and writes its charts, for an article. */
@Command(
    name = "export",
    description = {
      "Runs a notebook and writes its charts, for an article.",
      "",
      "Each chart that a cell shows is written in every format, and index.html shows them all."
          + " The same notebook and data give the same bytes."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the charts are written",
      "1:a cell failed, or none shows a chart",
      "2:wrong usage"
    },
    footer = {
      "",
      "Examples:",
      "  tiebreak export notebooks/split-decision.ipynb --to figures",
      "  tiebreak export notebooks/split-decision.ipynb --to figures --formats png,svg,pdf",
      "  tiebreak export notebooks/split-decision.ipynb --to article --article"
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NOTEBOOK", description = "A notebook (.ipynb) to run.")
  private Path notebook;

  @Option(names = "--to", required = true, paramLabel = "DIR", description = "Where to write.")
  private Path folder;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "Any of png (at 1x and 2x), svg, pdf, csv (the data), txt (the alternative text), md"
              + " (Markdown to paste); by default all.")
  private List<String> formats = List.of();

  @Option(
      names = "--article",
      description = "Also write article.md: the notebook's text with its tables and charts.")
  private boolean article;

  @Option(
      names = {"-p", "--parameter"},
      paramLabel = "NAME=VALUE",
      description = "Sets a value in the cell tagged 'parameters', as for run.")
  private List<String> parameters = List.of();

  @Mixin private AddedJars jars;

  @Option(names = "--caller-folder", hidden = true)
  private Path callerFolder;

  ExportCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path caller = (callerFolder == null ? Path.of("") : callerFolder).toAbsolutePath();
    Set<ChartFormat> wanted = wanted();
    Path file = caller.resolve(notebook).normalize();
    if (!Files.isRegularFile(file)) {
      throw new UsageException("There is no notebook " + file + ".");
    }
    Path target = caller.resolve(folder).normalize();
    NotebookJob job =
        new NotebookJob(file, target, NotebookJob.values(parameters), jars.in(caller), caller);
    if (job.isHere()) {
      Bundle bundle = article ? Bundle.ARTICLE : Bundle.FIGURES;
      return job.export(spec.commandLine(), wanted, bundle);
    }
    List<String> options = new ArrayList<>(List.of("export", "--to", target.toString()));
    options.addAll(List.of("--formats", names(wanted)));
    if (article) {
      options.add("--article");
    }
    return job.inItsFolder(options.toArray(String[]::new));
  }

  private Set<ChartFormat> wanted() {
    try {
      return formats.isEmpty()
          ? EnumSet.allOf(ChartFormat.class)
          : formats.stream()
              .map(ChartFormat::named)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChartFormat.class)));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + ".");
    }
  }

  private static String names(Set<ChartFormat> wanted) {
    return wanted.stream().map(ChartFormat::ending).collect(Collectors.joining(","));
  }
}
