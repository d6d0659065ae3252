package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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

  /** Returns the type; empty for a header that has none. */
  String type() {
    JsonElement type = header.get("msg_type");
    return type == null || !type.isJsonPrimitive() ? "" : type.getAsString();
  }
}
