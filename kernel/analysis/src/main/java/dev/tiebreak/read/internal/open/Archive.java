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
  private final ZipFile zip;

  private Archive(Opened packed, ZipFile zip) {
    this.packed = packed;
    this.zip = zip;
  }

  /** Returns the archive that some bytes are; empty if they are anything else. */
  static Optional<Archive> of(Opened packed) {
    if (FileKind.of(packed.bytes()) != FileKind.ZIP) {
      return Optional.empty();
    }
    Archive archive = new Archive(packed, ZipParts.zip(packed));
    List<String> names = archive.names();
    return names.size() < 2 || FileKind.isDocument(names) ? Optional.empty() : Optional.of(archive);
  }

  /** Returns the names of its files, in the order of the archive. */
  List<String> names() {
    return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
  }

  /** Returns the bytes of a file in it, if there is one of that name. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(zip.getEntry(name)).map(this::whole);
  }

  /** Takes the bytes of some of its files, in the order of the archive. */
  void each(Predicate<String> which, BiConsumer<String, byte[]> taker) {
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (which.test(entry.getName())) {
        taker.accept(entry.getName(), whole(entry));
      }
    }
  }

  private byte[] whole(ZipArchiveEntry entry) {
    try {
      return unpacked(entry);
    } catch (IOException e) {
      throw damaged(entry.getName());
    }
  }

  private BadDataException damaged(String what) {
    return packed.refused(what + " is damaged or was cut", "a whole archive");
  }

  private byte[] unpacked(ZipArchiveEntry entry) throws IOException {
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
