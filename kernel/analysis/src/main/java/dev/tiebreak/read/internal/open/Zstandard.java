package dev.tiebreak.read.internal.open;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks Zstandard, which needs a Java that lets libraries get at its memory. */
final class Zstandard {

  private Zstandard() {}

  /**
   * Unpacks a stream to its end.
   *
   * @param packed how many bytes were packed
   */
  static byte[] unpacked(InputStream in, long packed, String origin) throws IOException {
    try (InputStream plain = new ZstdInputStream(in)) {
      return Bounds.unpacked(plain, packed, origin);
    } catch (UnsupportedOperationException | LinkageError e) {
      throw Opened.refused(
          origin,
          "it is packed by Zstandard, which this Java does not unpack, since it keeps libraries from"
              + " its memory",
          "a Java without --sun-misc-unsafe-memory-access=deny, or the log packed otherwise: inspect"
              + " log convert LOG --to json --output-dir FOLDER");
    } catch (RuntimeException e) { // it speaks of the library, not of the file
      throw new IOException(e);
    }
  }
}
