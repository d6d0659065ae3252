package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

/**
 * Tables of which everything is known are written in the ways in which people write them, and read:
 * they are right to the last digit, or refused with a reason; never another number, never a row
 * less without a word. More of them: {@code -Dsearch.inputs=100000}, from another {@code
 * -Dsearch.seed}.
 */
class ReadingSearchTest {

  private static final int INPUTS = Integer.getInteger("search.inputs", 2_000);
  private static final long SEED = Long.getLong("search.seed", 20_261_130);

  @TempDir private Path folder;

  @Test
  void read_isRightOrRefusedWithAReason() throws IOException {
    int right = 0;
    for (int i = 0; i < INPUTS; i++) {
      right += isRight(SEED + i) ? 1 : 0;
    }
    assertThat(right).as("of %d inputs", INPUTS).isGreaterThan(INPUTS / 2);
  }

  private boolean isRight(long seed) throws IOException {
    Random random = new Random(seed);
    SearchTruth truth = SearchTruth.any(random).shuffled(random);
    SearchForm form = new SearchForm(truth, random);
    SearchFile file = new SearchFile(random);
    byte[] bytes = file.bytes(form.cells());
    Path path = folder.resolve("table");
    Files.deleteIfExists(
        path); // some file systems wait for the disk where a file is cut to nothing
    Files.write(path, bytes);
    Supplier<String> input =
        () -> "-Dsearch.seed=" + seed + ": " + file + "\n" + form + "\n" + text(bytes) + "\n";
    SearchTruth.Found found;
    try {
      found = truth.frame().read(form.source(path, file.toBeNamed()));
    } catch (BadDataException e) {
      assertThat(e.getMessage()).as(input).startsWith(path.toString()).contains("; allowed: ");
      return false;
    }
    List<List<String>> rows = rows(truth);
    List<List<String>> read = rows(found.table(), truth.columns());
    form.lost().ifPresent(row -> assertThat(read).as(input).doesNotContain(rows.get(row)));
    assertThat(rows).as(() -> input.get() + found.leftOut()).containsAll(read);
    int leftOut = form.lost().isEmpty() ? 0 : found.leftOut().size();
    assertThat(rows.size() - read.size())
        .as(() -> input.get() + found.leftOut())
        .isBetween(0, leftOut);
    return true;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<List<String>> rows(SearchTruth truth) {
    return truth.meant().stream()
        .map(row -> row.stream().map(ReadingSearchTest::shown).toList())
        .toList();
  }

  private static List<List<String>> rows(Table table, List<String> columns) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < table.rowCount(); i++) {
      int row = i;
      rows.add(
          columns.stream()
              .map(table::column)
              .map(column -> column.isMissing(row) ? "" : shown(column.get(row)))
              .toList());
    }
    return rows;
  }

  private static String shown(Object value) {
    return value == null
        ? ""
        : value instanceof Number number ? Double.toString(number.doubleValue()) : value.toString();
  }
}
