package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.session.NotebookSession;
import dev.tiebreak.jupyter.internal.session.Shown;
import dev.tiebreak.jupyter.internal.wire.CellOutput.Audience;
import dev.tiebreak.show.MimeBundle;
import java.util.Map;
import java.util.function.Supplier;

/** Runs cells. */
final class ExecuteRequests {

  static final String TYPE = "execute_request";

  private static final String EXPRESSIONS = "user_expressions";

  private final CellOutputs outputs;
  private final History history;
  private final Supplier<NotebookSession> session;
  private int count;

  ExecuteRequests(CellOutputs outputs, History history, Supplier<NotebookSession> session) {
    this.outputs = outputs;
    this.history = history;
    this.session = session;
  }

  JsonObject execute(Packet request) {
    String code = request.code();
    boolean silent = request.flag("silent", false);
    boolean stored = request.flag("store_history", true) && !silent;
    JsonObject expressions = request.object(EXPRESSIONS);
    CellOutput output =
        outputs.begin(request.header(), silent ? Audience.NOBODY : Audience.EVERYONE);
    if (stored) {
      count++;
      history.add(count, code);
    }
    output.input(code, count);
    Shown shown = run(code);
    output.end();
    if (shown.failed().isPresent()) {
      output.error(shown.failed().get());
      return failed(shown.failed().get());
    }
    shown.result().ifPresent(bundle -> output.result(bundle, count));
    if (stored) {
      shown.result().ifPresent(bundle -> history.result(bundle.data().get(MimeBundle.TEXT)));
    }
    JsonObject reply = KernelInfo.ok();
    reply.addProperty("execution_count", count);
    reply.add("payload", new JsonArray());
    reply.add(EXPRESSIONS, evaluate(expressions, request));
    outputs.resume(output);
    return reply;
  }

  /** Whatever is thrown outside the cell's own code fails the cell, as its own code would. */
  private Shown run(String code) {
    try {
      return session.get().run(count, code);
    } catch (RuntimeException | Error e) {
      return new Shown.Failed(Failure.of(e, count));
    }
  }

  /** Evaluates what a front end wants to know; only the reply shows it. */
  private JsonObject evaluate(JsonObject expressions, Packet request) {
    JsonObject values = new JsonObject();
    if (expressions.size() == 0) {
      return values;
    }
    outputs.begin(request.header(), Audience.NOBODY);
    for (Map.Entry<String, JsonElement> each : expressions.entrySet()) {
      values.add(each.getKey(), value(run(text(each.getValue()))));
    }
    return values;
  }

  private static String text(JsonElement expression) {
    if (expression instanceof JsonPrimitive text && text.isString()) {
      return text.getAsString();
    }
    throw new JsonParseException("one of its '" + EXPRESSIONS + "' is not a string.");
  }

  private static JsonObject value(Shown shown) {
    JsonObject value =
        shown
            .failed()
            .map(CellOutput::describe)
            .orElseGet(
                () -> CellOutput.data(shown.result().orElseGet(() -> MimeBundle.ofText(""))));
    value.addProperty("status", shown.failed().isPresent() ? "error" : "ok");
    return value;
  }

  private JsonObject failed(Failure failure) {
    JsonObject reply = CellOutput.describe(failure);
    reply.addProperty("status", "error");
    reply.addProperty("execution_count", count);
    return reply;
  }

  /** Returns whether the cells waiting behind a request must not run. */
  static boolean stopsTheQueue(Packet request, JsonObject reply) {
    return request.type().equals(TYPE)
        && reply.get("status").getAsString().equals("error")
        && !(request.content().get("stop_on_error") instanceof JsonPrimitive stop
            && stop.isBoolean()
            && !stop.getAsBoolean());
  }

  /** Returns the reply to a request whose cell must not run. */
  static JsonObject aborted() {
    JsonObject reply = new JsonObject();
    reply.addProperty("status", "aborted");
    return reply;
  }
}
