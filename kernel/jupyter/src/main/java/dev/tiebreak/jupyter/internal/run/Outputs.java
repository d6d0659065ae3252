package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.jupyter.internal.display.Bars;
import dev.tiebreak.jupyter.internal.display.ModelsMet;
import dev.tiebreak.jupyter.internal.display.Screen;
import dev.tiebreak.jupyter.internal.eval.stream.Attribution;
import dev.tiebreak.jupyter.internal.eval.stream.StandardStreams.Printed;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what the cells of a run print and show. Any thread of a cell may print. */
final class Outputs implements Screen {

  private final List<CollectedOutputs> cells = new ArrayList<>();
  private final Map<String, CollectedOutputs.Slot> shown = new HashMap<>();
  private final List<ShownChart> charts = new ArrayList<>();
  private final Attribution<CollectedOutputs> attribution;
  private final Bars bars;
  private final ModelsMet models = new ModelsMet();

  Outputs(RunProgress progress) {
    bars = new Bars(progress::works);
    CollectedOutputs beforeTheFirst = new CollectedOutputs();
    cells.add(beforeTheFirst);
    attribution = new Attribution<>(beforeTheFirst);
  }

  synchronized void beginCell() {
    CollectedOutputs cell = new CollectedOutputs();
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
      charts.add(new ShownChart(cells.indexOf(attribution.current()), chart));
    }
  }

  /** Returns the charts shown, in order. */
  synchronized List<ShownChart> charts() {
    return List.copyOf(charts);
  }

  @Override
  public synchronized void show(MimeBundle bundle, String id) {
    shown.put(id, attribution.current().add(new Output.Display(bundle)));
  }

  @Override
  public synchronized void update(MimeBundle bundle, String id) {
    CollectedOutputs.Slot slot = shown.get(id);
    if (slot != null) {
      slot.replace(new Output.Display(bundle));
    }
  }

  @Override
  public synchronized void clear() {
    attribution.current().clear();
  }

  @Override
  public synchronized void clearAtNextOutput() {
    attribution.current().clearAtNextOutput();
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
