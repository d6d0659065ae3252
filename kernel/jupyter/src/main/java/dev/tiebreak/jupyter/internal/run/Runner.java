package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.jupyter.internal.display.TableFormats;
import dev.tiebreak.jupyter.internal.display.Traceback;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.stream.StandardStreams;
import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.jupyter.internal.session.NotebookSession;
import dev.tiebreak.jupyter.internal.session.Shown;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs notebooks in this process, without Jupyter. Relative paths in a notebook are resolved
 * against the current folder of the process, so start it in the notebook's own folder.
 */
public final class Runner {

  private static final String MAY_FAIL = "raises-exception";

  private final RunProgress progress;
  private final List<Path> jars;

  /**
   * Makes a runner.
   *
   * @param jars what cells find besides our own classes
   */
  public Runner(RunProgress progress, List<Path> jars) {
    this.progress = progress;
    this.jars = List.copyOf(jars);
  }

  /**
   * Runs the code cells in order, up to the end or the first that fails. A cell tagged {@code
   * raises-exception} may fail, as in Jupyter.
   *
   * @param notebook the notebook; its existing outputs are dropped
   */
  public Execution run(Notebook notebook) {
    Outputs outputs = new Outputs(progress);
    Map<Cell, Integer> counts = new HashMap<>();
    Optional<Failure> failure;
    StandardStreams streams =
        StandardStreams.redirect(
            InputStream.nullInputStream(), outputs.stream("stdout"), outputs.stream("stderr"));
    try (NotebookSession session = NotebookSession.open(outputs)) {
      TableFormats.find();
      session.addToClassPath(jars);
      failure = runCells(notebook, session, outputs, counts);
    } finally {
      streams.close();
    }
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : notebook.cells()) {
      Integer count = counts.get(cell);
      cells.add(
          count != null
              ? cell.executed(count, outputs.ofCell(count))
              : cell.isCode() ? cell.withoutOutputs() : cell);
    }
    return new Execution(notebook.withCells(cells).withKernel(), outputs.charts(), failure);
  }

  private Optional<Failure> runCells(
      Notebook notebook, NotebookSession session, Outputs outputs, Map<Cell, Integer> counts) {
    int total = (int) notebook.cells().stream().filter(Runner::runs).count();
    for (Cell cell : notebook.cells()) {
      if (!runs(cell)) {
        continue;
      }
      int count = counts.size() + 1;
      counts.put(cell, count);
      outputs.beginCell();
      progress.begins(count, total, cell);
      Shown shown = session.run(count, cell.source());
      progress.ends();
      Optional<Failure> failure = record(shown, count, outputs);
      if (failure.isPresent() && !cell.hasTag(MAY_FAIL)) {
        return failure;
      }
    }
    return Optional.empty();
  }

  private static boolean runs(Cell cell) {
    return cell.isCode() && !cell.source().isBlank();
  }

  private static Optional<Failure> record(Shown shown, int count, Outputs outputs) {
    shown.result().ifPresent(bundle -> outputs.add(new Output.Result(bundle, count)));
    shown
        .failed()
        .ifPresent(
            failure ->
                outputs.add(
                    new Output.Failed(failure.name(), failure.message(), Traceback.of(failure))));
    return shown.failed();
  }
}
