package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.tiebreak.jupyter.display.NotebookSession;
import dev.tiebreak.jupyter.display.Shown;
import dev.tiebreak.jupyter.display.Traceback;
import dev.tiebreak.jupyter.eval.Failure;
import dev.tiebreak.jupyter.eval.StandardStreams;
import java.util.Map;
import java.util.function.Supplier;
import org.dflib.jjava.jupyter.messages.publish.PublishExecuteInput;
import org.dflib.jjava.jupyter.messages.reply.ErrorReply;
import org.dflib.jjava.jupyter.messages.reply.ExecuteReply;

/** Runs cells. */
final class ExecuteRequests {

  static final String TYPE = "execute_request";

  private final Codec codec;
  private final Publisher publisher;
  private final CellOutput output;
  private final History history;
  private final Supplier<NotebookSession> session;
  private final StandardStreams streams;
  private int count;
  private volatile Packet cell;

  ExecuteRequests(
      Codec codec,
      Publisher publisher,
      CellOutput output,
      History history,
      Supplier<NotebookSession> session,
      StandardStreams streams) {
    this.codec = codec;
    this.publisher = publisher;
    this.output = output;
    this.history = history;
    this.session = session;
    this.streams = streams;
  }

  /** Returns the request of the cell that is running, or that ran last. */
  Packet cell() {
    return cell;
  }

  JsonObject execute(Packet packet) {
    String code = packet.code();
    boolean silent = packet.flag("silent", false);
    boolean stored = packet.flag("store_history", true) && !silent;
    cell = packet;
    output.begin(packet.header());
    if (stored) {
      count++;
      history.add(code);
    }
    if (!silent) {
      publisher.publish(
          "execute_input", packet.header(), codec.write(new PublishExecuteInput(code, count)));
    }
    Shown shown = session.get().run(count, code);
    streams.flush();
    if (shown instanceof Shown.Failed failed) {
      return failed(failed.failure());
    }
    if (shown instanceof Shown.Result result && !silent) {
      output.result(result.bundle(), count);
    }
    return codec.write(new ExecuteReply(count, Map.of()));
  }

  /** Returns whether the running cell may ask the user: a client that runs alone has none. */
  boolean mayAsk() {
    return cell.flag("allow_stdin", true);
  }

  /** Returns whether the cells that wait behind a request are not to run. */
  static boolean stopsTheQueue(Packet request, JsonObject reply) {
    return request.type().equals(TYPE)
        && reply.get("status").getAsString().equals("error")
        && !(request.content().get("stop_on_error") instanceof JsonPrimitive stop
            && stop.isBoolean()
            && !stop.getAsBoolean());
  }

  /** Returns the reply to a request whose cell is not to run. */
  static JsonObject aborted() {
    JsonObject reply = new JsonObject();
    reply.addProperty("status", "aborted");
    return reply;
  }

  private JsonObject failed(Failure failure) {
    output.error(failure);
    ErrorReply reply = new ErrorReply(failure.name(), failure.message(), Traceback.of(failure));
    reply.setExecutionCount(count);
    return codec.write(reply);
  }
}
