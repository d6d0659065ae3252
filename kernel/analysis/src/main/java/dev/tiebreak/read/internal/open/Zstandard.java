package dev.tiebreak.read.internal.open;

import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.IOException;

/** Unpacks Zstandard, which needs a Java that lets libraries get at its memory. */
final class Zstandard {

  private Zstandard() {}

  /**
   * Unpacks a frame.
   *
   * @param size how many bytes it says to unpack to
   */
  static byte[] unpacked(byte[] packed, long size, String origin) throws IOException {
    Bounds.check(size, packed.length, origin);
    try {
      byte[] plain = new byte[(int) size];
      int length =
          new ZstdDecompressor().decompress(packed, 0, packed.length, plain, 0, plain.length);
      if (length != size) {
        throw new IOException("It unpacks to " + length + " bytes");
      }
      return plain;
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
