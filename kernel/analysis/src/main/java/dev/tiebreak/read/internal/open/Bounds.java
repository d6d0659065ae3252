package dev.tiebreak.read.internal.open;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How much is read at most, so that no file fills the memory. */
final class Bounds {

  /** The largest file. */
  static final int MOST_BYTES = 1_000_000_000;

  /** The most that a pipe or an address gives. */
  static final int MOST_STREAMED = 256_000_000;

  /** The most that a packed file unpacks to. */
  static final int MOST_UNPACKED = 512_000_000;

  /** What unpacks to less than that is no bomb, whatever its ratio. */
  static final int HARMLESS = 32_000_000;

  /** How many times its size a packed file may unpack to. */
  static final int MOST_TIMES = 200;

  private Bounds() {}

  /** Reads a pipe or what an address leads to. */
  static byte[] streamed(InputStream in, String origin) throws IOException {
    return upTo(
        MOST_STREAMED,
        in,
        () ->
            refused(
                origin,
                "it goes on after " + digits(MOST_STREAMED) + " bytes",
                "at most that many from a pipe or an address; a file may have more"));
  }

  /**
   * Unpacks a stream to its end.
   *
   * @param packed how many bytes were packed
   */
  static byte[] unpacked(InputStream in, long packed, String origin) throws IOException {
    return upTo((int) most(packed), in, () -> bomb(packed, origin));
  }

  /** Refuses what unpacks to too much in all. */
  static void check(long unpacked, long packed, String origin) {
    if (unpacked > most(packed)) {
      throw bomb(packed, origin);
    }
  }

  private static long most(long packed) {
    return Math.min(MOST_UNPACKED, Math.max(HARMLESS, MOST_TIMES * packed));
  }

  private static BadDataException bomb(long packed, String origin) {
    return refused(
        origin,
        digits(packed) + " bytes unpack to more than " + digits(most(packed)),
        "at most " + digits(MOST_UNPACKED) + " bytes and " + MOST_TIMES + " times its size");
  }

  private static BadDataException refused(String origin, String found, String allowed) {
    return new BadDataException(origin, List.of(Problem.ofFile(found, allowed)));
  }

  private static byte[] upTo(int most, InputStream in, Supplier<BadDataException> refusal)
      throws IOException {
    byte[] all = in.readNBytes(most);
    if (all.length == most && in.read() >= 0) {
      throw refusal.get();
    }
    return all;
  }

  private static String digits(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
