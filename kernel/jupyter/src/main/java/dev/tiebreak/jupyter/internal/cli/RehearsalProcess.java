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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import picocli.CommandLine;

/**
 * The process in which the start-up archive is made: it goes through a small notebook of what most
 * notebooks do, as a kernel and then as a run without one, and checks what the notebook reads.
 */
final class RehearsalProcess {

  private static final String NOTEBOOK = "rehearsal.ipynb";

  /** What the notebook reads. */
  private static final List<String> DATA = List.of("scores.csv", "benchmarks.csv", "prices.csv");

  private static final String LOG = "log.json";

  /** Files of formats that are known. */
  private static final List<String> KNOWN = List.of("list.json", LOG);

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
      var unused = Main.line("run").parseArgs("run", NOTEBOOK);
      Products.write(new Runner(progress, List.of()).run(notebook).notebook(), folder, "rehearsal");
      imports(folder);
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

  /** Imports a table, a price list, and a log in both of its forms, as most that is imported is. */
  private static void imports(Path folder) throws IOException {
    for (String name : KNOWN) {
      Files.writeString(folder.resolve(name), resource(name));
    }
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Files.copy(folder.resolve(LOG), logs.resolve(LOG));
    pack(folder.resolve(LOG), logs.resolve("log.eval"));
    imported(folder.resolve("scores.csv"), folder.resolve("imported-scores.csv"));
    imported(folder.resolve("list.json"), folder.resolve("imported-prices.csv"));
    imported(logs, folder.resolve("imported-outcomes.csv"));
  }

  /** Packs a log as Inspect does, the log itself as its header. */
  private static void pack(Path log, Path to) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
      zip.putNextEntry(new ZipEntry("header.json"));
      Files.copy(log, zip);
      zip.putNextEntry(new ZipEntry("summaries.json"));
      zip.write(resource("summaries.json").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void imported(Path file, Path to) {
    CommandLine line = Main.line("import");
    line.setOut(new PrintWriter(Writer.nullWriter()));
    line.execute("import", file.toString(), "--to", to.toString());
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
