package dev.tiebreak.read.internal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Scores;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is opened, wherever it comes from and however it is packed. */
class OpenedTest {

  private static final byte[] SCORES =
      "model,benchmark,score\nA,X,60\n".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[] bytes, String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(out)) {
      for (String name : names) {
        packed.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
          packed.write(bytes);
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] tar(byte[] bytes, String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream packed = new TarArchiveOutputStream(out)) {
      for (String name : names) {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(bytes.length);
        packed.putArchiveEntry(entry);
        packed.write(bytes);
        packed.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  private void assertReads(Path file) {
    assertThat(Scores.read(file).percent("A", "X")).hasValue(60);
  }

  private static void assertRefused(Path file, String message) {
    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith(file + ", ")
        .hasMessageContaining(message);
  }

  @Test
  void read_opensWhatIsPackedWhateverItsName() throws IOException {
    assertReads(file("scores.csv.gz", gzip(SCORES)));
    assertReads(file("gzip-named.csv", gzip(SCORES)));
    assertReads(file("scores.zip", zip(SCORES, "a/", "a/scores.csv", "__MACOSX/a/._scores.csv")));
    assertReads(file("scores.tar.gz", gzip(tar(SCORES, "a/scores.csv"))));
    assertReads(file("scores.zip.gz", gzip(zip(SCORES, "scores.csv"))));
  }

  @Test
  void read_namesTheFileInsideWhereItIsWrong() throws IOException {
    Path file = file("bad.zip", zip("model,benchmark\n".getBytes(StandardCharsets.UTF_8), "b.csv"));

    assertRefused(file, "bad.zip, b.csv, row 1, column score: the column is missing");
  }

  @Test
  void read_listsSeveralFilesOfAnArchive() throws IOException {
    assertRefused(
        file("two.zip", zip(SCORES, "a.csv", "b.csv")),
        "the archive has 2 files: a.csv, b.csv; allowed: an archive of one file; unpack it and name"
            + " the file to read");
    assertRefused(file("two.tar.gz", gzip(tar(SCORES, "a.csv", "b.csv"))), "a.csv, b.csv");
    assertRefused(file("none.zip", zip(SCORES, "a/")), "the archive is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../scores.csv", "a/../../scores.csv", "/etc/scores.csv", "..\\scores.csv"})
  void read_refusesPathsThatLeadOutOfAnArchive(String path) throws IOException {
    assertRefused(file("climbing.zip", zip(SCORES, path)), "a path that leads out of it");
  }

  @Test
  void read_refusesArchivesThatWereCut() throws IOException {
    byte[] gzip = gzip(SCORES);
    byte[] zip = zip(SCORES, "scores.csv");

    assertRefused(file("cut.gz", Arrays.copyOf(gzip, gzip.length - 9)), "damaged or was cut;");
    assertRefused(file("short.gz", Arrays.copyOf(gzip, gzip.length - 6)), "damaged or was cut;");
    assertRefused(file("cut.zip", Arrays.copyOf(zip, zip.length - 30)), "damaged or was cut;");
  }

  /** A half of the rows must not be taken for all of them. */
  @Test
  void read_takesAllPartsOfAGzipFileOrNone() throws IOException {
    byte[] first = gzip("model,benchmark,score\n".getBytes(StandardCharsets.UTF_8));
    byte[] second = gzip("A,X,60\n".getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);

    assertReads(file("both.gz", both));
    both[first.length] = 0;
    assertRefused(file("damaged.gz", both), "damaged or was cut;");
  }

  @Test
  void read_callsAnErrorPageByItsNameWhateverTheFileIsCalled() throws IOException {
    byte[] page =
        "<html><body><h1>502 Bad gateway</h1></body></html>".getBytes(StandardCharsets.UTF_8);

    assertRefused(file("scores.json", page), "this is a page without a table");
    assertRefused(file("empty.csv", new byte[0]), "the file is empty");
  }

  @Test
  void read_refusesBombs() throws IOException {
    byte[] zeros = new byte[100_000_000];

    assertRefused(
        file("bomb.gz", gzip(zeros)), "bytes unpack to more than 32,000,000; allowed: at most");
    assertRefused(file("bomb.zip", zip(zeros, "scores.csv")), "bytes unpack to more than");
    assertRefused(
        file("bomb.xlsx", zip(zeros, "xl/workbook.xml", "xl/worksheets/sheet1.xml")),
        "bytes unpack to more than");
  }

  @Test
  void read_refusesArchivesWithoutEnd() throws IOException {
    byte[] packed = SCORES;
    for (int i = 0; i < 6; i++) {
      packed = gzip(packed);
    }

    assertRefused(file("deep.gz", packed), "archives inside archives");
  }

  @Test
  void read_refusesASheetOrATableThatIsNotThere() throws IOException {
    Source csv = Source.of(file("scores.csv", SCORES));

    assertThatThrownBy(() -> Scores.read(csv.sheet("Data")))
        .hasMessageEndingWith(
            "this is text, which has no sheet \"Data\"; allowed: an Excel file, or no sheet");
    assertThatThrownBy(() -> Scores.read(csv.table(7)))
        .hasMessageEndingWith(
            "this is one table, and not 7; allowed: table 1, or a page of tables");
    assertThat(Scores.read(csv.table(1)).models()).containsExactly("A");
  }

  @Test
  void read_refusesFoldersAndFilesThatAreNotThere() {
    assertRefused(folder, "there are no files; allowed: a folder or pattern with files");
    assertRefused(folder.resolve("none.csv"), "there is no such file (looked for ");
  }

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37, a PDF",
    "89504e470d0a1a0a, a picture",
    "ffd8ffe0, a picture",
    "d0cf11e0a1b11ae1, an old Excel file (.xls) or another Office file of before 2007",
    "53514c69746520666f726d61742033002020, an SQLite database",
    "28b52ffd00, a .zst file",
    "377abcaf271c, a .7z archive",
  })
  void read_callsAnotherKindByItsName(String start, String kind) throws IOException {
    assertRefused(
        file("data.csv", HexFormat.of().parseHex(start)),
        "this is " + kind + "; allowed: a table as CSV, Excel (.xlsx), Markdown or HTML");
  }

  @Test
  void read_callsDocumentsByTheirNames() throws IOException {
    assertRefused(
        file("a.ods", zip(SCORES, "mimetype", "content.xml")), "an OpenDocument file (.ods)");
    assertRefused(file("a.numbers", zip(SCORES, "Index/Document.iwa")), "a Numbers file");
    assertRefused(
        file("a.docx", zip(SCORES, "[Content_Types].xml", "word/document.xml")),
        "an Office file without a sheet");
  }

  @Test
  void read_takesStandardInput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(SCORES));
    try {
      assertThat(Scores.read("-").percent("A", "X")).hasValue(60);
    } finally {
      System.setIn(before);
    }
  }

  /** Neither opening nor reading a pipe ever ends by itself. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void read_canBeInterrupted(boolean written) throws Exception {
    Path pipe = folder.resolve("pipe.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    AtomicReference<Throwable> end = new AtomicReference<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                Scores.read(pipe);
              } catch (RuntimeException e) {
                end.set(e);
              }
            });
    reader.start();
    Process writer =
        written
            ? new ProcessBuilder("sh", "-c", "exec 3>'" + pipe + "'; echo a >&3; sleep 60").start()
            : null;
    while (reader.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    reader.interrupt();
    reader.join(Duration.ofSeconds(20).toMillis());
    if (writer != null) {
      writer.destroy();
    }

    assertThat(end.get())
        .isInstanceOf(CancellationException.class)
        .hasMessage("The reading was stopped.");
  }
}
