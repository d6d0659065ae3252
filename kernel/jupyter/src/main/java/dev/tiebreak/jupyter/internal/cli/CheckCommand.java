package dev.tiebreak.jupyter.internal.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks data files. */
@Command(
    name = CheckJob.NAME,
    description = {
      "Checks data files and says what is in them, and what is wrong, and where.",
      "",
      "Scores, outcomes by task, prices, benchmarks, models, access, workloads or aliases: the"
          + " columns tell which. Each file is also checked against benchmarks.csv and models.csv"
          + " in its folder, and against the other files named.",
      "",
      "An error keeps a file from being read. A suspicion is probably a mistake: a price or a day"
          + " that can hardly be, a scale or a direction that nothing states, outcomes that"
          + " contradict a printed score. A note is worth knowing."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is wrong",
      "1:something is wrong in a file or, with --strict, suspicious",
      "2:wrong usage"
    },
    footer = {"", "Example:", "  tiebreak check my-scores.csv my-prices.csv"})
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A table (CSV, Excel, Markdown, HTML) or a file of a known format, such as a price list or"
              + " a log, also packed; a folder or a pattern of files; - is standard input.")
  private List<String> files;

  @Option(names = "--json", description = "Write one JSON document for scripts.")
  private boolean json;

  @Mixin private AddedJars jars;

  @Option(names = "--strict", description = "End with 1 also for suspicions.")
  private boolean strict;

  CheckCommand() {}

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    jars.open();
    Set<CheckJob.Option> options = EnumSet.noneOf(CheckJob.Option.class);
    if (json) {
      options.add(CheckJob.Option.JSON);
    }
    if (strict) {
      options.add(CheckJob.Option.STRICT);
    }
    return new CheckJob(files, options).run(line.getOut(), line.getErr());
  }
}
