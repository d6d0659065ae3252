package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.assumed;
import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a task asks of each model, as a file beside the prices says it. */
class WorkloadsTest {

  private static final Workload TASK =
      Workload.of(calls(assumed(11)), inputTokens(assumed(10_000)), outputTokens(1_000));

  @TempDir private Path folder;
  private Path prices;

  @BeforeEach
  void writePrices() throws IOException {
    prices =
        Files.writeString(
            folder.resolve("prices.csv"),
            """
            model,input_usd_per_million_tokens,output_usd_per_million_tokens,source
            A,1,2,a list
            B,3,4,a list
            """);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("workloads.csv"), text);
  }

  @Test
  void workload_takesWhatIsKnownInPlaceOfWhatIsAssumed() throws IOException {
    write(
        """
        model,calls_per_task,input_tokens_per_call,output_tokens_per_call,source
        A,7.5,,900,our logs
        """);

    Workload known = Prices.read(prices).workload("A", TASK);

    assertThat(known.calls().mean()).isEqualByComparingTo("7.5");
    assertThat(known.assumed()).containsExactly(Assumption.INPUT_TOKENS);
    assertThat(known.output().mean()).as("given").isEqualByComparingTo("1000");
    assertThat(Prices.read(prices).workload("B", TASK)).isEqualTo(TASK);
    assertThat(Prices.read(prices).asOf(java.time.LocalDate.EPOCH).workload("A", TASK))
        .isEqualTo(known);
  }

  @Test
  void workload_withoutAFileStaysAssumed() {
    assertThat(Prices.read(prices).workload("A", TASK)).isEqualTo(TASK);
    assertThat(Prices.of(Prices.read(prices).table()).workload("A", TASK)).isEqualTo(TASK);
    assertThatThrownBy(() -> Prices.read(prices).workload("C", TASK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No model with a price is named \"C\"");
  }

  @Test
  void costs_nameWhereTheirCallsComeFrom() throws IOException {
    write("model,calls_per_task,source,date\nA,7,our logs,2026-05-01\n");
    Prices list = Prices.read(prices);

    assertThat(list.compare("A", list.workload("A", TASK), "B", TASK).provenance().line())
        .isEqualTo("a list; our logs, as of 2026-05-01");
    assertThat(list.compare("A", TASK, "B", TASK).provenance().line()).isEqualTo("a list");
  }

  @Test
  void read_refusesWhatCannotBe() throws IOException {
    write("model,calls_per_task\nA,0\nA,3\n");

    assertThatThrownBy(() -> Prices.read(prices))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("workloads.csv, row 2, column calls_per_task: found \"0\"")
        .hasMessageContaining("row 3, column model");
  }

  @Test
  void check_knowsTheFile() throws IOException {
    write("model,calls_per_task\nA,7\n");

    assertThat(DataFile.check(folder.resolve("workloads.csv"))).hasToString("workloads, 1 row");
  }

  private static final Workload ASSUMED =
      Workload.of(calls(assumed(11)), inputTokens(assumed(10_000)), outputTokens(assumed(1_000)));

  @Test
  void workload_takesAllThatIsKnown() throws IOException {
    write(
        """
        model,calls_per_task,input_tokens_per_call,output_tokens_per_call
        B,3,300,30
        A,7.5,2000,900
        """);

    Workload a = Prices.read(prices).workload("A", ASSUMED);
    Workload b = Prices.read(prices).workload("B", ASSUMED);

    assertThat(a.calls().mean()).isEqualByComparingTo("7.5");
    assertThat(a.input().mean()).isEqualByComparingTo("2000");
    assertThat(a.output().mean()).isEqualByComparingTo("900");
    assertThat(a.assumed()).isEmpty();
    assertThat(b.calls().mean()).isEqualByComparingTo("3");
    assertThat(b.output().mean()).isEqualByComparingTo("30");
  }
}
