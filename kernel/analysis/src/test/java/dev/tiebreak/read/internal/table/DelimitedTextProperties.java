package dev.tiebreak.read.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.data.Scores;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.RawRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What was written reads back; what was damaged afterwards is refused, or read as it now stands.
 */
class DelimitedTextProperties {

  private static final byte[] WHOLE =
      """
      model,benchmark,score,note
      "Oak, large",GPQA,85.25,plain
      Pine,"The ""hard"" one",64.5,"two
      lines, café"
      #3 Yew,GPQA,58.125,☂ rain
      Ash,GPQA,41.75,"last, so that a cut is seen"
      """
          .getBytes(StandardCharsets.UTF_8);

  private Path file;

  @BeforeProperty
  void makeFile() throws IOException {
    file = Files.createTempFile("scores", ".csv");
  }

  @AfterProperty
  void deleteFile() throws IOException {
    Files.delete(file);
  }

  /** Without quotation marks: Tablesaw's writer puts none around a cell that has some inside. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aZ09#,;'=+-@ %|\\éß中☂\u0661")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> text.strip() + "x");
  }

  @Provide
  Arbitrary<Double> percents() {
    return Arbitraries.oneOf(
        Arbitraries.doubles().between(1.5, 100).ofScale(3),
        Arbitraries.doubles().between(1.5, 100));
  }

  @Property(tries = 200)
  void whatAFrameWrites_readsBack(
      @ForAll("texts") String benchmark,
      @ForAll("texts") String note,
      @ForAll @Size(min = 1, max = 6) List<@From("percents") Double> scores)
      throws IOException {
    List<String> models = IntStream.range(0, scores.size()).mapToObj(i -> i + " " + note).toList();
    Table table =
        Table.create(
            StringColumn.create("model", models),
            StringColumn.create("benchmark", scores.stream().map(score -> benchmark)),
            DoubleColumn.create("score", scores),
            StringColumn.create("note", scores.stream().map(score -> note + "\nand more")));
    Scores written = Scores.of(table);
    written.table().write().csv(file.toString());

    Scores read = Scores.read(file);

    assertThat(read.models()).isEqualTo(models);
    for (int i = 0; i < scores.size(); i++) {
      assertThat(read.percent(models.get(i), benchmark)).hasValue(scores.get(i));
    }
    assertThat(read.table().stringColumn("note").asList())
        .isEqualTo(written.table().stringColumn("note").asList());
  }

  /** Quoted as RFC 4180 has it, by this test. */
  @Property(tries = 500)
  void quotedCells_readBack(@ForAll @Size(min = 1, max = 5) List<@From("cells") String> cells)
      throws IOException {
    String header =
        IntStream.range(0, cells.size()).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    String row =
        cells.stream()
            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","));
    Files.writeString(file, header + "\r\n" + row);

    assertThat(PlainTables.rows(Source.of(file), names -> true).rows().get(0).cells())
        .isEqualTo(cells.stream().map(String::strip).toList());
  }

  @Property(tries = 500)
  void writtenCells_readBack(@ForAll @Size(min = 2, max = 5) List<@From("cells") String> cells)
      throws IOException {
    List<String> headings = IntStream.range(0, cells.size()).mapToObj(i -> "c" + i).toList();
    Files.writeString(file, CsvText.of(headings, List.of(cells)));

    RawRows read = PlainTables.rows(Source.of(file), names -> true);

    assertThat(read.head().cells()).isEqualTo(headings);
    assertThat(read.rows().get(0).cells()).isEqualTo(cells.stream().map(String::strip).toList());
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("a1#\",\n\r\t '%é中").ofMaxLength(10);
  }

  @Property(tries = 2_000)
  void flippedByte_isRefusedOrReadAsWritten(
      @ForAll("places") int place, @ForAll @IntRange(min = 0, max = 255) int value)
      throws IOException {
    byte[] bytes = WHOLE.clone();
    bytes[place] = (byte) value;

    assertReadAsItStandsOrRefused(bytes);
  }

  @Property(tries = 500)
  void lostByte_isRefusedOrReadAsWritten(@ForAll("places") int place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(WHOLE.length - 1);
    bytes.put(WHOLE, 0, place).put(WHOLE, place + 1, WHOLE.length - place - 1);

    assertReadAsItStandsOrRefused(bytes.array());
  }

  /** Every score that is still read is the one that was there, since a note stands behind it. */
  @Property
  void cutFile_givesNoOtherScore(@ForAll("places") int length) throws IOException {
    Scores whole = Scores.read(Files.write(file, WHOLE));
    Scores cut;
    try {
      cut = Scores.read(Files.write(file, Arrays.copyOf(WHOLE, length)));
    } catch (BadDataException e) {
      assertThat(e.getMessage()).contains(file.toString());
      return;
    }
    assertThat(whole.models().subList(0, cut.models().size())).isEqualTo(cut.models());
    for (String model : cut.models()) {
      for (String benchmark : cut.benchmarks()) {
        assertThat(cut.percent(model, benchmark)).isEqualTo(whole.percent(model, benchmark));
      }
    }
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, WHOLE.length - 1);
  }

  private void assertReadAsItStandsOrRefused(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    RawRows rows;
    try {
      rows = PlainTables.rows(Source.of(file), names -> true);
    } catch (BadDataException e) {
      assertThat(e.getMessage()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
      return;
    }
    List<List<String>> all = new ArrayList<>(List.of(rows.header()));
    rows.rows().forEach(row -> all.add(row.cells()));
    rows.account().leftOut().stream()
        .map(footer -> footer.place().replaceFirst("(?s)^row \\d+, \"(.*)\"$", "$1"))
        .forEach(footer -> all.add(List.of(footer)));
    assertThat(Optional.of(all)).isEqualTo(Rfc4180.read(bytes));
    try {
      Table table = Scores.read(file).table();
      for (int i = 0; i < table.rowCount(); i++) {
        String written = rows.cells("score").get(i).replaceFirst("[%*]$", "").strip();
        assertThat(table.doubleColumn("score").get(i))
            .isEqualTo(written.isEmpty() ? null : new BigDecimal(written).doubleValue());
      }
    } catch (BadDataException e) {
      assertThat(e.getMessage()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
    }
  }

  /** A reader of RFC 4180 without any leniency, one character after the other. */
  private static final class Rfc4180 {

    private enum State {
      START,
      BARE,
      QUOTED,
      CLOSED
    }

    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private State state = State.START;

    /** Returns the rows, lines of blanks left out; empty if the text is malformed. */
    static Optional<List<List<String>>> read(byte[] bytes) {
      String text;
      try {
        text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        return Optional.empty();
      }
      Rfc4180 reader = new Rfc4180();
      for (int i = 0; i < text.length(); i++) {
        if (!reader.take(text.charAt(i))) {
          return Optional.empty();
        }
      }
      reader.endRow();
      return reader.state == State.START ? Optional.of(reader.rows) : Optional.empty();
    }

    private boolean take(char c) {
      switch (state) {
        case START, BARE -> {
          if (c == '"') {
            // Blanks before a cell's quotation mark do not count.
            boolean opens = cell.toString().isBlank();
            cell.setLength(0);
            state = State.QUOTED;
            return opens;
          }
          takeBare(c);
        }
        case QUOTED -> {
          if (c == '"') {
            state = State.CLOSED;
          } else {
            cell.append(c);
          }
        }
        case CLOSED -> {
          if (c == '"') {
            cell.append(c);
            state = State.QUOTED;
          } else if (c == ',' || c == '\n' || c == '\r') {
            takeBare(c);
          } else {
            return c == ' ' || c == '\t';
          }
        }
      }
      return true;
    }

    private void takeBare(char c) {
      if (c == ',') {
        endCell();
      } else if (c == '\n' || c == '\r') {
        endRow();
      } else {
        cell.append(c);
        state = State.BARE;
      }
    }

    private void endCell() {
      row.add(cell.toString().strip());
      cell.setLength(0);
      state = State.START;
    }

    private void endRow() {
      if (state == State.QUOTED) {
        return;
      }
      endCell();
      if (row.size() > 1 || !row.get(0).isEmpty()) {
        rows.add(row);
      }
      row = new ArrayList<>();
    }
  }
}
