package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.chart.style.ChartFormat;
import dev.tiebreak.jupyter.internal.display.Traceback;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.page.ArticleText;
import dev.tiebreak.jupyter.internal.page.Exhibit;
import dev.tiebreak.jupyter.internal.page.Exhibition;
import dev.tiebreak.jupyter.internal.page.Headings;
import dev.tiebreak.jupyter.internal.page.Products;
import dev.tiebreak.jupyter.internal.run.Execution;
import dev.tiebreak.jupyter.internal.run.Parameters;
import dev.tiebreak.jupyter.internal.run.Runner;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;

/**
 * One notebook to run.
 *
 * @param notebook the file, absolute
 * @param target the folder to write to, absolute
 * @param parameters values by name
 * @param jars what its cells find besides our own classes, absolute
 * @param caller the folder in which the user typed the command
 */
record NotebookJob(
    Path notebook, Path target, Map<String, String> parameters, List<Path> jars, Path caller) {

  static String baseName(Path notebook) {
    String file = notebook.getFileName().toString();
    return file.endsWith(".ipynb") ? file.substring(0, file.length() - ".ipynb".length()) : file;
  }

  /**
   * Returns parameters by name; the last of a name counts. Picocli could split them itself, but it
   * warns of any quotation mark in a value.
   */
  static Map<String, String> values(List<String> parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String each : parameters) {
      int sign = each.indexOf('=');
      if (sign < 0) {
        throw new UsageException(
            "A value for --parameter is written NAME=VALUE; found " + each + ".");
      }
      values.put(each.substring(0, sign), each.substring(sign + 1));
    }
    return values;
  }

  Path folder() {
    return notebook.getParent();
  }

  /** Runs the notebook in this process, whose current folder must be the notebook's. */
  int run(CommandLine command) throws IOException {
    Execution execution = execute(command);
    Products products = Products.write(execution.notebook(), target, baseName(notebook));
    List<Path> files = new ArrayList<>(List.of(products.notebook(), products.page()));
    files.addAll(products.figures());
    return report(execution, files, command);
  }

  /** Runs the notebook as {@link #run} does, and writes only its charts. */
  int export(CommandLine command, Set<ChartFormat> formats, Bundle bundle) throws IOException {
    Execution execution = execute(command);
    if (execution.charts().isEmpty() && execution.failure().isEmpty()) {
      throw new IllegalStateException(
          notebook.getFileName()
              + " shows no chart; a cell needs to end in one, such as decision.chart().");
    }
    Notebook run = execution.notebook();
    List<Exhibit> exhibits = Exhibit.of(execution);
    List<Path> files =
        new ArrayList<>(Exhibition.write(run, exhibits, target, baseName(notebook), formats));
    if (bundle == Bundle.ARTICLE) {
      files.add(ArticleText.write(run, exhibits, target, formats));
    }
    return report(execution, files, command);
  }

  private Execution execute(CommandLine command) throws IOException {
    Notebook ready =
        Parameters.set(Notebook.read(notebook), parameters, Parameters.pathsFrom(caller, folder()));
    try (TerminalProgress progress =
        new TerminalProgress(
            command.getErr(),
            notebook.getFileName().toString(),
            Headings.of(ready)::above,
            place())) {
      return new Runner(progress, jars).run(ready);
    }
  }

  private int report(Execution execution, List<Path> files, CommandLine command) {
    PrintWriter out = command.getOut();
    execution.failure().ifPresent(failure -> report(failure, command.getErr()));
    out.println(execution.failure().isPresent() ? "Written up to the failure:" : "Written:");
    files.forEach(file -> out.println("  " + relative(file)));
    return execution.failure().isPresent() ? 1 : 0;
  }

  /** The launcher says whether stderr is a terminal; not every version of Java can tell. */
  private static TerminalProgress.Place place() {
    return "yes".equals(System.getenv("TIEBREAK_TERMINAL"))
        ? TerminalProgress.Place.TERMINAL
        : TerminalProgress.Place.ELSEWHERE;
  }

  private void report(Failure failure, PrintWriter err) {
    err.println("tiebreak: " + notebook.getFileName() + " failed in " + failure.place() + ".");
    List<String> report =
        place() == TerminalProgress.Place.TERMINAL ? Traceback.of(failure) : failure.report();
    report.forEach(line -> err.println("  " + line));
  }

  private Path relative(Path file) {
    return file.startsWith(caller) ? caller.relativize(file) : file;
  }

  boolean isHere() throws IOException {
    return Files.isSameFile(folder(), Path.of("").toAbsolutePath());
  }

  /** A JVM cannot change its current folder, so another one is started in the notebook's. */
  int inItsFolder(String... options) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of(notebook.toString(), "--caller-folder", caller.toString()));
    jars.forEach(jar -> arguments.addAll(List.of("--with", jar.toString())));
    parameters.forEach((name, value) -> arguments.addAll(List.of("-p", name + "=" + value)));
    return OwnProcess.command(arguments).directory(folder().toFile()).inheritIO().start().waitFor();
  }
}
