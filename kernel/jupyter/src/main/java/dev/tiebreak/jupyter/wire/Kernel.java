package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.tiebreak.jupyter.display.NotebookSession;
import dev.tiebreak.jupyter.eval.StandardStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.messages.publish.PublishStream.StreamType;
import org.zeromq.SocketType;

/**
 * The kernel: five sockets, a thread for each, and one session. Cells run on the thread of the
 * shell channel, in the order in which they were asked for; an interrupt or a shutdown comes over
 * the control channel meanwhile.
 */
public final class Kernel {

  private static final long PATIENCE_MILLIS = 1500;

  private final Sockets sockets;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CompletableFuture<NotebookSession> session = new CompletableFuture<>();
  private final Publisher publisher;
  private final CellOutput output;
  private final StdinChannel stdin;
  private final ExecuteRequests execute;
  private final StandardStreams streams;
  private final List<Thread> threads = new ArrayList<>();

  private Kernel(KernelConnectionProperties connection) throws GeneralSecurityException {
    String id = UUID.randomUUID().toString();
    Codec codec = new Codec(connection.createHMACGenerator());
    sockets = new Sockets(connection);
    var heartbeat = new Heartbeat(sockets.bind(SocketType.REP, connection.getHbPort()));
    var shellSocket = sockets.bind(SocketType.ROUTER, connection.getShellPort());
    var controlSocket = sockets.bind(SocketType.ROUTER, connection.getControlPort());
    stdin = new StdinChannel(sockets.bind(SocketType.ROUTER, connection.getStdinPort()), codec, id);
    publisher = new Publisher(sockets.bind(SocketType.PUB, connection.getIopubPort()), codec, id);
    output = new CellOutput(publisher, codec);
    streams =
        StandardStreams.redirect(
            new StdinChannel.Lines(this::askUser),
            output.printer(StreamType.OUT),
            output.printer(StreamType.ERR));
    History history = new History();
    execute = new ExecuteRequests(codec, publisher, output, history, session::join, streams);
    CodeRequests code = new CodeRequests(codec, session::join);
    var shell =
        new RequestChannel(shellSocket, codec, id, publisher, shellHandlers(codec, history, code));
    var control = new RequestChannel(controlSocket, codec, id, publisher, controlHandlers(codec));
    start("heartbeat", heartbeat::loop);
    start("stdin", stdin::loop);
    start("iopub", publisher::loop);
    start("control", control::loop);
    start("shell", shell::loop);
  }

  private String askUser() throws IOException {
    if (!execute.mayAsk()) {
      throw new IOException("This client cannot ask for input.");
    }
    return stdin.ask(execute.cell());
  }

  private Map<String, Function<Packet, JsonObject>> shellHandlers(
      Codec codec, History history, CodeRequests code) {
    return Map.of(
        "kernel_info_request", request -> KernelInfo.reply(codec),
        "execute_request", execute::execute,
        "complete_request", code::complete,
        "inspect_request", code::inspect,
        "is_complete_request", code::isComplete,
        "history_request", request -> history.reply(request.content()),
        "comm_info_request", request -> KernelInfo.noComms(),
        "shutdown_request", this::shutdown,
        "interrupt_request", this::interrupt);
  }

  private Map<String, Function<Packet, JsonObject>> controlHandlers(Codec codec) {
    return Map.of(
        "kernel_info_request", request -> KernelInfo.reply(codec),
        "shutdown_request", this::shutdown,
        "interrupt_request", this::interrupt);
  }

  /**
   * Serves a connection until a client asks for a shutdown.
   *
   * @param connectionFile the file that Jupyter writes for a kernel it starts
   * @throws ConnectionException if the file is no connection file, or a port in it is taken
   */
  public static void serve(Path connectionFile) {
    Kernel kernel = open(connectionFile);
    kernel.stopWithParent();
    kernel.awaitShutdown();
  }

  /** Opens the sockets, starts answering, and then opens the session. */
  static Kernel open(Path connectionFile) {
    try {
      KernelConnectionProperties connection =
          KernelConnectionProperties.parse(Files.readString(connectionFile));
      if (!isComplete(connection)) {
        throw new ConnectionException(connectionFile + " is not a Jupyter connection file.");
      }
      Kernel kernel = new Kernel(connection);
      kernel.openSession();
      return kernel;
    } catch (NoSuchFileException e) {
      throw new ConnectionException("There is no connection file " + connectionFile + ".", e);
    } catch (IOException | JsonParseException | GeneralSecurityException e) {
      throw new ConnectionException(connectionFile + " is not a Jupyter connection file.", e);
    }
  }

  private static boolean isComplete(KernelConnectionProperties connection) {
    return connection != null
        && connection.getIp() != null
        && connection.getTransport() != null
        && connection.getKey() != null
        && IntStream.of(
                connection.getHbPort(),
                connection.getShellPort(),
                connection.getControlPort(),
                connection.getStdinPort(),
                connection.getIopubPort())
            .allMatch(port -> port > 0 && port <= 0xFFFF);
  }

  private void openSession() {
    publisher.publish("status", new JsonObject(), RequestChannel.status("starting"));
    try {
      session.complete(NotebookSession.open(output));
    } catch (RuntimeException | LinkageError e) {
      // Otherwise every cell would wait for a session that never comes.
      session.completeExceptionally(e);
      throw e;
    }
  }

  private void start(String name, Runnable loop) {
    Thread thread = new Thread(loop, "tiebreak-" + name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private JsonObject shutdown(Packet request) {
    JsonObject reply = KernelInfo.ok();
    reply.addProperty("restart", request.flag("restart", false));
    stopped.countDown();
    return reply;
  }

  private JsonObject interrupt(Packet request) {
    if (session.isDone()) {
      session.join().interrupt();
    }
    return KernelInfo.ok();
  }

  /** A kernel whose Jupyter has died would wait for ever. */
  private void stopWithParent() {
    String parent = System.getenv("JPY_PARENT_PID");
    if (parent != null && parent.matches("\\d+")) {
      ProcessHandle.of(Long.parseLong(parent))
          .ifPresent(
              process -> {
                var unused = process.onExit().thenRun(stopped::countDown);
              });
    }
  }

  void awaitShutdown() {
    try {
      stopped.await();
      session.join().interrupt();
      publisher.end();
      stdin.end();
      // The reply to the shutdown must leave before its socket is closed.
      start("closing", sockets::close);
      for (Thread thread : threads) {
        thread.join(PATIENCE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      streams.close();
    }
  }
}
