package dev.tiebreak.read.internal.open;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The bytes of a source, taken out of whatever packs them. */
public final class Opened {

  private static final int MOST_LAYERS = 4;

  private final String origin;
  private final byte[] bytes;

  Opened(String origin, byte[] bytes) {
    this.origin = origin;
    this.bytes = bytes;
  }

  /**
   * Reads a source to its end.
   *
   * @throws BadDataException if there is no such file, if it is too large or damaged, or if it
   *     packs several files
   * @throws java.io.UncheckedIOException if it cannot be read, or if the reading was interrupted
   */
  public static Opened of(Source source) {
    return packed(source).unpacked();
  }

  /** Reads a source to its end and leaves it as it is packed; see {@link #of}. */
  static Opened packed(Source source) {
    String origin = source.toString();
    return source
        .text()
        .map(text -> new Opened(origin, text.getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> new Opened(origin, read(source)));
  }

  /** Returns what is packed inside, or the same if nothing is. */
  Opened unpacked() {
    Opened opened = this;
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      Opened inner = Packing.unpacked(opened);
      if (inner == opened) {
        return opened;
      }
      opened = inner;
    }
    throw opened.refused("archives inside archives", "a file that is packed once");
  }

  /**
   * Opens a file of text that is not packed, which then need not be held as a whole, each time
   * anew; empty if the source is anything else.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  static Optional<Supplier<InputStream>> plain(Source source) {
    return source
        .file()
        .filter(file -> !source.isStandardInput() && Files.isRegularFile(file))
        .filter(file -> FileKind.of(start(file)) == FileKind.OTHER)
        .map(file -> () -> stream(file));
  }

  /** Whether these bytes are text, as far as the first tell. */
  public boolean isText() {
    return FileKind.of(bytes) == FileKind.OTHER;
  }

  /** Whether a text begins with the mark that tells the order of its bytes in UTF-16. */
  public static boolean hasUtf16Mark(byte[] start) {
    int mark = start.length < 2 ? 0 : (start[0] & 0xFF) << Byte.SIZE | (start[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static byte[] start(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FileKind.LOOKED_AT);
    } catch (IOException e) {
      throw Unreadable.of(file, e);
    }
  }

  private static InputStream stream(Path file) {
    try {
      ReadingBar bar = new ReadingBar(file.toString(), Files.size(file));
      return new ReadingBar.Counted(
          Files.newInputStream(file), bar::advance, bar::finish, bar::close);
    } catch (IOException e) {
      throw Unreadable.of(file, e);
    }
  }

  private static byte[] read(Source source) {
    try {
      return source.isStandardInput()
          ? Pump.bytes(source.toString(), () -> System.in)
          : read(source.file().orElseThrow());
    } catch (IOException e) {
      throw Unreadable.of(source, e);
    }
  }

  private static byte[] read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw refused(file.toString(), "this is a folder", "a file");
    }
    if (!Files.exists(file)) {
      throw refused(
          file.toString(),
          "there is no such file (looked for " + file.toAbsolutePath().normalize() + ")",
          "a CSV file");
    }
    if (!Files.isRegularFile(file)) {
      return Pump.bytes(file.toString(), () -> Files.newInputStream(file));
    }
    if (Files.size(file) > Bounds.MOST_BYTES) {
      throw refused(
          file.toString(),
          "the file has " + Files.size(file) + " bytes",
          "at most " + Bounds.MOST_BYTES + " bytes");
    }
    return Files.readAllBytes(file);
  }

  /** Returns what the bytes are called in messages. */
  public String origin() {
    return origin;
  }

  /** Returns the bytes themselves, which nobody may change. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns an error about the file as a whole. */
  public BadDataException refused(String found, String allowed) {
    return refused(origin, found, allowed);
  }

  static BadDataException refused(String origin, String found, String allowed) {
    return new BadDataException(origin, List.of(Problem.ofFile(found, allowed)));
  }
}
