package dev.tiebreak.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutTest {

  private static final LeftOut ONE = new LeftOut("a.csv", "row 3", "144 is no percentage");

  @Test
  void line_namesFilesOnlyWhereThereAreSeveral() {
    LeftOut sameFile = new LeftOut("a.csv", "row 4", "a blank model");
    LeftOut otherFile = new LeftOut("b.csv", "row 3", "a blank model");

    assertThat(LeftOut.line(List.of(ONE, sameFile)))
        .isEqualTo("Left out: row 3 (144 is no percentage); row 4 (a blank model).");
    assertThat(LeftOut.line(List.of(ONE, otherFile)))
        .isEqualTo("Left out: a.csv, row 3 (144 is no percentage); b.csv, row 3 (a blank model).");
  }

  @Test
  void line_countsWhatItDoesNotName() {
    List<LeftOut> four = List.of(ONE, ONE, ONE, ONE);

    assertThat(LeftOut.line(four)).endsWith("; and 1 more.");
    assertThat(LeftOut.line(four, "leftOut() lists all"))
        .endsWith("; and 1 more; leftOut() lists all.");
  }
}
