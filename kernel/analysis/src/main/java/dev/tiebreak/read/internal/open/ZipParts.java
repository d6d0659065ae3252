package dev.tiebreak.read.internal.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a document that is a ZIP archive. */
public final class ZipParts {

  private ZipParts() {}

  /** Returns the names of all parts. */
  public static List<String> names(Opened opened) {
    try (ZipFile zip = zip(opened.bytes())) {
      return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    } catch (IOException e) {
      throw damaged(opened);
    }
  }

  /** Unpacks all parts, so that no bomb gets past here, and returns those that are wanted. */
  public static Map<String, byte[]> unpacked(Opened opened, Predicate<String> wanted) {
    Map<String, byte[]> parts = new HashMap<>();
    long total = 0;
    try (ZipFile zip = zip(opened.bytes())) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] part = Bounds.unpacked(in, opened.bytes().length, opened.origin());
          total += part.length;
          if (wanted.test(entry.getName())) {
            parts.put(entry.getName(), part);
          }
        }
        Bounds.check(total, opened.bytes().length, opened.origin());
      }
      return parts;
    } catch (IOException e) {
      throw damaged(opened);
    }
  }

  private static RuntimeException damaged(Opened opened) {
    return opened.refused("the file is damaged or was cut", "a whole file");
  }

  /** Reads the list of the files in an archive, which needs no closing: it lies in memory. */
  static ZipFile zip(Opened opened) {
    try {
      return zip(opened.bytes());
    } catch (IOException e) {
      throw damaged(opened);
    }
  }

  static ZipFile zip(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }
}
