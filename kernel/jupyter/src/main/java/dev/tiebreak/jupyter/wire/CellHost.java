package dev.tiebreak.jupyter.wire;

import dev.tiebreak.jupyter.display.Comm;
import dev.tiebreak.jupyter.display.Functions.Clear;
import dev.tiebreak.jupyter.display.Screen;
import dev.tiebreak.show.MimeBundle;
import java.util.Map;
import java.util.function.Consumer;

/** What the functions that a cell may call find of this kernel. */
record CellHost(CellOutputs outputs, Comms comms) implements Screen, Comm.Registry {

  @Override
  public void show(MimeBundle bundle, String id) {
    outputs.current().display("display_data", bundle, id);
  }

  @Override
  public void update(MimeBundle bundle, String id) {
    outputs.current().display("update_display_data", bundle, id);
  }

  @Override
  public void clear(Clear when) {
    outputs.current().clear(when);
  }

  @Override
  public void register(String target, Consumer<Comm> opened) {
    comms.register(target, opened);
  }

  @Override
  public Comm open(String target, Map<String, Object> data) {
    return comms.open(target, data);
  }
}
