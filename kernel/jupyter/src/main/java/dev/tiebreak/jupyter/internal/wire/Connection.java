package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.tiebreak.jupyter.internal.wire.Transport.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a connection file says.
 *
 * @param host transport and address, as ZeroMQ writes them
 * @param ports the number of each port
 * @param signatureScheme how messages are signed, such as {@code hmac-sha256}
 * @param key what they are signed with; empty for messages without a signature
 */
record Connection(String host, Map<Port, Integer> ports, String signatureScheme, String key) {

  private static final int MOST = 0xFFFF;

  Connection {
    ports = Map.copyOf(ports);
  }

  static Connection read(Path file) {
    try {
      return of(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
    } catch (NoSuchFileException e) {
      throw new ConnectionException("There is no connection file " + file + ".", e);
    } catch (IOException
        | JsonParseException
        | IllegalStateException
        | IllegalArgumentException e) {
      throw new ConnectionException(file + " is not a Jupyter connection file.", e);
    }
  }

  private static Connection of(JsonObject json) {
    Map<Port, Integer> ports = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      int number = member(json, port.member()).getAsInt();
      if (number <= 0 || number > MOST) {
        throw new IllegalArgumentException("There is no port " + number);
      }
      ports.put(port, number);
    }
    return new Connection(
        text(json, "transport") + "://" + text(json, "ip"),
        ports,
        text(json, "signature_scheme"),
        text(json, "key"));
  }

  private static String text(JsonObject json, String name) {
    return member(json, name).getAsString();
  }

  private static JsonElement member(JsonObject json, String name) {
    if (json.has(name)) {
      return json.get(name);
    }
    throw new IllegalArgumentException("There is no " + name);
  }

  String address(Port port) {
    return host + ":" + ports.get(port);
  }

  /** Returns what signs with the key; takes longer than everything else here. */
  Codec codec() {
    try {
      return new Codec(key.isEmpty() ? Signer.NONE : Signer.of(signatureScheme, key));
    } catch (GeneralSecurityException e) {
      throw new ConnectionException(
          "The kernel cannot sign messages with " + signatureScheme + "; use hmac-sha256.", e);
    }
  }
}
