package dev.tiebreak.jupyter.notebook;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.jupyter.display.Bars;
import dev.tiebreak.jupyter.display.Functions.Clear;
import dev.tiebreak.jupyter.display.ModelsMet;
import dev.tiebreak.jupyter.display.Screen;
import dev.tiebreak.jupyter.eval.Attribution;
import dev.tiebreak.jupyter.eval.StandardStreams.Printed;
import dev.tiebreak.show.MimeBundle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what the cells of a run print and show. Any thread of a cell may print. */
final class Outputs implements Screen {

  private final List<CellOutputs> cells = new ArrayList<>();
  private final Map<String, CellOutputs.Slot> shown = new HashMap<>();
  private final List<Met> charts = new ArrayList<>();
  private final Attribution<CellOutputs> attribution;
  private final Bars bars;
  private final ModelsMet models = new ModelsMet();

  /** A chart, and the cell that showed it, counted from 1. */
  record Met(int cell, Chart chart) {}

  Outputs(Progress progress) {
    bars = new Bars(progress::works);
    CellOutputs beforeTheFirst = new CellOutputs();
    cells.add(beforeTheFirst);
    attribution = new Attribution<>(beforeTheFirst);
  }

  synchronized void beginCell() {
    CellOutputs cell = new CellOutputs();
    cells.add(cell);
    attribution.begin(cell);
  }

  Printed stream(String name) {
    return (bytes, offset, length) -> print(name, bytes, offset, length);
  }

  private synchronized void print(String stream, byte[] bytes, int offset, int length) {
    attribution.current().print(stream, bytes, offset, length);
  }

  synchronized void add(Output output) {
    attribution.current().add(output);
  }

  @Override
  public synchronized void meets(Object value) {
    if (value instanceof Chart chart) {
      charts.add(new Met(cells.indexOf(attribution.current()), chart));
    }
  }

  /** Returns the charts shown, in order. */
  synchronized List<Met> charts() {
    return List.copyOf(charts);
  }

  @Override
  public synchronized void show(MimeBundle bundle, String id) {
    shown.put(id, attribution.current().add(new Output.Display(bundle)));
  }

  @Override
  public synchronized void update(MimeBundle bundle, String id) {
    CellOutputs.Slot slot = shown.get(id);
    if (slot != null) {
      slot.replace(new Output.Display(bundle));
    }
  }

  @Override
  public synchronized void clear(Clear when) {
    attribution.current().clear(when);
  }

  @Override
  public Bars bars() {
    return bars;
  }

  @Override
  public ModelsMet models() {
    return models;
  }

  /** Returns the outputs of the cell that began n-th, counted from 1. */
  synchronized List<Output> ofCell(int n) {
    return cells.get(n).all();
  }
}
