package dev.tiebreak.jjava;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;

/** A kernel of JJava's that looks for extensions as any does, and remembers the code it gets. */
final class StockKernel extends BaseKernel {

  private final List<String> evaluated = new ArrayList<>();

  StockKernel() {
    super(
        "stock",
        "1",
        null,
        List.of(),
        null,
        new JupyterIO(StandardCharsets.UTF_8),
        new CommManager(),
        new Renderer(),
        null,
        null,
        true,
        new StringStyler.Builder().build());
    installDefaultExtensions();
  }

  List<String> evaluated() {
    return evaluated;
  }

  @Override
  public Object evalRaw(String source) {
    evaluated.add(source);
    return null;
  }

  @Override
  public DisplayData inspect(String code, int at, boolean extraDetail) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ReplacementOptions complete(String code, int at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String isComplete(String code) {
    throw new UnsupportedOperationException();
  }
}
