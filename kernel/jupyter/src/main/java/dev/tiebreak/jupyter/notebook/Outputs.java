package dev.tiebreak.jupyter.notebook;

import dev.tiebreak.jupyter.display.Screen;
import dev.tiebreak.show.MimeBundle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what the cells of a run print and show. Any thread of a cell may print. */
final class Outputs implements Screen {

  private final List<List<Output>> cells = new ArrayList<>();
  private final Map<String, Slot> shown = new HashMap<>();

  private record Slot(List<Output> cell, int index) {}

  Outputs() {
    beginCell();
  }

  synchronized void beginCell() {
    cells.add(new ArrayList<>());
  }

  private List<Output> current() {
    return cells.get(cells.size() - 1);
  }

  synchronized void print(String stream, String text) {
    List<Output> outputs = current();
    int last = outputs.size() - 1;
    if (last >= 0
        && outputs.get(last) instanceof Output.Stream before
        && before.name().equals(stream)) {
      outputs.set(last, new Output.Stream(stream, before.text() + text));
    } else {
      outputs.add(new Output.Stream(stream, text));
    }
  }

  synchronized void add(Output output) {
    current().add(output);
  }

  @Override
  public synchronized void show(MimeBundle bundle, String id) {
    shown.put(id, new Slot(current(), current().size()));
    current().add(new Output.Display(bundle));
  }

  @Override
  public synchronized void update(MimeBundle bundle, String id) {
    Slot slot = shown.get(id);
    if (slot != null) {
      slot.cell().set(slot.index(), new Output.Display(bundle));
    }
  }

  /** Returns the outputs of the cell that began n-th, counted from 1. */
  synchronized List<Output> ofCell(int n) {
    return List.copyOf(cells.get(n));
  }
}
