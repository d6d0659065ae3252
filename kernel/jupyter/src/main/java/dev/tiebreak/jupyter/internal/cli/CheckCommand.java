package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.data.DataFile;
import dev.tiebreak.read.BadDataException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks data files. */
@Command(
    name = "check",
    description = {
      "Checks data files and says what is wrong, and where.",
      "",
      "Scores, outcomes by task, prices, benchmarks, models or access: the columns tell which. Each"
          + " file is also checked against benchmarks.csv and models.csv in its folder."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:nothing is wrong", "1:something is wrong in a file", "2:wrong usage"},
    footer = {"", "Example:", "  tiebreak check my-scores.csv my-prices.csv"})
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A table: CSV, Excel, Markdown or HTML, also packed; - is standard input.")
  private List<Path> files;

  CheckCommand() {}

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    int code = 0;
    for (Path file : files) {
      try {
        DataFile found = DataFile.check(file);
        line.getOut().println(file + ": " + found + ", nothing wrong" + kept(found));
        found.notes().forEach(note -> line.getOut().println("  " + note));
      } catch (BadDataException e) {
        line.getErr().println("tiebreak: " + e.getMessage());
        code = 1;
      }
    }
    return code;
  }

  /** Names the columns that were not checked, since one may be misspelt. */
  private static String kept(DataFile found) {
    return found.further().isEmpty()
        ? ""
        : "; kept as text, since no rule names them: " + String.join(", ", found.further());
  }
}
