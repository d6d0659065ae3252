package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.display.Traceback;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.stream.PrintLimit;
import dev.tiebreak.jupyter.internal.eval.stream.TextBytes;
import dev.tiebreak.show.MimeBundle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Publishes what one cell prints and shows, in order. The first print is sent at once; those that
 * follow are gathered for a moment, since a message costs more than a thousand prints.
 */
final class CellOutput {

  /** The streams to which a cell prints. */
  enum Stream {
    STDOUT,
    STDERR;

    private final String lowerCase = name().toLowerCase(Locale.ROOT);
  }

  /** Who gets it. */
  enum Audience {
    EVERYONE,
    NOBODY
  }

  private static final long GATHERING_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int MOST_GATHERED = 1 << 16;
  private static final Gson METADATA = new Gson();

  private final Publisher publisher;
  private final ScheduledExecutorService timer;
  private final JsonObject request;
  private final Audience audience;
  private final Map<Stream, TextBytes> texts = new EnumMap<>(Stream.class);
  private final PrintLimit limit = new PrintLimit();
  private Stream stream = Stream.STDOUT;
  private long lastPrinted = System.nanoTime() - GATHERING_NANOS;
  private boolean flushIsDue;

  CellOutput(
      Publisher publisher, ScheduledExecutorService timer, JsonObject request, Audience audience) {
    this.publisher = publisher;
    this.timer = timer;
    this.request = request;
    this.audience = audience;
    for (Stream each : Stream.values()) {
      texts.put(each, new TextBytes());
    }
  }

  synchronized void print(Stream to, byte[] bytes, int offset, int length) {
    if (audience == Audience.NOBODY || limit.isReached()) {
      return;
    }
    if (stream != to) {
      flush();
      stream = to;
    }
    text().add(bytes, offset, limit.admit(bytes, offset, length));
    if (limit.isReached()) {
      flush();
      publish(Stream.STDERR, PrintLimit.NOTE);
      return;
    }
    long waited = System.nanoTime() - lastPrinted;
    if (waited >= GATHERING_NANOS || text().size() >= MOST_GATHERED) {
      flush();
    } else if (!flushIsDue) {
      flushIsDue = true;
      var unused = timer.schedule(this::flushDue, GATHERING_NANOS - waited, TimeUnit.NANOSECONDS);
    }
  }

  private TextBytes text() {
    return texts.get(stream);
  }

  private synchronized void flushDue() {
    flushIsDue = false;
    flush();
  }

  /** Publishes what has been printed; an incomplete character waits for its end. */
  synchronized void flush() {
    publish(stream, text().takeWhole());
  }

  /** Publishes what has been printed, to the last byte, since the cell has ended. */
  synchronized void end() {
    flush();
    texts.forEach((each, text) -> publish(each, text.takeAll()));
  }

  private void publish(Stream from, String text) {
    if (text.isEmpty()) {
      return;
    }
    lastPrinted = System.nanoTime();
    JsonObject content = new JsonObject();
    content.addProperty("name", from.lowerCase);
    content.addProperty("text", text);
    publisher.publish("stream", request, content);
  }

  /** Publishes something after what has been printed so far. */
  synchronized void publish(String type, JsonObject content) {
    if (audience == Audience.EVERYONE) {
      flush();
      publisher.publish(type, request, content);
    }
  }

  /** Tells every client what is being run. */
  void input(String code, int count) {
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    content.addProperty("execution_count", count);
    publish("execute_input", content);
  }

  void display(String type, MimeBundle bundle, String id) {
    JsonObject content = data(bundle);
    JsonObject passing = new JsonObject();
    passing.addProperty("display_id", id);
    content.add("transient", passing);
    publish(type, content);
  }

  void clear() {
    publishClear(false);
  }

  void clearAtNextOutput() {
    publishClear(true);
  }

  private synchronized void publishClear(boolean waits) {
    JsonObject content = new JsonObject();
    content.addProperty("wait", waits);
    publish("clear_output", content);
    limit.clear();
  }

  void result(MimeBundle bundle, int count) {
    JsonObject content = data(bundle);
    content.addProperty("execution_count", count);
    publish("execute_result", content);
  }

  void error(Failure failure) {
    publish("error", describe(failure));
  }

  /** Returns the three fields with which the protocol describes an error. */
  static JsonObject describe(Failure failure) {
    JsonArray traceback = new JsonArray();
    Traceback.of(failure).forEach(traceback::add);
    JsonObject content = new JsonObject();
    content.addProperty("ename", failure.name());
    content.addProperty("evalue", failure.message());
    content.add("traceback", traceback);
    return content;
  }

  /** Returns the two fields with which the protocol shows a value. */
  static JsonObject data(MimeBundle bundle) {
    JsonObject data = new JsonObject();
    bundle.data().forEach(data::addProperty);
    JsonObject content = new JsonObject();
    content.add("data", data);
    content.add("metadata", METADATA.toJsonTree(bundle.metadata()));
    return content;
  }
}
