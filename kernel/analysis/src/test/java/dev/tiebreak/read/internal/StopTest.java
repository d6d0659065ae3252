package dev.tiebreak.read.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.table.PlainTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

/** Each loop over the rows of a file ends where its thread is interrupted. */
class StopTest {

  @TempDir private Path folder;

  private Path outcomes() throws IOException {
    return Files.writeString(
        folder.resolve("outcomes.csv"), "model,benchmark,task,outcome\nA,X,t1,1\n");
  }

  private static RawRows rows(Path file) {
    return PlainTables.rows(Source.of(file), header -> true);
  }

  private static void assertStops(ThrowingCallable reading) {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(reading)
          .isInstanceOf(CancellationException.class)
          .hasMessage("The reading was stopped.");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void rows_ofAFileStop() throws IOException {
    Path file = outcomes();
    assertStops(() -> rows(file));
    assertStops(() -> Outcomes.read(file));
    assertThat(Outcomes.read(file).runs()).hasSize(1);
  }

  @Test
  void schema_stops() throws IOException {
    RawRows rows = rows(outcomes());
    Schema schema = Schema.of(Schema.required("model", new CellType.Name()));
    assertStops(() -> schema.read(rows));
    Reading reading = schema.read(rows);
    assertStops(() -> reading.refuse("model", row -> Optional.empty(), "anything"));
  }

  @Test
  void outcomes_ofATableStop() throws IOException {
    Table table = Outcomes.read(outcomes()).table();
    assertStops(() -> Outcomes.of(table));
  }
}
