package dev.tiebreak.jupyter.internal.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.jupyter.internal.eval.stream.PrintLimit;
import dev.tiebreak.jupyter.internal.notebook.Notebooks;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputsTest {

  private static final MimeBundle ONE = MimeBundle.ofText("one");
  private static final MimeBundle TWO = MimeBundle.ofText("two");

  private final Outputs outputs = new Outputs(new Silent());

  private void print(String name, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    outputs.stream(name).take(bytes, 0, bytes.length);
  }

  private static Output out(String text) {
    return new Output.Stream("stdout", text);
  }

  @Test
  void print_joinsWhatGoesToOneStream() {
    outputs.beginCell();
    print("stdout", "a");
    print("stdout", "b\n");
    print("stderr", "c");
    print("stdout", "d");
    outputs.add(new Output.Display(ONE));
    print("stdout", "e");
    assertThat(outputs.ofCell(1))
        .containsExactly(
            out("ab\n"),
            new Output.Stream("stderr", "c"),
            out("d"),
            new Output.Display(ONE),
            out("e"));
  }

  @Test
  void print_takesTheBytesItIsGivenAndWaitsForTheRestOfACharacter() {
    outputs.beginCell();
    byte[] bytes = "xéy".getBytes(UTF_8);
    outputs.stream("stdout").take(bytes, 1, 1);
    assertThat(outputs.ofCell(1)).isEmpty();
    outputs.stream("stdout").take(bytes, 2, 1);
    assertThat(outputs.ofCell(1)).containsExactly(out("é"));
  }

  @Test
  void print_saysOnceThatACellPrintsTooMuchAndStartsAgainOnceCleared() {
    outputs.beginCell();
    String much = "x".repeat(3_000_000);
    print("stdout", much);
    print("stdout", "more");
    assertThat(outputs.ofCell(1))
        .hasSize(2)
        .last()
        .isEqualTo(new Output.Stream("stderr", PrintLimit.NOTE));
    outputs.clear();
    print("stdout", "again");
    assertThat(outputs.ofCell(1)).containsExactly(out("again"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10%^20%^99%  | 99%
          long^s       | song
          a@long^s     | a@song
          a^b@         | b@
          abc<<X       | aXc
          a@<<b        | a@b
          ab<<<<c      | cb
          a<^bc        | bc
          """)
  void print_overwritesAsATerminalDoes(String printed, String shown) {
    outputs.beginCell();
    print("stdout", printed.replace('^', '\r').replace('@', '\n').replace('<', '\b'));
    assertThat(outputs.ofCell(1)).containsExactly(out(shown.replace('@', '\n')));
  }

  @Test
  void clear_waitsForWhatComesNextIfToldTo() {
    outputs.beginCell();
    print("stdout", "a");
    outputs.clear();
    assertThat(outputs.ofCell(1)).isEmpty();
    print("stdout", "b");
    outputs.show(ONE, "id");
    outputs.clearAtNextOutput();
    assertThat(outputs.ofCell(1)).hasSize(2);
    print("stdout", "c");
    print("stdout", "d");
    assertThat(outputs.ofCell(1)).containsExactly(out("cd"));
    outputs.clearAtNextOutput();
    outputs.show(TWO, "id");
    assertThat(outputs.ofCell(1)).containsExactly(new Output.Display(TWO));
  }

  @Test
  void update_replacesWhatWasShownUnderItsNameInWhicheverCell() {
    outputs.beginCell();
    outputs.show(ONE, "a");
    outputs.show(ONE, "b");
    outputs.beginCell();
    outputs.update(TWO, "a");
    outputs.update(TWO, "unknown");
    assertThat(outputs.ofCell(1)).containsExactly(new Output.Display(TWO), new Output.Display(ONE));
    assertThat(outputs.ofCell(2)).isEmpty();
  }

  @Test
  void charts_areThoseShownWithTheirCells() {
    Chart chart = Notebooks.chart("A wins", "A");
    outputs.meets(chart);
    outputs.beginCell();
    outputs.beginCell();
    outputs.meets("no chart");
    outputs.meets(null);
    outputs.meets(chart);
    assertThat(outputs.charts())
        .containsExactly(new ShownChart(0, chart), new ShownChart(2, chart));
    assertThat(outputs.bars()).isNotNull().isSameAs(outputs.bars());
    assertThat(outputs.models()).isNotNull().isSameAs(outputs.models());
  }
}
