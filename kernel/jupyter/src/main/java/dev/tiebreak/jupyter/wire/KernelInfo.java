package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonObject;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.HelpLink;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.messages.reply.KernelInfoReply;

/** Replies that are the same whenever they are asked for. */
final class KernelInfo {

  private KernelInfo() {}

  static JsonObject reply(Codec codec) {
    LanguageInfo java =
        new LanguageInfo.Builder("java")
            .version(Runtime.version().toString())
            .mimetype("text/x-java-source")
            .fileExtension(".java")
            .pygments("java")
            .codemirror("text/x-java")
            .build();
    String version = KernelInfo.class.getPackage().getImplementationVersion();
    JsonObject reply =
        codec.write(
            new KernelInfoReply(
                Packet.PROTOCOL,
                "tiebreak",
                version == null ? "0" : version,
                java,
                "Tiebreak: Java " + Runtime.version().feature() + " with the analysis imported",
                List.<HelpLink>of()));
    reply.addProperty("status", "ok");
    return reply;
  }

  static JsonObject noComms() {
    JsonObject reply = ok();
    reply.add("comms", new JsonObject());
    return reply;
  }

  static JsonObject ok() {
    JsonObject reply = new JsonObject();
    reply.addProperty("status", "ok");
    return reply;
  }
}
