package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** Answers requests one after another: the shell channel, or the control channel. */
final class RequestChannel {

  private static final Logger LOG = LoggerFactory.getLogger(RequestChannel.class);

  private final ZMQ.Socket socket;
  private final Codec codec;
  private final String session;
  private final Publisher publisher;
  private final Map<String, Function<Packet, JsonObject>> handlers;

  RequestChannel(
      ZMQ.Socket socket,
      Codec codec,
      String session,
      Publisher publisher,
      Map<String, Function<Packet, JsonObject>> handlers) {
    this.socket = socket;
    this.codec = codec;
    this.session = session;
    this.publisher = publisher;
    this.handlers = handlers;
  }

  void loop() {
    try (socket) {
      Optional<List<byte[]>> frames = Sockets.receive(socket);
      while (frames.isPresent()) {
        receive(frames.get());
        frames = Sockets.receive(socket);
      }
    } catch (ZMQException e) {
      LOG.debug("The channel is closed", e);
    }
  }

  private void receive(List<byte[]> frames) {
    try {
      answer(codec.decode(frames));
    } catch (Codec.Refused e) {
      LOG.warn("A message was dropped: {}.", e.getMessage());
    }
  }

  private void answer(Packet request) {
    Function<Packet, JsonObject> handler = handlers.get(request.type());
    if (handler == null) {
      LOG.info("A message of the unknown type '{}' was ignored.", request.type());
      return;
    }
    publisher.publish("status", request.header(), status("busy"));
    try {
      JsonObject content = handler.apply(request);
      // Comm messages have no reply.
      if (request.type().endsWith("_request")) {
        String type = request.type().replaceFirst("_request$", "_reply");
        Packet reply = Packet.of(session, type, request.identities(), request.header(), content);
        Sockets.send(socket, codec.encode(reply));
      }
    } catch (JsonParseException | NullPointerException e) {
      LOG.warn("A {} could not be read: {}.", request.type(), e.getMessage());
    } finally {
      publisher.publish("status", request.header(), status("idle"));
    }
  }

  static JsonObject status(String state) {
    JsonObject content = new JsonObject();
    content.addProperty("execution_state", state);
    return content;
  }
}
