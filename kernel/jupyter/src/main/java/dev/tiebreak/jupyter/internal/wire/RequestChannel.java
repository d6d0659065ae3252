package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import org.dflib.jjava.jupyter.messages.reply.ErrorReply;

/** Answers requests one after another: the shell channel, or the control channel. */
final class RequestChannel {

  private final Channel channel;
  private final Codec codec;
  private final String session;
  private final Publisher publisher;
  private final Map<String, Function<Packet, JsonObject>> handlers;
  private final Map<String, Function<Packet, JsonObject>> aborting;
  private final Queue<List<byte[]>> behindAnError = new ArrayDeque<>();

  RequestChannel(
      Channel channel,
      Codec codec,
      String session,
      Publisher publisher,
      Map<String, Function<Packet, JsonObject>> handlers) {
    this.channel = channel;
    this.codec = codec;
    this.session = session;
    this.publisher = publisher;
    this.handlers = handlers;
    aborting = new HashMap<>(handlers);
    aborting.replace(ExecuteRequests.TYPE, request -> ExecuteRequests.aborted());
  }

  void loop() {
    channel.repeat(
        () -> {
          channel.receive().ifPresent(frames -> receive(frames, handlers));
          while (!behindAnError.isEmpty()) {
            receive(behindAnError.remove(), aborting);
          }
        });
  }

  private void receive(
      List<byte[]> frames, Map<String, Function<Packet, JsonObject>> currentHandlers) {
    try {
      Packet request = codec.decode(frames);
      Function<Packet, JsonObject> handler = currentHandlers.get(request.type());
      if (handler == null) {
        KernelLog.get().info("A message of the unknown type '{}' was ignored.", request.type());
      } else {
        answer(request, handler);
      }
    } catch (Codec.Refused e) {
      KernelLog.get().warn("A message was dropped: {}.", e.getMessage());
    }
  }

  private void answer(Packet request, Function<Packet, JsonObject> handler) {
    publisher.publish("status", request.header(), status("busy"));
    try {
      JsonObject content = contentOf(request, handler);
      if (ExecuteRequests.stopsTheQueue(request, content)) {
        // Done before the reply is sent: what a client sends once it knows about the error must
        // run.
        takeWaiting();
      }
      // Comm messages have no reply.
      if (request.type().endsWith("_request")) {
        String type = request.type().replaceFirst("_request$", "_reply");
        Packet reply = Packet.of(session, type, request.identities(), request.header(), content);
        channel.send(codec.encode(reply));
      }
    } finally {
      publisher.publish("status", request.header(), status("idle"));
    }
  }

  private void takeWaiting() {
    Optional<List<byte[]>> next = channel.next();
    while (next.isPresent()) {
      behindAnError.add(next.get());
      next = channel.next();
    }
  }

  /** Whatever a handler throws becomes the reply: one bad request must not end the channel. */
  private JsonObject contentOf(Packet request, Function<Packet, JsonObject> handler) {
    try {
      return handler.apply(request);
    } catch (JsonParseException e) {
      String message = "The " + request.type() + " cannot be read: " + e.getMessage();
      KernelLog.get().warn(message);
      return failed(request, new ErrorReply("Unreadable request", message, List.of(message)));
    } catch (RuntimeException | Error e) {
      KernelLog.get().warn("A {} failed.", request.type(), e);
      Failure failure = Failure.of(e, 0);
      return failed(request, new ErrorReply(failure.name(), failure.message(), failure.report()));
    } finally {
      // A thread that the user's code has interrupted would close the socket.
      Thread.interrupted();
    }
  }

  private JsonObject failed(Packet request, ErrorReply error) {
    JsonObject reply = codec.write(error);
    if (request.type().equals(ExecuteRequests.TYPE)) {
      // Below a cell, front ends show only what is published.
      publisher.publish("error", request.header(), reply);
    }
    return reply;
  }

  static JsonObject status(String state) {
    JsonObject content = new JsonObject();
    content.addProperty("execution_state", state);
    return content;
  }
}
