package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.words.internal.Plural;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences about one task, pair or row, where there are usually several, and minus signs. */
class OneOfEachTest {

  @TempDir private Path folder;

  private Scores scores(String header, String... rows) {
    return Scores.read(new CsvFolder(folder).write("scores.csv", header, rows));
  }

  @Test
  void counts_haveTheirWord() {
    assertThat(Plural.counted(1, "cell", "cells")).isEqualTo("1 cell");
    assertThat(Plural.counted(0, "cell", "cells")).isEqualTo("0 cells");
    assertThat(Plural.counted(1234, "cell", "cells")).isEqualTo("1,234 cells");
  }

  @Test
  void onePair_isOnePair() {
    assertThat(
            scores("model,benchmark,score,n", "A,X,60,50", "B,X,50,50")
                .league("X")
                .display()
                .notes())
        .contains("Clear differences: 0 of 1 pair of models, with 1 tested.");
  }

  @Test
  void oneCell_isOneCell() {
    assertThatThrownBy(() -> Scores.parse("model,benchmark,score\nA\nB,X,2"))
        .hasMessageContaining("row 2, 1 cell; allowed: 3, as the header");
  }

  @Test
  void negativeCorrelation_hasMinus() {
    Path file =
        new CsvFolder(folder)
            .write(
                "outcomes.csv",
                "model,benchmark,task,outcome",
                IntStream.range(0, 12)
                    .boxed()
                    .flatMap(
                        i ->
                            Stream.of(
                                "A,X,t" + i + "," + (i < 6 ? "pass" : "fail"),
                                "B,X,t" + i + "," + (i < 5 ? "fail" : "pass")))
                    .toArray(String[]::new));

    // φ of the table 0 5 / 6 1 with margins 6 6 and 7 5 is (1 × 0 − 6 × 5) / √(6 × 6 × 7 × 5)
    assertThat(Outcomes.read(file).splitDecision("A", "B").verdicts().display().notes())
        .anyMatch(note -> note.contains("ρ = −0.845"));
  }
}
