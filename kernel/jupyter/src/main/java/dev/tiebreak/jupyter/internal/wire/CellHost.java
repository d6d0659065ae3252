package dev.tiebreak.jupyter.internal.wire;

import dev.tiebreak.jupyter.display.Comm;
import dev.tiebreak.jupyter.internal.display.Bars;
import dev.tiebreak.jupyter.internal.display.ModelsMet;
import dev.tiebreak.jupyter.internal.display.Screen;
import dev.tiebreak.show.MimeBundle;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the functions that a cell may call see of this kernel.
 *
 * @param kernelOutputs where cells show things, which exists only after the session is opened
 * @param models the models that charts of the cells have shown
 */
record CellHost(
    Supplier<CellOutputs> kernelOutputs, Supplier<Comms> kernelComms, Bars bars, ModelsMet models)
    implements Screen, Comm.Registry {

  @Override
  public void show(MimeBundle bundle, String id) {
    kernelOutputs.get().current().display("display_data", bundle, id);
  }

  @Override
  public void update(MimeBundle bundle, String id) {
    kernelOutputs.get().current().display("update_display_data", bundle, id);
  }

  @Override
  public void clear() {
    kernelOutputs.get().current().clear();
  }

  @Override
  public void clearAtNextOutput() {
    kernelOutputs.get().current().clearAtNextOutput();
  }

  @Override
  public void register(String target, Consumer<Comm> opened) {
    kernelComms.get().register(target, opened);
  }

  @Override
  public Comm open(String target, Map<String, Object> data) {
    return kernelComms.get().open(target, data);
  }
}
