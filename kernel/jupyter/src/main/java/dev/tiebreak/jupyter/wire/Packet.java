package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * One message of the protocol.
 *
 * @param identities the route back to the client, or the topic of a published message
 * @param header the header
 * @param parent the header of the request that led to this message; empty if none did
 * @param metadata usually empty
 * @param content what the message says
 */
record Packet(
    List<byte[]> identities,
    JsonObject header,
    JsonObject parent,
    JsonObject metadata,
    JsonObject content) {

  static final String PROTOCOL = "5.3";

  static Packet of(
      String session, String type, List<byte[]> identities, JsonObject parent, JsonObject content) {
    JsonObject header = new JsonObject();
    header.addProperty("msg_id", UUID.randomUUID().toString());
    header.addProperty("session", session);
    header.addProperty("username", "kernel");
    header.addProperty("date", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
    header.addProperty("msg_type", type);
    header.addProperty("version", PROTOCOL);
    return new Packet(identities, header, parent, new JsonObject(), content);
  }

  /** Returns the code that the content is about, which many requests have. */
  String code() {
    if (content.get("code") instanceof JsonPrimitive code && code.isString()) {
      return code.getAsString();
    }
    throw new JsonParseException("it has no text named 'code'.");
  }

  /** Returns a flag of the content, or what the protocol says where it is absent. */
  boolean flag(String name, boolean otherwise) {
    JsonElement flag = content.get(name);
    if (flag == null || flag.isJsonNull()) {
      return otherwise;
    }
    if (flag instanceof JsonPrimitive truth && truth.isBoolean()) {
      return truth.getAsBoolean();
    }
    throw new JsonParseException("its '" + name + "' is neither true nor false.");
  }

  /** Returns the type; empty for a header that has none. */
  String type() {
    JsonElement type = header.get("msg_type");
    return type == null || !type.isJsonPrimitive() ? "" : type.getAsString();
  }
}
