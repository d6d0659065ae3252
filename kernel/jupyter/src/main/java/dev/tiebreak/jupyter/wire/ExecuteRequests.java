package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.display.NotebookSession;
import dev.tiebreak.jupyter.display.Shown;
import dev.tiebreak.jupyter.eval.Failure;
import dev.tiebreak.jupyter.eval.StandardStreams;
import java.util.Map;
import java.util.function.Supplier;
import org.dflib.jjava.jupyter.messages.publish.PublishExecuteInput;
import org.dflib.jjava.jupyter.messages.reply.ErrorReply;
import org.dflib.jjava.jupyter.messages.reply.ExecuteReply;
import org.dflib.jjava.jupyter.messages.request.ExecuteRequest;

/** Runs cells. */
final class ExecuteRequests {

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
    ExecuteRequest request = codec.read(packet.content(), ExecuteRequest.class);
    cell = packet;
    output.begin(packet.header());
    if (!request.isSilent()) {
      count++;
      history.add(request.getCode());
      publisher.publish(
          "execute_input",
          packet.header(),
          codec.write(new PublishExecuteInput(request.getCode(), count)));
    }
    Shown shown = session.get().run(count, request.getCode());
    streams.flush();
    if (shown instanceof Shown.Failed failed) {
      return failed(failed.failure());
    }
    if (shown instanceof Shown.Result result && !request.isSilent()) {
      output.result(result.bundle(), count);
    }
    return codec.write(new ExecuteReply(count, Map.of()));
  }

  private JsonObject failed(Failure failure) {
    output.error(failure);
    ErrorReply reply = new ErrorReply(failure.name(), failure.message(), failure.report());
    reply.setExecutionCount(count);
    return codec.write(reply);
  }
}
