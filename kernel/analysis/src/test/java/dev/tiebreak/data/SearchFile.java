package dev.tiebreak.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The bytes of a table as programs export it. */
final class SearchFile {

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1252"));

  private final Random random;
  private final Kind kind;
  private final String lineEnd;
  private final boolean marked;
  private Charset charset;

  /** What a program exports. */
  enum Kind {
    COMMAS(","),
    SEMICOLONS(";"),
    TABS("\t"),
    MARKDOWN("|"),
    HTML("");

    private final String separator;

    Kind(String separator) {
      this.separator = separator;
    }
  }

  SearchFile(Random random) {
    this.random = random;
    this.kind = Kind.values()[random.nextInt(Kind.values().length)];
    this.lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    this.charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    this.marked = charset.name().startsWith("UTF") && random.nextInt(3) == 0;
  }

  /** The encoding that a call has to name; UTF-8 where the file says it itself, or nobody does. */
  Charset toBeNamed() {
    return marked || random.nextInt(8) == 0 ? StandardCharsets.UTF_8 : charset;
  }

  byte[] bytes(List<List<String>> cells) throws IOException {
    String text =
        switch (kind) {
          case MARKDOWN -> markdown(cells);
          case HTML -> html(cells);
          default -> delimited(cells);
        };
    charset = charset.newEncoder().canEncode(text) ? charset : StandardCharsets.UTF_8;
    return packed(((marked ? "\uFEFF" : "") + text).getBytes(charset));
  }

  private String delimited(List<List<String>> cells) {
    boolean all = random.nextInt(5) == 0;
    boolean trailing = random.nextInt(12) == 0;
    StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "A title" + lineEnd : "");
    for (List<String> row : cells) {
      text.append(
              row.stream()
                  .map(cell -> quoted(cell, all))
                  .collect(Collectors.joining(kind.separator)))
          .append(trailing ? kind.separator : "")
          .append(lineEnd)
          .append(random.nextInt(25) == 0 ? lineEnd : "");
    }
    return text.toString();
  }

  private String quoted(String cell, boolean always) {
    return always || cell.contains(kind.separator) || cell.contains("\"")
        ? "\"" + cell.replace("\"", "\"\"") + "\""
        : cell;
  }

  private String markdown(List<List<String>> cells) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      text.append(
              cells.get(i).stream()
                  .map(cell -> random.nextInt(9) == 0 ? "**" + escaped(cell) + "**" : escaped(cell))
                  .collect(Collectors.joining(" | ", "| ", " |")))
          .append(lineEnd);
      if (i == 0) {
        text.append("|---".repeat(cells.get(0).size())).append('|').append(lineEnd);
      }
    }
    return text.toString();
  }

  private static String escaped(String cell) {
    return cell.replaceAll("([\\\\*_|\\[\\]#`~<])", "\\\\$1");
  }

  private String html(List<List<String>> cells) {
    StringBuilder text = new StringBuilder("<table>" + lineEnd);
    for (List<String> row : cells) {
      text.append("<tr>");
      for (String cell : row) {
        String words = cell.replace("&", "&amp;").replace("<", "&lt;");
        text.append("<td>").append(words.replaceAll("(?<=\\d)(\\*+|†)$", "<sup>$1</sup>"));
        text.append(random.nextBoolean() ? "</td>" : "");
      }
      text.append("</tr>").append(lineEnd);
    }
    return text.append("</table>").append(lineEnd).toString();
  }

  private byte[] packed(byte[] bytes) throws IOException {
    int how = random.nextInt(16);
    if (how > 1) {
      return bytes;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = how == 0 ? new GZIPOutputStream(packed) : new ZipOutputStream(packed)) {
      if (out instanceof ZipOutputStream zip) {
        zip.putNextEntry(new ZipEntry("table.txt"));
      }
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Override
  public String toString() {
    return kind + " in " + charset + (marked ? ", marked" : "");
  }
}
