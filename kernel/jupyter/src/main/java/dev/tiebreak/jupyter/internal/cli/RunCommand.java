package dev.tiebreak.jupyter.internal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs notebooks, each in a process whose current folder is the notebook's own. */
@Command(
    name = "run",
    description = {
      "Runs notebooks without Jupyter or Python.",
      "",
      "Writes the executed notebook, one HTML page that opens offline, and the pictures under"
          + " figures/. A notebook runs in its own folder, as in Jupyter. The first cell that fails"
          + " stops its run; what came before it is still written."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every notebook ran to its end", "1:a cell failed", "2:wrong usage"},
    footer = {
      "",
      "Examples:",
      "  tiebreak run notebooks/split-decision.ipynb",
      "  tiebreak run notebooks/split-decision.ipynb -p SCORES=my-scores.csv --out mine"
    })
final class RunCommand implements Callable<Integer> {

  /** In bytes of UTF-8; no usual file system has more. */
  private static final int LONGEST_NAME = 255;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "NOTEBOOK", description = "Notebooks (.ipynb) to run.")
  private List<Path> notebooks;

  @Option(
      names = {"-p", "--parameter"},
      paramLabel = "NAME=VALUE",
      description =
          "Sets a value in the cell tagged 'parameters'. A file named by a string is looked for in the"
              + " notebook's folder, then in the current one.")
  private List<String> parameters = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description =
          "Where to write (default: ${DEFAULT-VALUE}). Several notebooks get a folder each.")
  private Path out;

  @Mixin private AddedJars jars;

  @Option(names = "--caller-folder", hidden = true)
  private Path callerFolder;

  RunCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path caller = (callerFolder == null ? Path.of("") : callerFolder).toAbsolutePath();
    int worst = 0;
    for (NotebookJob job : jobs(caller)) {
      int code =
          job.isHere()
              ? job.run(spec.commandLine())
              : job.inItsFolder("run", "--out", job.target().toString());
      worst = Math.max(worst, code);
    }
    return worst;
  }

  private List<NotebookJob> jobs(Path caller) {
    Set<Path> targets = new LinkedHashSet<>();
    return notebooks.stream()
        .map(notebook -> job(caller.resolve(notebook).normalize(), caller, targets))
        .toList();
  }

  private NotebookJob job(Path notebook, Path caller, Set<Path> targets) {
    if (!Files.isRegularFile(notebook)) {
      throw new UsageException("There is no notebook " + notebook + ".");
    }
    Path folder = caller.resolve(out).normalize();
    String name = NotebookJob.baseName(notebook);
    requireShort(name + ".ipynb");
    Path target = notebooks.size() == 1 ? folder : folder.resolve(name);
    if (!targets.add(target)) {
      throw new UsageException(
          "Two notebooks are called " + name + "; run them one by one, each with its own --out.");
    }
    if (target.resolve(name + ".ipynb").equals(notebook)) {
      throw new UsageException(
          "The results would overwrite " + notebook + "; give another folder with --out.");
    }
    return new NotebookJob(
        notebook, target, NotebookJob.values(parameters), jars.in(caller), caller);
  }

  private static void requireShort(String name) {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST_NAME) {
      throw new UsageException(
          "The run would write %s, whose name has %d bytes; a file name has at most %d. Rename the notebook."
              .formatted(name, bytes, LONGEST_NAME));
    }
  }
}
