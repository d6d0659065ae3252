package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.display.Comm;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.session.NotebookSession;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Conversations between the code of cells and parts of the front end. */
final class Comms {

  private final CellOutputs outputs;
  private final Codec codec;
  private final Supplier<NotebookSession> session;
  private final Map<String, Consumer<Comm>> targets = new ConcurrentHashMap<>();
  private final Map<String, Conversation> open = new ConcurrentHashMap<>();

  Comms(CellOutputs outputs, Codec codec, Supplier<NotebookSession> session) {
    this.outputs = outputs;
    this.codec = codec;
    this.session = session;
  }

  void register(String target, Consumer<Comm> opened) {
    targets.put(target, opened);
  }

  Comm open(String target, Map<String, Object> data) {
    String id = UUID.randomUUID().toString();
    JsonObject content = content(id, data);
    content.addProperty("target_name", target);
    Conversation comm = new Conversation(id, target, Map.of());
    open.put(id, comm);
    outputs.current().publish("comm_open", content);
    return comm;
  }

  /** The front end opens a conversation; one for which there is no answer is closed at once. */
  JsonObject opened(Packet message) {
    String target = message.text("target_name", "");
    Consumer<Comm> answer = targets.get(target);
    Conversation comm =
        new Conversation(message.text("comm_id", ""), target, codec.map(message.object("data")));
    if (answer == null) {
      work(message, () -> comm.publish("comm_close", Map.of()));
    } else {
      open.put(comm.id, comm);
      work(message, () -> answer.accept(comm));
    }
    return new JsonObject();
  }

  JsonObject said(Packet message) {
    Map<String, Object> data = codec.map(message.object("data"));
    Optional.ofNullable(open.get(message.text("comm_id", "")))
        .ifPresent(comm -> work(message, () -> comm.received.accept(data)));
    return new JsonObject();
  }

  JsonObject closed(Packet message) {
    Optional.ofNullable(open.remove(message.text("comm_id", "")))
        .ifPresent(comm -> work(message, () -> comm.closed.run()));
    return new JsonObject();
  }

  /** Says which conversations there are, or which there are for one target. */
  JsonObject info(Packet request) {
    String target = request.text("target_name", "");
    JsonObject found = new JsonObject();
    for (Conversation comm : open.values()) {
      if (target.isEmpty() || target.equals(comm.target)) {
        JsonObject about = new JsonObject();
        about.addProperty("target_name", comm.target);
        found.add(comm.id, about);
      }
    }
    JsonObject reply = KernelInfo.ok();
    reply.add("comms", found);
    return reply;
  }

  /** Runs code of the user's; no reply could report its failure, so that is printed. */
  private void work(Packet message, Runnable code) {
    CellOutput output = outputs.begin(message.header(), CellOutput.Audience.EVERYONE);
    try {
      session.get().answer(code).ifPresent(failure -> print(failure, output));
    } finally {
      output.end();
    }
  }

  private static void print(Failure failure, CellOutput output) {
    String report = String.join("\n", failure.report()) + "\n";
    byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
    output.print(CellOutput.Stream.STDERR, bytes, 0, bytes.length);
  }

  private JsonObject content(String id, Map<String, Object> data) {
    JsonObject content = new JsonObject();
    content.addProperty("comm_id", id);
    content.add("data", codec.write(data));
    return content;
  }

  private final class Conversation implements Comm {

    private final String id;
    private final String target;
    private final Map<String, Object> opening;
    private volatile Consumer<Map<String, Object>> received = data -> {};
    private volatile Runnable closed = () -> {};

    Conversation(String id, String target, Map<String, Object> opening) {
      this.id = id;
      this.target = target;
      this.opening = opening;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Map<String, Object> opening() {
      return opening;
    }

    @Override
    public void onMessage(Consumer<Map<String, Object>> answer) {
      received = answer;
    }

    @Override
    public void onClose(Runnable answer) {
      closed = answer;
    }

    @Override
    public void send(Map<String, Object> data) {
      if (!open.containsKey(id)) {
        throw new IllegalStateException("This conversation is closed.");
      }
      publish("comm_msg", data);
    }

    @Override
    public void close() {
      if (open.remove(id) != null) {
        publish("comm_close", Map.of());
      }
    }

    private void publish(String type, Map<String, Object> data) {
      outputs.current().publish(type, content(id, data));
    }
  }
}
