package dev.tiebreak.read.internal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import io.airlift.compress.zstd.ZstdCompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {

  @TempDir private Path folder;

  private static String text(Content content) {
    return new String(content.whole().bytes(), StandardCharsets.UTF_8);
  }

  /** Writes an archive of two files, packed by Zstandard. */
  private Path archive(byte[] first) throws IOException {
    Path file = folder.resolve("log.eval");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      add(zip, "header.json", first);
      add(zip, "samples/1.json", "{}".getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static void add(ZipArchiveOutputStream zip, String name, byte[] plain)
      throws IOException {
    ZstdCompressor compressor = new ZstdCompressor();
    byte[] packed = new byte[compressor.maxCompressedLength(plain.length)];
    int length = compressor.compress(plain, 0, plain.length, packed, 0, packed.length);
    CRC32 sum = new CRC32();
    sum.update(plain);
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipMethod.ZSTD.getCode());
    entry.setSize(plain.length);
    entry.setCompressedSize(length);
    entry.setCrc(sum.getValue());
    zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed, 0, length));
  }

  @Test
  void partsPackedByZstandard_areUnpacked() throws IOException {
    Content content = Content.of(Source.of(archive("{\"a\": 1}".getBytes(StandardCharsets.UTF_8))));

    assertThat(content.parts()).containsExactly("header.json", "samples/1.json");
    assertThat(content.part("header.json").map(ContentTest::text)).contains("{\"a\": 1}");
    assertThat(content.part("none.json")).isEmpty();
  }

  @Test
  void partThatUnpacksToTooMuch_isRefused() throws IOException {
    Content content = Content.of(Source.of(archive(new byte[40_000_000])));

    assertThatThrownBy(() -> content.part("header.json"))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("log.eval, header.json")
        .hasMessageContaining("unpack to more than 32,000,000");
  }

  @Test
  void damagedPart_isRefused() throws IOException {
    byte[] bytes =
        Files.readAllBytes(archive("{\"a\": [1, 2, 3]}".getBytes(StandardCharsets.UTF_8)));
    Arrays.fill(bytes, 41, 49, (byte) 0);
    Path file = Files.write(folder.resolve("damaged.eval"), bytes);

    assertThatThrownBy(() -> Content.of(Source.of(file)).part("header.json"))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("header.json is damaged or was cut");
  }

  @Test
  void plainFile_canBeReadTwice() throws IOException {
    Content content = Content.of(Source.of(Files.writeString(folder.resolve("a.json"), "{}")));

    assertThat(text(content)).isEqualTo(text(content)).isEqualTo("{}");
    assertThat(content.parts()).isEmpty();
    assertThat(content.isText()).isTrue();
  }
}
