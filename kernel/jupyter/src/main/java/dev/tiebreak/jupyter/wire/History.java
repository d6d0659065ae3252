package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The cells of this session, for a client that lets the user step back through them. */
final class History {

  private static final int SESSION = 1;

  private final List<String> inputs = new ArrayList<>();

  void add(String input) {
    inputs.add(input);
  }

  /** Returns the last inputs, as many as the request asks for. */
  JsonObject reply(JsonObject request) {
    JsonElement n = request.get("n");
    int most = n == null || n.isJsonNull() ? inputs.size() : n.getAsInt();
    JsonElement output = request.get("output");
    boolean withOutput = output != null && output.getAsBoolean();
    JsonArray entries = new JsonArray();
    for (int i = Math.max(0, inputs.size() - most); i < inputs.size(); i++) {
      JsonArray entry = new JsonArray();
      entry.add(SESSION);
      entry.add(i + 1);
      if (withOutput) {
        JsonArray both = new JsonArray();
        both.add(inputs.get(i));
        both.add(JsonNull.INSTANCE);
        entry.add(both);
      } else {
        entry.add(inputs.get(i));
      }
      entries.add(entry);
    }
    JsonObject reply = KernelInfo.ok();
    reply.add("history", entries);
    return reply;
  }
}
