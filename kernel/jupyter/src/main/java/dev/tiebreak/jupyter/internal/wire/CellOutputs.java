package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.eval.stream.Attribution;
import dev.tiebreak.jupyter.internal.eval.stream.StandardStreams.Printed;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;

/** Directs what a thread prints and shows to the output of the cell for which it works. */
final class CellOutputs implements AutoCloseable {

  private final Publisher publisher;
  private final ScheduledThreadPoolExecutor timer;
  private final Attribution<CellOutput> attribution;

  CellOutputs(Publisher publisher) {
    this.publisher = publisher;
    // What is printed once the kernel has ended is discarded.
    var discard = new ThreadPoolExecutor.DiscardPolicy();
    timer = new ScheduledThreadPoolExecutor(1, CellOutputs::timerThread, discard);
    // Else a cell's print would start the thread, which would then work for that cell.
    timer.prestartCoreThread();
    attribution = new Attribution<>(output(new JsonObject(), CellOutput.Audience.EVERYONE));
  }

  private static Thread timerThread(Runnable work) {
    Thread thread = new Thread(work, "tiebreak-printing");
    thread.setDaemon(true);
    return thread;
  }

  private CellOutput output(JsonObject request, CellOutput.Audience audience) {
    return new CellOutput(publisher, timer, request, audience);
  }

  /** From now on this thread, and every thread it starts, works for the request of this header. */
  CellOutput begin(JsonObject request, CellOutput.Audience audience) {
    CellOutput output = output(request, audience);
    attribution.begin(output);
    return output;
  }

  /** From now on this thread works again for a cell that began before. */
  void resume(CellOutput output) {
    attribution.begin(output);
  }

  /** Returns the output of the cell for which the calling thread works. */
  CellOutput current() {
    return attribution.current();
  }

  Printed stream(CellOutput.Stream stream) {
    return (bytes, offset, length) -> current().print(stream, bytes, offset, length);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
