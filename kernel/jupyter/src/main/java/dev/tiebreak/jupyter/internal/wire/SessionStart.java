package dev.tiebreak.jupyter.internal.wire;

import dev.tiebreak.jupyter.internal.display.Bars;
import dev.tiebreak.jupyter.internal.display.ModelsMet;
import dev.tiebreak.jupyter.internal.session.NotebookSession;
import java.util.concurrent.CompletableFuture;

/**
 * A session that opens on a thread of its own while the kernel opens its sockets: each takes about
 * as long as the other.
 */
public final class SessionStart {

  private final CompletableFuture<CellOutputs> outputs = new CompletableFuture<>();
  private final CompletableFuture<Comms> comms = new CompletableFuture<>();
  private final CompletableFuture<NotebookSession> session = new CompletableFuture<>();

  private SessionStart() {}

  /** Starts opening a session. */
  public static SessionStart now() {
    SessionStart start = new SessionStart();
    Thread thread = new Thread(start::open, "tiebreak-session");
    thread.setDaemon(true);
    thread.start();
    return start;
  }

  private void open() {
    try {
      NotebookSession opened =
          NotebookSession.open(
              new CellHost(outputs::join, comms::join, new Bars(progress -> {}), new ModelsMet()));
      session.complete(opened);
      opened.useLeisure();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      // Otherwise every cell would wait for a session that never comes.
      session.completeExceptionally(e);
    }
  }

  /** Tells the session where its cells show things; until then they would wait. */
  void showOn(CellOutputs cellOutputs, Comms cellComms) {
    outputs.complete(cellOutputs);
    comms.complete(cellComms);
  }

  /** Returns the session once it is open. */
  NotebookSession session() {
    return session.join();
  }

  /** Closes the session, or has it closed as soon as it has opened. */
  void close() {
    var unused = session.thenAccept(NotebookSession::close);
  }

  boolean isOpen() {
    return session.isDone() && !session.isCompletedExceptionally();
  }
}
