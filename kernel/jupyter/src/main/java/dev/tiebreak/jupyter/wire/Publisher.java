package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/**
 * Publishes what happens to every client, in order. A thread that is interrupted may publish: it
 * touches only the queue, and never the socket, which an interrupt would close.
 */
final class Publisher {

  private final ZMQ.Socket socket;
  private final Codec codec;
  private final String session;
  private final BlockingQueue<Optional<Packet>> queue = new LinkedBlockingQueue<>();

  Publisher(ZMQ.Socket socket, Codec codec, String session) {
    this.socket = socket;
    this.codec = codec;
    this.session = session;
  }

  void publish(String type, JsonObject parent, JsonObject content) {
    List<byte[]> topic = List.of(type.getBytes(StandardCharsets.UTF_8));
    queue.add(Optional.of(Packet.of(session, type, topic, parent, content)));
  }

  /** Lets the loop end once everything published before has been sent. */
  void end() {
    queue.add(Optional.empty());
  }

  void loop() {
    try (socket) {
      Optional<Packet> next = queue.take();
      while (next.isPresent()) {
        Sockets.send(socket, codec.encode(next.get()));
        next = queue.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ZMQException e) {
      // The sockets are being closed: nobody is left to hear.
      return;
    }
  }
}
