package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.page.Headings;
import dev.tiebreak.jupyter.internal.page.Products;
import dev.tiebreak.jupyter.internal.run.Runner;
import dev.tiebreak.jupyter.internal.wire.Rehearsal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The process in which the start-up archive is made: it goes through a small notebook of what most
 * notebooks do, as a kernel and then as a run without one, and checks what the notebook reads.
 */
final class RehearsalProcess {

  private static final String NOTEBOOK = "rehearsal.ipynb";

  /** What the notebook reads. */
  private static final List<String> DATA = List.of("scores.csv", "benchmarks.csv", "prices.csv");

  /** Something for a check to remark on. */
  private static final String DOUBTFUL =
      "model,benchmark,score,n\nA,Error rate,0.52,60\nB,Error rate,5,60\nB,Error rate,5,60\n";

  private RehearsalProcess() {}

  /**
   * Rehearses and ends.
   *
   * @throws IOException if no file can be written
   * @throws InterruptedException if it is told to end
   */
  static void rehearse() throws IOException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    Path folder = Files.createTempDirectory("rehearsal");
    try {
      for (String name : DATA) {
        Files.writeString(folder.resolve(name), resource(name));
      }
      String reading = folder.toString().replace('\\', '/');
      Notebook notebook = Notebook.parse(resource(NOTEBOOK).replace("FOLDER", reading), NOTEBOOK);
      Rehearsal.run(notebook.cells().stream().filter(Cell::isCode).map(Cell::source).toList());
      run(notebook, folder);
      check(folder);
    } finally {
      delete(folder);
    }
    System.exit(0);
  }

  private static void run(Notebook notebook, Path folder) throws IOException {
    try (TerminalProgress progress =
        new TerminalProgress(
            new PrintWriter(Writer.nullWriter()),
            "rehearsal",
            Headings.of(notebook)::above,
            TerminalProgress.Place.ELSEWHERE)) {
      var unused = new CommandLine(new Main()).parseArgs("run", NOTEBOOK);
      Products.write(new Runner(progress, List.of()).run(notebook).notebook(), folder, "rehearsal");
      importScores(folder);
    }
  }

  private static void check(Path folder) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add(Files.writeString(folder.resolve("doubtful.csv"), DOUBTFUL).toString());
    DATA.forEach(name -> arguments.add(folder.resolve(name).toString()));
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CheckJob.of(arguments).ifPresent(job -> job.run(nowhere, nowhere));
    arguments.add("--json");
    CheckJob.of(arguments).ifPresent(job -> job.run(nowhere, nowhere));
  }

  private static void importScores(Path folder) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(Writer.nullWriter()));
    line.execute(
        "import",
        folder.resolve("scores.csv").toString(),
        "--to",
        folder.resolve("imported-scores.csv").toString());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = RehearsalProcess.class.getResourceAsStream("rehearsal/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
