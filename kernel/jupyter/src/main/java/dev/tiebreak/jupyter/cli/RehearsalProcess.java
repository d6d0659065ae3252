package dev.tiebreak.jupyter.cli;

import dev.tiebreak.jupyter.notebook.Notebook;
import dev.tiebreak.jupyter.notebook.Products;
import dev.tiebreak.jupyter.notebook.Runner;
import dev.tiebreak.jupyter.wire.Rehearsal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The process in which the start-up archive is made. */
public final class RehearsalProcess {

  private static final String NOTEBOOK =
      """
      {"cells": [
        {"cell_type": "markdown", "metadata": {}, "source": "# A heading\\n\\nSome *text*."},
        {"cell_type": "code", "metadata": {}, "source": "System.out.println(1);"},
        {"cell_type": "code", "metadata": {}, "source": "%s"}],
       "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
      """
          .formatted(Rehearsal.CHART.replace("\"", "\\\""));

  private RehearsalProcess() {}

  /**
   * Rehearses a kernel, then a run without one, and ends.
   *
   * @param arguments none
   * @throws IOException if no file can be written
   */
  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    KernelProcess.openLog();
    Rehearsal.run();
    run();
    System.exit(0);
  }

  private static void run() throws IOException {
    Path folder = Files.createTempDirectory("rehearsal");
    try (TerminalProgress progress =
        new TerminalProgress(new PrintWriter(Writer.nullWriter()), "rehearsal", false)) {
      var unused = new CommandLine(new Main()).parseArgs("run", "rehearsal.ipynb");
      Notebook notebook = Notebook.parse(NOTEBOOK, "rehearsal");
      Products.write(new Runner(progress).run(notebook).notebook(), folder, "rehearsal");
    } finally {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
