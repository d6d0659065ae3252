package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.display.NotebookSession;
import dev.tiebreak.jupyter.eval.Assistance;
import java.util.Map;
import java.util.function.Supplier;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.messages.reply.CompleteReply;
import org.dflib.jjava.jupyter.messages.reply.InspectReply;
import org.dflib.jjava.jupyter.messages.reply.IsCompleteReply;
import org.dflib.jjava.jupyter.messages.request.CompleteRequest;
import org.dflib.jjava.jupyter.messages.request.InspectRequest;

/** Answers requests about code that is being typed. The protocol counts code points, Java chars. */
final class CodeRequests {

  private final Codec codec;
  private final Supplier<NotebookSession> session;

  CodeRequests(Codec codec, Supplier<NotebookSession> session) {
    this.codec = codec;
    this.session = session;
  }

  JsonObject complete(Packet packet) {
    CompleteRequest request = codec.read(packet.content(), CompleteRequest.class);
    String code = packet.code();
    Assistance.Completions found =
        session.get().complete(code, chars(code, request.getCursorPos()));
    return codec.write(
        new CompleteReply(
            found.matches(), points(code, found.start()), points(code, found.end()), Map.of()));
  }

  JsonObject inspect(Packet packet) {
    InspectRequest request = codec.read(packet.content(), InspectRequest.class);
    String code = packet.code();
    String help = session.get().inspect(code, chars(code, request.getCursorPos()));
    DisplayData data = help.isEmpty() ? new DisplayData() : new DisplayData(help);
    return codec.write(new InspectReply(!help.isEmpty(), data));
  }

  JsonObject isComplete(Packet packet) {
    String code = packet.code();
    return codec.write(
        switch (session.get().completeness(code)) {
          case COMPLETE -> IsCompleteReply.VALID_CODE;
          case INCOMPLETE -> IsCompleteReply.getIncompleteReplyWithIndent(indent(code));
          case INVALID -> IsCompleteReply.INVALID_CODE;
        });
  }

  private static String indent(String code) {
    String last = code.substring(code.lastIndexOf('\n') + 1);
    String margin = last.substring(0, last.length() - last.stripLeading().length());
    return last.stripTrailing().endsWith("{") ? margin + "    " : margin;
  }

  private static int chars(String code, int points) {
    int whole = code.codePointCount(0, code.length());
    return code.offsetByCodePoints(0, Math.max(0, Math.min(points, whole)));
  }

  private static int points(String code, int chars) {
    return code.codePointCount(0, Math.max(0, Math.min(chars, code.length())));
  }
}
