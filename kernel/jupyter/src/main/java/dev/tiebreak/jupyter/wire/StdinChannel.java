package dev.tiebreak.jupyter.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.dflib.jjava.jupyter.messages.reply.InputReply;
import org.dflib.jjava.jupyter.messages.request.InputRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** Asks the user for a line when a cell reads {@code System.in}. */
final class StdinChannel {

  private static final Logger LOG = LoggerFactory.getLogger(StdinChannel.class);

  /** How often a wait for the user looks whether its cell was interrupted. */
  private static final int GLANCE_MILLIS = 100;

  private record Question(Packet cell, CompletableFuture<String> answer) {}

  private final ZMQ.Socket socket;
  private final Codec codec;
  private final String session;
  private final BlockingQueue<Optional<Question>> questions = new LinkedBlockingQueue<>();
  private volatile boolean ended;

  StdinChannel(ZMQ.Socket socket, Codec codec, String session) {
    this.socket = socket;
    this.codec = codec;
    this.session = session;
    socket.setReceiveTimeOut(GLANCE_MILLIS);
  }

  String ask(Packet cell) throws IOException {
    CompletableFuture<String> answer = new CompletableFuture<>();
    questions.add(Optional.of(new Question(cell, answer)));
    try {
      return answer.get();
    } catch (InterruptedException e) {
      answer.cancel(false);
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for input", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  void end() {
    ended = true;
    questions.add(Optional.empty());
  }

  void loop() {
    try (socket) {
      Optional<Question> question = questions.take();
      while (question.isPresent()) {
        put(question.get());
        question = questions.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ZMQException e) {
      LOG.debug("The channel is closed", e);
    }
  }

  private void put(Question question) {
    Packet cell = question.cell();
    Packet request =
        Packet.of(
            session,
            "input_request",
            cell.identities(),
            cell.header(),
            codec.write(new InputRequest("", false)));
    Sockets.send(socket, codec.encode(request));
    while (!question.answer().isDone() && !ended) {
      Sockets.receive(socket).flatMap(this::reply).ifPresent(question.answer()::complete);
    }
  }

  private Optional<String> reply(List<byte[]> frames) {
    try {
      return Optional.ofNullable(
          codec.read(codec.decode(frames).content(), InputReply.class).getValue());
    } catch (Codec.Refused e) {
      LOG.warn("An answer was dropped: {}.", e.getMessage());
      return Optional.empty();
    }
  }

  /** A stream of the lines that a user types when asked. */
  static final class Lines extends InputStream {

    /** Where a line comes from. */
    interface Source {
      String line() throws IOException;
    }

    private final Source source;
    private byte[] line = {};
    private int next;

    Lines(Source source) {
      this.source = source;
    }

    @Override
    public synchronized int read() throws IOException {
      fill();
      return line[next++] & 0xFF;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      fill();
      int count = Math.min(length, line.length - next);
      System.arraycopy(line, next, into, offset, count);
      next += count;
      return count;
    }

    private void fill() throws IOException {
      if (next == line.length) {
        line = (source.line() + "\n").getBytes(StandardCharsets.UTF_8);
        next = 0;
      }
    }
  }
}
