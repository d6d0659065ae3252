package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.eval.stream.StandardStreams;
import dev.tiebreak.jupyter.internal.wire.Transport.Port;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * The kernel: five channels, a thread for each, and one session. Cells run on the thread of the
 * shell channel, in the order in which they were requested; meanwhile an interrupt or a shutdown
 * can come over the control channel.
 */
public final class Kernel {

  private static final long PATIENCE_MILLIS = 1500;

  private final Transport transport;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final SessionStart session;
  private final List<Channel> requestChannels = new ArrayList<>();
  private final List<Thread> requestThreads = new ArrayList<>();
  private final Publisher publisher;
  private final Thread publishing;
  private final CellOutputs outputs;
  private final Comms comms;
  private final StdinChannel stdin;
  private final TypedLines typed = new TypedLines(this::askUser);
  private final StandardStreams streams;
  private volatile Packet cell;

  private Kernel(Transport transport, Codec codec, SessionStart session) {
    String id = UUID.randomUUID().toString();
    this.transport = transport;
    this.session = session;
    Heartbeat heartbeat = new Heartbeat(openForRequests(Port.HEARTBEAT));
    Channel shellChannel = openForRequests(Port.SHELL);
    Channel controlChannel = openForRequests(Port.CONTROL);
    stdin = new StdinChannel(openForRequests(Port.STDIN), codec, id);
    publisher = new Publisher(transport.open(Port.IOPUB), codec, id);
    outputs = new CellOutputs(publisher);
    comms = new Comms(outputs, codec, session::session);
    session.showOn(outputs, comms);
    streams =
        StandardStreams.redirect(
            typed,
            outputs.stream(CellOutput.Stream.STDOUT),
            outputs.stream(CellOutput.Stream.STDERR));
    var shell = new RequestChannel(shellChannel, codec, id, publisher, shellHandlers(codec));
    var control = new RequestChannel(controlChannel, codec, id, publisher, controlHandlers());
    publishing = thread("iopub", publisher::loop);
    requestThreads.add(thread("heartbeat", heartbeat::loop));
    requestThreads.add(thread("stdin", stdin::loop));
    requestThreads.add(thread("control", control::loop));
    requestThreads.add(thread("shell", shell::loop));
  }

  /** Starts to answer what comes over the channels. */
  static Kernel start(Transport transport, Codec codec, SessionStart session) {
    Kernel kernel = new Kernel(transport, codec, session);
    kernel.publishing.start();
    kernel.requestThreads.forEach(Thread::start);
    return kernel;
  }

  private Channel openForRequests(Port port) {
    Channel channel = transport.open(port);
    requestChannels.add(channel);
    return channel;
  }

  private static Thread thread(String name, Runnable loop) {
    Thread thread = new Thread(loop, "tiebreak-" + name);
    thread.setDaemon(true);
    return thread;
  }

  private Map<String, Function<Packet, JsonObject>> shellHandlers(Codec codec) {
    History history = new History();
    ExecuteRequests execute = new ExecuteRequests(outputs, history, session::session);
    CodeRequests code = new CodeRequests(codec, session::session);
    return Map.ofEntries(
        Map.entry("kernel_info_request", request -> KernelInfo.reply()),
        Map.entry(ExecuteRequests.TYPE, request -> execute(execute, request)),
        Map.entry("complete_request", code::complete),
        Map.entry("inspect_request", code::inspect),
        Map.entry("is_complete_request", code::isComplete),
        Map.entry("history_request", history::reply),
        Map.entry("comm_info_request", comms::info),
        Map.entry("comm_open", comms::opened),
        Map.entry("comm_msg", comms::said),
        Map.entry("comm_close", comms::closed),
        Map.entry("shutdown_request", this::shutdown),
        Map.entry("interrupt_request", this::interrupt));
  }

  private Map<String, Function<Packet, JsonObject>> controlHandlers() {
    return Map.of(
        "kernel_info_request", request -> KernelInfo.reply(),
        "shutdown_request", this::shutdown,
        "interrupt_request", this::interrupt);
  }

  private JsonObject execute(ExecuteRequests requests, Packet request) {
    cell = request;
    typed.forget();
    return requests.execute(request);
  }

  private String askUser() throws IOException {
    // A client that runs unattended, such as nbconvert, has no user to ask.
    if (!cell.flag("allow_stdin", true)) {
      throw new IOException("This client cannot ask for input.");
    }
    outputs.current().flush();
    return stdin.ask(cell);
  }

  /**
   * Serves a connection until a client asks for a shutdown.
   *
   * @throws ConnectionException if the file is not a connection file, or a port in it is taken
   */
  public static void serve(Path connectionFile, SessionStart session) {
    Kernel kernel = open(connectionFile, session);
    InterruptSignal.handle(kernel::interrupt);
    kernel.stopWithParent();
    kernel.awaitShutdown();
  }

  /** Opens the sockets and starts answering; returns once cells can run. */
  static Kernel open(Path connectionFile, SessionStart session) {
    try {
      Connection connection = Connection.read(connectionFile);
      Transport sockets = new ZeroMqTransport(connection);
      Kernel kernel = start(sockets, connection.codec(), session);
      kernel.awaitSession();
      return kernel;
    } catch (ConnectionException e) {
      session.close();
      throw e;
    }
  }

  void awaitSession() {
    publisher.publish("status", new JsonObject(), RequestChannel.status("starting"));
    var unused = session.session();
  }

  private JsonObject shutdown(Packet request) {
    JsonObject reply = KernelInfo.ok();
    reply.addProperty("restart", request.flag("restart", false));
    stopped.countDown();
    return reply;
  }

  private JsonObject interrupt(Packet request) {
    interrupt();
    return KernelInfo.ok();
  }

  private void interrupt() {
    if (session.isOpen()) {
      session.session().interrupt();
    }
  }

  /** Otherwise a kernel whose Jupyter has died would wait for ever. */
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
      session.session().interrupt();
      requestChannels.forEach(Channel::end);
      for (Thread thread : requestThreads) {
        thread.join(PATIENCE_MILLIS);
      }
      // Last, since each of those threads may still have had something to publish.
      publisher.end();
      publishing.join(PATIENCE_MILLIS);
      Thread closing = thread("closing", transport::close);
      closing.start();
      closing.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      session.close();
      outputs.close();
      streams.close();
    }
  }
}
