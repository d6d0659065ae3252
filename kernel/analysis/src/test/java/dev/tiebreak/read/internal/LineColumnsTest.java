package dev.tiebreak.read.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.read.internal.RawRows.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineColumnsTest {

  private static final int ROWS = 20_000;

  /** Texts that are alike in their first letters, their length or their hash. */
  private static final List<String> ALIKE =
      List.of(
          "",
          "a",
          "\0a",
          "a\0",
          "12345678",
          "123456789",
          "1234567890123456",
          "12345678901234567",
          "12345678901234568",
          "Aa Aa Aa Aa Aa Aa",
          "BB BB BB BB BB BB",
          "é",
          "\u00e9\u0101",
          "\u0161\u0101",
          "名");

  private static void add(LineColumns columns, String cell) {
    columns.add(cell.toCharArray(), 0, cell.length());
  }

  /** A column of a few texts, of those that are alike, and of ever other ones. */
  @Test
  void lines_areWhatWasAdded() {
    Random random = new Random(7);
    LineColumns columns = new LineColumns(3);
    List<Line> expected = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      List<String> cells =
          List.of(
              "few " + random.nextInt(3),
              ALIKE.get(random.nextInt(ALIKE.size())),
              random.nextInt() + (row % 7 == 0 ? "\u00e9\u540d" : ""));
      cells.forEach(cell -> add(columns, cell));
      columns.end(row + 2);
      expected.add(new Line(row + 2, cells));
    }

    assertThat(new ArrayList<>(columns)).isEqualTo(expected);
    assertThat(columns.even()).isEqualTo(ROWS);
    assertThat(columns.column(0).texts()).isEqualTo(3);
    assertThat(columns.column(1).texts()).isEqualTo(ALIKE.size());
    assertThat(columns.column(1).counts()[0])
        .isEqualTo(
            (int)
                expected.stream().filter(l -> l.cells().get(1).equals(firstOf(expected))).count());
    assertThat(columns.column(2))
        .containsExactlyElementsOf(expected.stream().map(line -> line.cells().get(2)).toList());
  }

  private static String firstOf(List<Line> lines) {
    return lines.get(0).cells().get(1);
  }

  @Test
  void lines_keepRowsOfOtherLengths() {
    LineColumns columns = new LineColumns(2);
    List<List<String>> rows =
        List.of(List.of("a", "b"), List.of("c"), List.of("d", "e", "f"), List.of("g", "h"));
    for (int row = 0; row < rows.size(); row++) {
      rows.get(row).forEach(cell -> add(columns, cell));
      columns.end(row + 2);
    }

    assertThat(columns).extracting(Line::cells).isEqualTo(rows);
    assertThat(columns).extracting(Line::number).containsExactly(2, 3, 4, 5);
    assertThat(columns.even()).isEqualTo(1);
    assertThat(columns.column(0)).containsExactly("a", "c", "d", "g");
    assertThat(columns.column(1)).containsExactly("b", "", "e", "h");
  }

  /** After so many texts equal ones are not looked for any more. */
  @Test
  void lines_keepRowsOfOtherLengthsBehindManyTexts() {
    LineColumns columns = new LineColumns(1);
    for (int row = 0; row < ROWS; row++) {
      add(columns, "text " + row);
      columns.end(row + 2);
    }
    add(columns, "forgotten");
    columns.removed();
    add(columns, "");
    columns.end(ROWS + 2);
    add(columns, "a");
    add(columns, "b");
    columns.end(ROWS + 3);
    add(columns, "last");
    columns.end(ROWS + 4);

    assertThat(columns.column(0).subList(ROWS - 1, ROWS + 3))
        .containsExactly("text " + (ROWS - 1), "", "a", "last");
    assertThat(columns.get(ROWS).cells()).containsExactly("");
    assertThat(columns.get(ROWS + 1).cells()).containsExactly("a", "b");
    assertThat(columns.column(0).counts()).hasSize(columns.column(0).texts()).contains(1);
  }

  @Test
  void lines_forgetARowThatIsNone() {
    LineColumns columns = new LineColumns(2);
    add(columns, "a");
    add(columns, "b");
    columns.end(2);
    add(columns, "");
    columns.removed();
    add(columns, "c");
    columns.endFilled(4);

    assertThat(columns)
        .containsExactly(new Line(2, List.of("a", "b")), new Line(4, List.of("c", "")));
  }

  @Test
  void add_tellsWhereAQuotationMarkIs() {
    LineColumns columns = new LineColumns(1_000);

    for (String cell : ALIKE) {
      assertThat(columns.add(cell.toCharArray(), 0, cell.length())).as(cell).isFalse();
      String quoted = cell + '"';
      assertThat(columns.add(quoted.toCharArray(), 0, quoted.length())).as(quoted).isTrue();
      quoted = '"' + cell;
      assertThat(columns.add(quoted.toCharArray(), 0, quoted.length())).as(quoted).isTrue();
      assertThat(columns.add("!#".toCharArray(), 0, 2)).isFalse();
    }
  }
}
