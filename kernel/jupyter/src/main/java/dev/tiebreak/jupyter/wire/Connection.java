package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;

/**
 * What a connection file says.
 *
 * @param properties address and ports
 * @param codec signs with its key
 */
record Connection(KernelConnectionProperties properties, Codec codec) {

  static Connection read(Path file) {
    try {
      KernelConnectionProperties found = KernelConnectionProperties.parse(Files.readString(file));
      if (!isComplete(found)) {
        throw new ConnectionException(file + " is not a Jupyter connection file.");
      }
      return new Connection(found, new Codec(found.createHMACGenerator()));
    } catch (NoSuchFileException e) {
      throw new ConnectionException("There is no connection file " + file + ".", e);
    } catch (IOException | JsonParseException | GeneralSecurityException e) {
      throw new ConnectionException(file + " is not a Jupyter connection file.", e);
    }
  }

  private static boolean isComplete(KernelConnectionProperties connection) {
    return connection != null
        && connection.getIp() != null
        && connection.getTransport() != null
        && connection.getKey() != null
        && IntStream.of(
                connection.getHbPort(),
                connection.getShellPort(),
                connection.getControlPort(),
                connection.getStdinPort(),
                connection.getIopubPort())
            .allMatch(port -> port > 0 && port <= 0xFFFF);
  }
}
