package dev.tiebreak.read.internal.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
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
      ZipArchiveEntry entry = zip.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      return Optional.of(unpacked(zip, entry));
    } catch (IOException e) {
      throw packed.refused(name + " is damaged or was cut", "a whole archive");
    }
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
