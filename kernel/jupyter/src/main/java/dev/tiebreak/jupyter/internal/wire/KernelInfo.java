package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Replies that never change. */
final class KernelInfo {

  private KernelInfo() {}

  static JsonObject reply() {
    int java = Runtime.version().feature();
    String version = KernelInfo.class.getPackage().getImplementationVersion();
    JsonObject reply = ok();
    reply.addProperty("protocol_version", Packet.PROTOCOL);
    reply.addProperty("implementation", "tiebreak");
    reply.addProperty("implementation_version", version == null ? "0" : version);
    reply.addProperty("banner", "Tiebreak: Java " + java + " with the analysis imported");
    reply.add("language_info", language());
    reply.add("help_links", helpLinks(java));
    // Subshells and a debugger could be listed here.
    reply.add("supported_features", new JsonArray());
    return reply;
  }

  private static JsonObject language() {
    JsonObject language = new JsonObject();
    language.addProperty("name", "java");
    language.addProperty("version", Runtime.version().toString());
    language.addProperty("mimetype", "text/x-java-source");
    language.addProperty("file_extension", ".java");
    language.addProperty("pygments_lexer", "java");
    language.addProperty("codemirror_mode", "text/x-java");
    return language;
  }

  private static JsonArray helpLinks(int java) {
    JsonArray links = new JsonArray();
    links.add(
        link("Java " + java, "https://docs.oracle.com/en/java/javase/" + java + "/docs/api/"));
    links.add(link("Tablesaw", "https://jtablesaw.github.io/tablesaw/"));
    links.add(link("XChart", "https://knowm.org/open-source/xchart/"));
    return links;
  }

  private static JsonObject link(String text, String url) {
    JsonObject link = new JsonObject();
    link.addProperty("text", text);
    link.addProperty("url", url);
    return link;
  }

  static JsonObject ok() {
    JsonObject reply = new JsonObject();
    reply.addProperty("status", "ok");
    return reply;
  }
}
