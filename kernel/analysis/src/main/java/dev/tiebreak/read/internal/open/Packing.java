package dev.tiebreak.read.internal.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Takes the one file out of .gz, .zip and .tar. */
final class Packing {

  private static final int MOST_LISTED = 10;

  private Packing() {}

  /** Returns what is packed inside, or the same if nothing is. */
  static Opened unpacked(Opened opened) {
    try {
      return switch (FileKind.of(opened.bytes())) {
        case GZIP -> gunzipped(opened);
        case TAR -> outOfTar(opened);
        case ZIP -> outOfZip(opened);
        default -> opened;
      };
    } catch (IOException e) { // it speaks of the library, not of the file
      throw opened.refused("the packed file is damaged or was cut", "a whole one");
    }
  }

  /** Java's own reader takes what follows the first part for no part of it, if it is damaged. */
  private static Opened gunzipped(Opened opened) throws IOException {
    byte[] bytes = opened.bytes();
    try (InputStream in =
        GzipCompressorInputStream.builder()
            .setInputStream(new ByteArrayInputStream(bytes))
            .setDecompressConcatenated(true)
            .get()) {
      return new Opened(opened.origin(), Bounds.unpacked(in, bytes.length, opened.origin()));
    }
  }

  private static Opened outOfTar(Opened opened) throws IOException {
    List<String> names = new ArrayList<>();
    byte[] found = {};
    try (TarArchiveInputStream in =
        new TarArchiveInputStream(new ByteArrayInputStream(opened.bytes()))) {
      for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (isFile(entry, opened)) {
          names.add(entry.getName());
          if (names.size() == 1) {
            found = Bounds.unpacked(in, opened.bytes().length, opened.origin());
          }
        }
      }
    }
    return new Opened(theOne(names, opened), found);
  }

  private static Opened outOfZip(Opened opened) throws IOException {
    byte[] bytes = opened.bytes();
    try (ZipFile zip = ZipParts.zip(bytes)) {
      List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
      List<String> names = all.stream().map(ZipArchiveEntry::getName).toList();
      if (FileKind.isDocument(names)) {
        return opened;
      }
      List<ZipArchiveEntry> files = all.stream().filter(entry -> isFile(entry, opened)).toList();
      String origin = theOne(files.stream().map(ZipArchiveEntry::getName).toList(), opened);
      ZipArchiveEntry file = files.get(0);
      if (!zip.canReadEntryData(file)) {
        throw opened.refused(
            file.getName() + " is encrypted, or packed in a way that Java cannot read",
            "a ZIP archive without a password, packed as usual");
      }
      return new Opened(
          origin,
          Bounds.unpacked(zip.getInputStream(file), file.getCompressedSize(), opened.origin()));
    }
  }

  /** Whether an entry is a file that somebody packed, and not what the packing system adds. */
  private static boolean isFile(ArchiveEntry entry, Opened opened) {
    String name = entry.getName().replace('\\', '/');
    if (name.startsWith("/") || List.of(name.split("/")).contains("..")) {
      throw opened.refused(
          "the archive holds " + entry.getName() + ", a path that leads out of it",
          "paths inside the archive");
    }
    return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
  }

  private static String theOne(List<String> names, Opened opened) {
    if (names.size() == 1) {
      return opened.origin() + ", " + names.get(0);
    }
    if (names.isEmpty()) {
      throw opened.refused("the archive is empty", "an archive of one file");
    }
    int more = names.size() - MOST_LISTED;
    throw opened.refused(
        "the archive has "
            + names.size()
            + " files: "
            + String.join(", ", names.subList(0, Math.min(MOST_LISTED, names.size())))
            + (more > 0 ? " and " + more + " more" : ""),
        "an archive of one file; unpack it and name the file to read");
  }
}
