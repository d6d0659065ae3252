package dev.tiebreak.read.internal.open;

import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** A ZIP archive of several files that are no parts of a document of Excel and the like. */
final class Archive {

  private final Opened packed;
  private final List<String> names;

  private Archive(Opened packed, List<String> names) {
    this.packed = packed;
    this.names = names;
  }

  /** Returns the archive that some bytes are; empty if they are anything else. */
  static Optional<Archive> of(Opened packed) {
    if (FileKind.of(packed.bytes()) != FileKind.ZIP) {
      return Optional.empty();
    }
    List<String> names = ZipParts.names(packed);
    return names.size() < 2 || FileKind.isDocument(names)
        ? Optional.empty()
        : Optional.of(new Archive(packed, names));
  }

  /** Returns the names of its files, in the order of the archive. */
  List<String> names() {
    return names;
  }

  /** Returns the bytes of a file in it, if there is one of that name. */
  Optional<byte[]> part(String name) {
    try (ZipFile zip = ZipParts.zip(packed.bytes())) {
      return Optional.ofNullable(zip.getEntry(name)).map(entry -> whole(zip, entry));
    } catch (IOException e) {
      throw damaged(name);
    }
  }

  /**
   * Takes the bytes of some of its files, in the order of the archive, whose list of files is read
   * once for all of them.
   */
  void each(Predicate<String> which, BiConsumer<String, byte[]> taker) {
    try (ZipFile zip = ZipParts.zip(packed.bytes())) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (which.test(entry.getName())) {
          taker.accept(entry.getName(), whole(zip, entry));
        }
      }
    } catch (IOException e) {
      throw damaged("the list of its files");
    }
  }

  private byte[] whole(ZipFile zip, ZipArchiveEntry entry) {
    try {
      return unpacked(zip, entry);
    } catch (IOException e) {
      throw damaged(entry.getName());
    }
  }

  private BadDataException damaged(String what) {
    return packed.refused(what + " is damaged or was cut", "a whole archive");
  }

  private byte[] unpacked(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    String origin = packed.origin() + ", " + entry.getName();
    if (ZipMethod.getMethodByCode(entry.getMethod()) == ZipMethod.ZSTD) {
      try (InputStream in = zip.getRawInputStream(entry)) {
        return Zstandard.unpacked(in.readAllBytes(), entry.getSize(), origin);
      }
    }
    if (!zip.canReadEntryData(entry)) {
      throw packed.refused(
          entry.getName() + " is encrypted, or packed in a way that Java cannot read",
          "a ZIP archive without a password, packed as usual");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Bounds.unpacked(in, entry.getCompressedSize(), origin);
    }
  }
}
