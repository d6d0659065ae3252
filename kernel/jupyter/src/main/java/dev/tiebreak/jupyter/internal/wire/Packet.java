package dev.tiebreak.jupyter.internal.wire;

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

  /** The version of the protocol, the same as that of Jupyter's own client. */
  static final String PROTOCOL = "5.4";

  private static final int MEGA = 1_000_000;

  /** No one writes this much by hand, and the compiler would take minutes and all the memory. */
  private static final int LARGEST_CODE = MEGA;

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
    if (content.get("code") instanceof JsonPrimitive text && text.isString()) {
      String code = text.getAsString();
      if (code.length() > LARGEST_CODE) {
        throw new JsonParseException(
            "its code is "
                + (code.length() + MEGA - 1) / MEGA
                + " MB long; a cell may have 1 MB at most. Read large data from a file instead.");
      }
      return code;
    }
    throw new JsonParseException("it has no string named 'code'.");
  }

  /** Returns a flag of the content, or the protocol's default if it is absent. */
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

  /** Returns a string of the content, or the protocol's default if it is absent. */
  String text(String name, String otherwise) {
    JsonElement text = content.get(name);
    if (text == null || text.isJsonNull()) {
      return otherwise;
    }
    if (text instanceof JsonPrimitive string && string.isString()) {
      return string.getAsString();
    }
    throw new JsonParseException("its '" + name + "' is not a string.");
  }

  /** Returns a whole number of the content, or the protocol's default if it is absent. */
  int number(String name, int otherwise) {
    JsonElement number = content.get(name);
    if (number == null || number.isJsonNull()) {
      return otherwise;
    }
    if (number instanceof JsonPrimitive value && value.isNumber()) {
      // For a number beyond the range of int, the nearest int means the same: all.
      return (int) value.getAsDouble();
    }
    throw new JsonParseException("its '" + name + "' is not a number.");
  }

  /** Returns an object of the content; an empty one if it is absent. */
  JsonObject object(String name) {
    JsonElement object = content.get(name);
    if (object == null || object.isJsonNull()) {
      return new JsonObject();
    }
    if (object instanceof JsonObject found) {
      return found;
    }
    throw new JsonParseException("its '" + name + "' is not an object.");
  }

  /** Returns the type; empty for a header that has none. */
  String type() {
    return text(header, "msg_type");
  }

  /** Returns the id of this message; empty for a header that has none. */
  String id() {
    return text(header, "msg_id");
  }

  /** Returns the id of the message that led to this one; empty if none did. */
  String parentId() {
    return text(parent, "msg_id");
  }

  private static String text(JsonObject header, String name) {
    return header.get(name) instanceof JsonPrimitive value ? value.getAsString() : "";
  }
}
