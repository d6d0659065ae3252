package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.assist.Completeness;
import dev.tiebreak.jupyter.internal.assist.Completion;
import dev.tiebreak.jupyter.internal.assist.Completions;
import dev.tiebreak.jupyter.internal.assist.Detail;
import dev.tiebreak.jupyter.internal.session.NotebookSession;
import dev.tiebreak.show.MimeBundle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.messages.reply.CompleteReply;
import org.dflib.jjava.jupyter.messages.reply.InspectReply;
import org.dflib.jjava.jupyter.messages.reply.IsCompleteReply;
import org.dflib.jjava.jupyter.messages.request.CompleteRequest;
import org.dflib.jjava.jupyter.messages.request.InspectRequest;

/**
 * Answers requests about code that is being typed. The protocol counts code points; Java counts
 * chars.
 */
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
    Completions found = session.get().complete(code, chars(code, request.getCursorPos()));
    int start = points(code, found.start());
    int end = points(code, found.end());
    List<Typed> typed = found.matches().stream().map(each -> Typed.of(each, start, end)).toList();
    return codec.write(
        new CompleteReply(
            found.matches().stream().map(Completion::text).toList(),
            start,
            end,
            Map.of(Typed.KEY, typed)));
  }

  /** A completion in the form from which Jupyter takes its type. */
  private record Typed(int start, int end, String text, String type, String signature) {

    static final String KEY = "_jupyter_types_experimental";

    static Typed of(Completion completion, int start, int end) {
      return new Typed(
          start,
          end,
          completion.text(),
          completion.kind().name().toLowerCase(Locale.ROOT),
          completion.signature());
    }
  }

  JsonObject inspect(Packet packet) {
    InspectRequest request = codec.read(packet.content(), InspectRequest.class);
    String code = packet.code();
    Detail detail = request.getDetailLevel() > 0 ? Detail.SOURCE : Detail.DOCUMENTATION;
    Optional<MimeBundle> help =
        session.get().inspect(code, chars(code, request.getCursorPos()), detail);
    DisplayData data = new DisplayData();
    help.ifPresent(found -> found.data().forEach(data::putData));
    return codec.write(new InspectReply(help.isPresent(), data));
  }

  JsonObject isComplete(Packet packet) {
    Completeness found = session.get().completeness(packet.code());
    return codec.write(
        switch (found.state()) {
          case COMPLETE -> IsCompleteReply.VALID_CODE;
          case INCOMPLETE -> IsCompleteReply.getIncompleteReplyWithIndent(found.indent());
          case INVALID -> IsCompleteReply.INVALID_CODE;
        });
  }

  private static int chars(String code, int points) {
    int whole = code.codePointCount(0, code.length());
    return code.offsetByCodePoints(0, Math.max(0, Math.min(points, whole)));
  }

  private static int points(String code, int chars) {
    return code.codePointCount(0, Math.max(0, Math.min(chars, code.length())));
  }
}
