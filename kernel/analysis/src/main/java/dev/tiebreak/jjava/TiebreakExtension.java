package dev.tiebreak.jjava;

import dev.tiebreak.Imports;
import dev.tiebreak.chart.internal.xchart.XCharts;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import dev.tiebreak.show.internal.Frames;
import java.util.Map;
import java.util.function.Function;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.knowm.xchart.internal.chartpart.Chart;
import tech.tablesaw.api.Table;

/** Lets a JJava kernel show results, frames and charts, and imports what notebooks use. */
public final class TiebreakExtension implements Extension {

  @Override
  public void install(BaseKernel kernel) {
    Renderer renderer = kernel.getRenderer();
    show(renderer, MimeBundle.class, Function.identity());
    show(renderer, Showable.class, Showable::show);
    show(renderer, Table.class, frame -> Frames.display(frame).show());
    show(renderer, Chart.class, XCharts::show);
    kernel.evalRaw(String.join("\n", Imports.forNotebook()));
  }

  private static <T> void show(
      Renderer renderer, Class<T> type, Function<? super T, MimeBundle> shown) {
    renderer
        .createRegistration(type)
        .register((value, context) -> offer(shown.apply(value), context));
  }

  private static void offer(MimeBundle bundle, RenderContext context) {
    bundle
        .data()
        .forEach(
            (mediaType, content) ->
                context.renderIfRequested(
                    MIMEType.parse(mediaType),
                    (wanted, out) -> {
                      out.putData(wanted, content);
                      Map<String, Object> hints = bundle.metadata().get(mediaType);
                      if (hints != null) {
                        out.putMetaData(wanted, hints);
                      }
                    }));
  }
}
