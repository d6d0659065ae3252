package dev.tiebreak.read.internal.open;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What a file is, told by its first bytes and not by its name. */
public enum FileKind {
  GZIP("a .gz file", "1f8b"),
  ZIP("a ZIP archive", "504b0304", "504b0506"),
  TAR("a .tar file"),
  OLD_EXCEL("an old Excel file (.xls) or another Office file of before 2007", "d0cf11e0a1b11ae1"),
  PDF("a PDF", "255044462d"),
  PICTURE("a picture", "89504e470d0a1a0a", "ffd8ff", "474946383761", "474946383961", "49492a00"),
  PARQUET("a Parquet file", "50415231"),
  ARROW("an Arrow file", "4152524f5731"),
  SQLITE("an SQLite database", "53514c69746520666f726d6174203300"),
  ZSTANDARD("a .zst file", "28b52ffd"),
  BZIP2("a .bz2 file", "425a6839"),
  XZ("a .xz file", "fd377a585a00"),
  SEVEN_ZIP("a .7z archive", "377abcaf271c"),
  RAR("a .rar archive", "526172211a07"),
  PROGRAM("a program", "7f454c46", "4d5a9000", "cafebabe"),
  /** Text, as far as the first bytes tell. */
  OTHER("a file of an unknown kind");

  /** What a table may be read from, in words that follow "allowed:". */
  public static final String ALLOWED = "a table as CSV, Excel (.xlsx), Markdown or HTML";

  /** What a mapping reads, in words that follow "allowed:". */
  public static final String MAPPED = "JSON, JSON Lines, YAML, or a table as CSV or Excel (.xlsx)";

  /** How many bytes tell the kind. */
  static final int LOOKED_AT = 512;

  private static final int TAR_MAGIC = 257;
  private static final byte[] USTAR = "ustar".getBytes(StandardCharsets.US_ASCII);

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // a list of texts
  private final List<String> magic;

  FileKind(String words, String... magic) {
    this.words = words;
    this.magic = List.of(magic);
  }

  /** Tells what bytes are. */
  public static FileKind of(byte[] bytes) {
    return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst().orElse(OTHER);
  }

  private boolean begins(byte[] bytes) {
    if (this == TAR) {
      return bytes.length > TAR_MAGIC + USTAR.length
          && Arrays.equals(USTAR, Arrays.copyOfRange(bytes, TAR_MAGIC, TAR_MAGIC + USTAR.length));
    }
    return magic.stream()
        .map(HexFormat.of()::parseHex)
        .anyMatch(
            start ->
                bytes.length >= start.length
                    && Arrays.equals(start, Arrays.copyOf(bytes, start.length)));
  }

  /** Whether the files of a ZIP archive are the parts of one document. */
  static boolean isDocument(List<String> names) {
    return isExcel(names)
        || names.contains("mimetype")
        || names.contains("[Content_Types].xml")
        || names.stream().anyMatch(name -> name.startsWith("Index/") && name.endsWith(".iwa"));
  }

  /** Whether the files of a ZIP archive are the parts of an Excel file. */
  public static boolean isExcel(List<String> names) {
    return names.contains("xl/workbook.xml");
  }

  /** Names the document of which the files of a ZIP archive are the parts. */
  public static String document(List<String> names) {
    if (names.contains("mimetype")) {
      return "an OpenDocument file (.ods)";
    }
    return names.contains("[Content_Types].xml")
        ? "an Office file without a sheet"
        : "a Numbers file";
  }

  /** Returns the kind in words that follow "this is". */
  @Override
  public String toString() {
    return words;
  }
}
