package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * Publishes to every client what happens, in order, and welcomes clients that subscribe. A thread
 * that publishes faster than messages can be sent has to wait, so that they do not fill the memory.
 */
final class Publisher {

  private static final int MOST_WAITING = 256;
  private static final byte SUBSCRIBES = 1;

  private final Channel channel;
  private final Codec codec;
  private final String session;
  private final Queue<Packet> queue = new ConcurrentLinkedQueue<>();
  private final Semaphore places = new Semaphore(MOST_WAITING);

  Publisher(Channel channel, Codec codec, String session) {
    this.channel = channel;
    this.codec = codec;
    this.session = session;
  }

  void publish(String type, JsonObject parent, JsonObject content) {
    List<byte[]> topic = List.of(type.getBytes(StandardCharsets.UTF_8));
    // An interrupt must not lose a message, and the wait is short.
    places.acquireUninterruptibly();
    queue.add(Packet.of(session, type, topic, parent, content));
    channel.wake();
  }

  /** Lets the loop end once everything published before has been sent. */
  void end() {
    channel.end();
  }

  void loop() {
    channel.repeat(
        () -> {
          channel.receive().ifPresent(this::welcome);
          sendAll();
        });
    // What is published now goes nowhere, but must not wait either.
    places.release(Integer.MAX_VALUE / 2);
  }

  private void sendAll() {
    Packet packet = queue.poll();
    while (packet != null) {
      places.release();
      send(packet);
      packet = queue.poll();
    }
  }

  /** A message that cannot be sent, say for lack of memory, must not block those behind it. */
  private void send(Packet packet) {
    try {
      channel.send(codec.encode(packet));
    } catch (RuntimeException | Error e) {
      KernelLog.get().warn("A {} could not be published.", packet.type(), e);
    }
  }

  /** A subscription is a byte that says whether it begins or ends, and its topic. */
  private void welcome(List<byte[]> subscription) {
    byte[] bytes = subscription.get(0);
    if (bytes.length == 0 || bytes[0] != SUBSCRIBES) {
      return;
    }
    byte[] topic = Arrays.copyOfRange(bytes, 1, bytes.length);
    JsonObject content = new JsonObject();
    content.addProperty("subscription", new String(topic, StandardCharsets.UTF_8));
    List<byte[]> route = topic.length == 0 ? List.of() : List.of(topic);
    send(Packet.of(session, "iopub_welcome", route, new JsonObject(), content));
  }
}
