package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/**
 * A client of a kernel, as Jupyter would talk to it: real sockets on the loopback interface, and
 * messages signed by code that shares nothing with the kernel's.
 */
final class KernelClient implements AutoCloseable {

  /** The sockets of a connection, by the names of their ports in its file. */
  enum Channel {
    SHELL(SocketType.DEALER),
    CONTROL(SocketType.DEALER),
    STDIN(SocketType.DEALER),
    HB(SocketType.REQ),
    IOPUB(SocketType.SUB);

    private final SocketType type;

    Channel(SocketType type) {
      this.type = type;
    }

    String port() {
      return name().toLowerCase(java.util.Locale.ROOT) + "_port";
    }
  }

  /** A message as received, with its signature checked. */
  record Message(JsonObject header, JsonObject parent, JsonObject content) {

    String type() {
      return header.get("msg_type").getAsString();
    }

    String parentId() {
      return parent.has("msg_id") ? parent.get("msg_id").getAsString() : "";
    }

    String text(String name) {
      return content.get(name).getAsString();
    }

    int number(String name) {
      return content.get(name).getAsInt();
    }
  }

  /** The result of a request: its reply, and what was published for it from busy to idle. */
  record Answer(Message reply, List<Message> published) {

    List<String> types() {
      return published.stream().map(Message::type).toList();
    }

    Message only(String type) {
      List<Message> found = published.stream().filter(m -> m.type().equals(type)).toList();
      if (found.size() != 1) {
        throw new AssertionError("Not one " + type + " but: " + published);
      }
      return found.get(0);
    }
  }

  /** Far longer than any answer takes: only a kernel that will never answer reaches it. */
  private static final int PATIENCE_MILLIS = 30_000;

  static final String KEY = "c6f1f0b4-tiebreak-test";
  private static final String DELIMITER = "<IDS|MSG>";

  private final ZMQ.Context context = ZMQ.context(1);
  private final Map<Channel, ZMQ.Socket> sockets = new EnumMap<>(Channel.class);
  private final String session = UUID.randomUUID().toString();
  private final JsonObject connection;
  private final Runnable awaitEnd;

  private KernelClient(JsonObject connection, Runnable awaitEnd) {
    this.connection = connection;
    this.awaitEnd = awaitEnd;
    for (Channel channel : Channel.values()) {
      ZMQ.Socket socket = context.socket(channel.type);
      socket.setLinger(0);
      socket.setReceiveTimeOut(PATIENCE_MILLIS);
      if (channel.type == SocketType.DEALER) {
        // The kernel asks for input along the route of the shell request.
        socket.setIdentity(session.getBytes(StandardCharsets.UTF_8));
      } else if (channel == Channel.IOPUB) {
        socket.subscribe(new byte[0]);
      }
      socket.connect("tcp://127.0.0.1:" + port(channel));
      sockets.put(channel, socket);
    }
  }

  /** Opens a kernel in this process and connects to it. */
  static KernelClient open(Path folder) throws IOException {
    JsonObject connection = connection();
    Path file = folder.resolve("connection.json");
    Files.writeString(file, connection.toString());
    return connect(connection, Kernel.open(file, SessionStart.now())::awaitShutdown);
  }

  /** Connects to a kernel; returns once its published messages come through. */
  static KernelClient connect(JsonObject connection, Runnable awaitEnd) {
    KernelClient client = new KernelClient(connection, awaitEnd);
    client.awaitPublished("iopub_welcome");
    return client;
  }

  int port(Channel channel) {
    return connection.get(channel.port()).getAsInt();
  }

  /** Returns a connection with ports that are free at this moment. */
  static JsonObject connection() throws IOException {
    JsonObject connection = new JsonObject();
    connection.addProperty("transport", "tcp");
    connection.addProperty("ip", "127.0.0.1");
    connection.addProperty("signature_scheme", "hmac-sha256");
    connection.addProperty("key", KEY);
    List<ServerSocket> held = new ArrayList<>();
    for (Channel channel : Channel.values()) {
      ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      held.add(socket);
      connection.addProperty(channel.port(), socket.getLocalPort());
    }
    // All are held until each is known; otherwise the system may name one port twice.
    for (ServerSocket socket : held) {
      socket.close();
    }
    return connection;
  }

  /** Runs a cell and waits for its reply and its last message. */
  Answer run(String code) {
    return ask("execute_request", cell(code));
  }

  /** Returns the content of a request to run a cell. */
  static JsonObject cell(String code) {
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    content.addProperty("silent", false);
    content.addProperty("store_history", true);
    content.addProperty("allow_stdin", true);
    content.addProperty("stop_on_error", true);
    return content;
  }

  Answer ask(String type, JsonObject content) {
    return answer(Channel.SHELL, send(Channel.SHELL, type, content));
  }

  Answer answer(Channel channel, String id) {
    List<Message> published = publishedUntilIdle(id);
    Message reply = receive(channel);
    if (!reply.parentId().equals(id)) {
      throw new AssertionError("A reply to another request: " + reply);
    }
    return new Answer(reply, published);
  }

  /** Returns what is published for a request up to its idle status. */
  List<Message> publishedUntilIdle(String id) {
    List<Message> published = new ArrayList<>();
    Message last;
    do {
      last = receive(Channel.IOPUB);
      if (last.parentId().equals(id)) {
        published.add(last);
      }
    } while (!isIdle(last) || !last.parentId().equals(id));
    return published;
  }

  private static boolean isIdle(Message message) {
    return message.type().equals("status") && message.text("execution_state").equals("idle");
  }

  /** Waits for a message of one of the types, whatever comes before it. */
  Message awaitPublished(String... types) {
    Message message;
    do {
      message = receive(Channel.IOPUB);
    } while (!List.of(types).contains(message.type()));
    return message;
  }

  String send(Channel channel, String type, JsonObject content) {
    JsonObject header = header(type);
    send(channel, KEY, header, content.toString());
    return header.get("msg_id").getAsString();
  }

  JsonObject header(String type) {
    JsonObject header = new JsonObject();
    header.addProperty("msg_id", UUID.randomUUID().toString());
    header.addProperty("session", session);
    header.addProperty("username", "test");
    header.addProperty("date", "2026-01-01T00:00:00Z");
    header.addProperty("msg_type", type);
    header.addProperty("version", "5.3");
    return header;
  }

  /** Sends a message signed with a key of the caller's, with its content unchanged. */
  void send(Channel channel, String key, JsonObject header, String content) {
    List<String> parts = List.of(header.toString(), "{}", "{}", content);
    ZMQ.Socket socket = sockets.get(channel);
    socket.sendMore(DELIMITER);
    socket.sendMore(Signature.of(key, parts));
    for (int i = 0; i < parts.size(); i++) {
      socket.send(
          parts.get(i).getBytes(StandardCharsets.UTF_8), i < parts.size() - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  /** Sends frames that need not be a message at all. */
  void sendRaw(Channel channel, String... frames) {
    for (int i = 0; i < frames.length; i++) {
      sockets.get(channel).send(frames[i], i < frames.length - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  String echo(String beat) {
    sockets.get(Channel.HB).send(beat);
    return sockets.get(Channel.HB).recvStr();
  }

  Message receive(Channel channel) {
    List<String> frames =
        frames(sockets.get(channel)).stream()
            .map(frame -> new String(frame, StandardCharsets.UTF_8))
            .toList();
    if (frames.isEmpty()) {
      throw new AssertionError("Nothing came from " + channel + ".");
    }
    int at = frames.indexOf(DELIMITER);
    List<String> parts = frames.subList(at + 2, at + 6);
    if (!Signature.of(KEY, parts).equals(frames.get(at + 1))) {
      throw new AssertionError("A wrong signature: " + parts);
    }
    return new Message(object(parts.get(0)), object(parts.get(1)), object(parts.get(3)));
  }

  private static List<byte[]> frames(ZMQ.Socket socket) {
    List<byte[]> frames = new ArrayList<>();
    byte[] frame = socket.recv();
    while (frame != null) {
      frames.add(frame);
      frame = socket.hasReceiveMore() ? socket.recv() : null;
    }
    return frames;
  }

  static JsonObject object(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }

  /** Shuts the kernel down as Jupyter does, and waits until it has ended. */
  Message shutDown() {
    send(Channel.CONTROL, "shutdown_request", object("{\"restart\":false}"));
    Message reply = receive(Channel.CONTROL);
    awaitEnd.run();
    return reply;
  }

  /** Closes the client's own side only. */
  void disconnect() {
    sockets.values().forEach(ZMQ.Socket::close);
    context.term();
  }

  @Override
  public void close() {
    shutDown();
    disconnect();
  }
}
