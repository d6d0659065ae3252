package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.ToNumberPolicy;
import com.google.gson.reflect.TypeToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns messages into signed frames, and frames whose signature is right into messages. */
final class Codec {

  /** A message that is refused; the message says why, in words for the log. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
  private static final int PARTS = 4;

  /** As many as Jupyter's own client remembers. */
  private static final int MOST_REMEMBERED = 1 << 16;

  private final Gson gson =
      new GsonBuilder()
          .disableHtmlEscaping()
          .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
          .create();
  private final Signer signer;
  private final Set<String> seen = new LinkedHashSet<>();

  Codec(Signer signer) {
    this.signer = signer;
  }

  List<byte[]> encode(Packet packet) {
    byte[][] parts = {
      bytes(packet.header()),
      bytes(packet.parent()),
      bytes(packet.metadata()),
      bytes(packet.content())
    };
    List<byte[]> frames = new ArrayList<>(packet.identities());
    frames.add(DELIMITER);
    frames.add(signer.sign(parts).getBytes(StandardCharsets.US_ASCII));
    frames.addAll(Arrays.asList(parts));
    return frames;
  }

  Packet decode(List<byte[]> frames) throws Refused {
    int delimiter = 0;
    while (delimiter < frames.size() && !Arrays.equals(frames.get(delimiter), DELIMITER)) {
      delimiter++;
    }
    if (frames.size() < delimiter + 2 + PARTS) {
      throw new Refused("it has too few parts");
    }
    byte[][] parts =
        frames.subList(delimiter + 2, delimiter + 2 + PARTS).toArray(new byte[PARTS][]);
    checkSignature(signer.sign(parts), frames.get(delimiter + 1));
    return new Packet(
        List.copyOf(frames.subList(0, delimiter)),
        object(parts[0]),
        object(parts[1]),
        object(parts[2]),
        contentOrEmpty(parts[3]));
  }

  private void checkSignature(String right, byte[] given) throws Refused {
    if (right.isEmpty()) {
      return;
    }
    // Comparing in constant time reveals nothing to a forger.
    if (!MessageDigest.isEqual(right.getBytes(StandardCharsets.US_ASCII), given)) {
      throw new Refused("its signature is wrong");
    }
    synchronized (seen) {
      if (!seen.add(right)) {
        throw new Refused("it has been received before");
      }
      if (seen.size() > MOST_REMEMBERED) {
        seen.remove(seen.iterator().next());
      }
    }
  }

  /**
   * A request whose content is not an object is answered like one whose content is missing
   * everything.
   */
  private static JsonObject contentOrEmpty(byte[] part) {
    try {
      return object(part);
    } catch (Refused e) {
      return new JsonObject();
    }
  }

  private static JsonObject object(byte[] part) throws Refused {
    try {
      if (JsonParser.parseString(new String(part, StandardCharsets.UTF_8))
          instanceof JsonObject object) {
        return object;
      }
    } catch (JsonParseException e) {
      // Refused below, like any other content that is not an object.
    }
    throw new Refused("a part of it is not a JSON object");
  }

  private byte[] bytes(JsonObject part) {
    return gson.toJson(part).getBytes(StandardCharsets.UTF_8);
  }

  /** Reads content as one of jjava's message classes. */
  <T> T read(JsonObject content, Class<T> type) {
    return gson.fromJson(content, type);
  }

  /** Writes one of jjava's message classes, or a map, as content. */
  JsonObject write(Object content) {
    return gson.toJsonTree(content).getAsJsonObject();
  }

  /** Reads content of a form that the protocol leaves open; its numbers are long or double. */
  Map<String, Object> map(JsonObject content) {
    return gson.fromJson(content, new TypeToken<Map<String, Object>>() {});
  }
}
