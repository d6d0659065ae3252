package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.wire.Transport.Port;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/**
 * A kernel and its client in one process, which go through what a notebook does in its first
 * minute, so that Java can note what that loads.
 */
public final class Rehearsal {

  /** Enough for Java to notice what is used all the time. */
  private static final int REPEATS = 60;

  private final Codec codec;
  private final ZMQ.Socket shell;
  private final String session = UUID.randomUUID().toString();

  private Rehearsal(Codec codec, ZMQ.Socket shell) {
    this.codec = codec;
    this.shell = shell;
  }

  /**
   * Goes through it once; returns when the kernel has ended.
   *
   * @param cells the cells to run; some may fail
   * @throws IOException if no connection file can be written
   * @throws InterruptedException if the thread is interrupted while it waits for the kernel to end
   */
  public static void run(List<String> cells) throws IOException, InterruptedException {
    SessionStart start = SessionStart.now();
    Path file = Files.createTempFile("rehearsal", ".json");
    try {
      JsonObject connection = connection();
      Files.writeString(file, connection.toString());
      Thread kernel = new Thread(() -> Kernel.serve(file, start), "tiebreak-kernel");
      kernel.start();
      ZMQ.Context context = ZMQ.context(1);
      try (ZMQ.Socket shell = context.socket(SocketType.DEALER)) {
        shell.setLinger(0);
        shell.connect("tcp://127.0.0.1:" + connection.get(Port.SHELL.member()).getAsInt());
        new Rehearsal(Connection.read(file).codec(), shell).play(cells);
      }
      kernel.join();
      context.close();
    } finally {
      Files.delete(file);
    }
  }

  private static JsonObject connection() throws IOException {
    JsonObject connection = new JsonObject();
    connection.addProperty("transport", "tcp");
    connection.addProperty("ip", "127.0.0.1");
    connection.addProperty("signature_scheme", "hmac-sha256");
    connection.addProperty("key", UUID.randomUUID().toString());
    List<ServerSocket> held = new ArrayList<>();
    for (Port port : Port.values()) {
      ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      held.add(socket);
      connection.addProperty(port.member(), socket.getLocalPort());
    }
    // All are held until each is known; otherwise the system may name one port twice.
    for (ServerSocket socket : held) {
      socket.close();
    }
    return connection;
  }

  private void play(List<String> cells) {
    ask("kernel_info_request", new JsonObject());
    cells.forEach(this::execute);
    for (int i = 0; i < REPEATS; i++) {
      execute(i + " + 1");
    }
    help("complete_request", "list.stream().fil");
    help("inspect_request", "scores.splitDecision");
    ask("shutdown_request", new JsonObject());
  }

  private void execute(String code) {
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    ask("execute_request", content);
  }

  private void help(String type, String code) {
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    content.addProperty("cursor_pos", code.length());
    ask(type, content);
  }

  /** Sends a request and waits for the reply. */
  private void ask(String type, JsonObject content) {
    List<byte[]> frames =
        codec.encode(Packet.of(session, type, List.of(), new JsonObject(), content));
    for (int i = 0; i < frames.size(); i++) {
      shell.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
    do {
      shell.recv();
    } while (shell.hasReceiveMore());
  }
}
