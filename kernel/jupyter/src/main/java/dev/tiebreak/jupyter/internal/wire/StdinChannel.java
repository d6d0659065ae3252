package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;

/** Asks the user for a line when a cell reads {@code System.in}. */
final class StdinChannel {

  private record Question(Packet cell, CompletableFuture<String> answer) {}

  private final Channel channel;
  private final Codec codec;
  private final String session;
  private final Queue<Question> questions = new ConcurrentLinkedQueue<>();

  StdinChannel(Channel channel, Codec codec, String session) {
    this.channel = channel;
    this.codec = codec;
    this.session = session;
  }

  String ask(Packet cell) throws IOException {
    CompletableFuture<String> answer = new CompletableFuture<>();
    questions.add(new Question(cell, answer));
    channel.wake();
    try {
      return answer.get();
    } catch (InterruptedException e) {
      answer.cancel(false);
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for input", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } finally {
      channel.wake();
    }
  }

  void loop() {
    channel.repeat(
        () -> {
          Question question = questions.poll();
          if (question != null) {
            put(question);
          } else {
            // An answer that is no longer awaited is dropped.
            channel.receive();
          }
        });
  }

  private void put(Question question) {
    dropWaiting();
    Packet cell = question.cell();
    JsonObject content = new JsonObject();
    content.addProperty("prompt", "");
    content.addProperty("password", false);
    Packet request = Packet.of(session, "input_request", cell.identities(), cell.header(), content);
    channel.send(codec.encode(request));
    while (!question.answer().isDone() && channel.isOpen()) {
      channel.receive().ifPresent(frames -> answer(question, request, frames));
    }
  }

  /** What came before the question cannot be its answer. */
  private void dropWaiting() {
    Optional<List<byte[]>> early = channel.next();
    while (early.isPresent()) {
      early = channel.next();
    }
  }

  private void answer(Question question, Packet request, List<byte[]> frames) {
    try {
      Packet reply = codec.decode(frames);
      // Not every client says which question it answers.
      if (reply.parentId().isEmpty() || reply.parentId().equals(request.id())) {
        question.answer().complete(reply.text("value", ""));
      }
    } catch (JsonParseException e) {
      question
          .answer()
          .completeExceptionally(new IOException("The client's answer is not a string.", e));
    } catch (Codec.Refused e) {
      KernelLog.get().warn("An answer was dropped: {}.", e.getMessage());
    } catch (RuntimeException | Error e) {
      KernelLog.get().warn("An answer could not be read.", e);
      question.answer().completeExceptionally(e);
    }
  }
}
