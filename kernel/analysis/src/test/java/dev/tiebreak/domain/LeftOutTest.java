package dev.tiebreak.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeftOutTest {

  private static final LeftOut ONE = new LeftOut("a.csv", "row 3", "144 is no percentage");

  private static List<LeftOut> blank(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(row -> new LeftOut("a.csv", "row " + row, "a blank model"))
        .toList();
  }

  @Test
  void line_namesFilesOnlyWhereThereAreSeveral() {
    LeftOut sameFile = new LeftOut("a.csv", "row 4", "a blank model");
    LeftOut otherFile = new LeftOut("b.csv", "row 3", "a blank model");

    assertThat(LeftOut.line(List.of(ONE, sameFile), ""))
        .isEqualTo("Left out: row 3 (144 is no percentage); row 4 (a blank model).");
    assertThat(LeftOut.line(List.of(ONE, otherFile), ""))
        .isEqualTo("Left out: a.csv, row 3 (144 is no percentage); b.csv, row 3 (a blank model).");
  }

  @Test
  void line_countsWhatHasOneReason() {
    List<LeftOut> all = new ArrayList<>(List.of(ONE));
    all.addAll(blank(4, 1171));

    assertThat(LeftOut.line(all, "leftOut() lists all"))
        .isEqualTo(
            "Left out: 1,168 (a blank model): row 4, row 5, row 6 and 1165 more; row 3 (144 is no"
                + " percentage); leftOut() lists all.");
    assertThat(LeftOut.line(blank(4, 5), "leftOut() lists all"))
        .isEqualTo("Left out: 2 (a blank model): row 4, row 5.");
  }

  @Test
  void line_countsRepeatsTogether() {
    LeftOut one = LeftOut.repeat("a.csv", "row 3", "row 2");
    LeftOut other = LeftOut.repeat("a.csv", "row 5", "row 4");

    assertThat(LeftOut.line(List.of(one), "")).isEqualTo("Left out: row 3 (the same as row 2).");
    assertThat(LeftOut.line(List.of(one, other), ""))
        .isEqualTo("Left out: 2 (the same as other rows): row 3, row 5.");
  }

  @Test
  void line_countsTheReasonsThatItDoesNotName() {
    List<LeftOut> four =
        Stream.of("w", "x", "y", "z").map(why -> new LeftOut("a.csv", "row 2", why)).toList();
    List<LeftOut> more = new ArrayList<>(four);
    more.add(new LeftOut("a.csv", "row 9", "v"));
    more.addAll(blank(3, 4));

    assertThat(LeftOut.line(four, ""))
        .isEqualTo("Left out: row 2 (w); row 2 (x); row 2 (y); and 1 more for another reason.");
    assertThat(LeftOut.line(more, "leftOut() lists all"))
        .isEqualTo(
            "Left out: 2 (a blank model): row 3, row 4; row 2 (w); row 2 (x); and 3 more for"
                + " other reasons; leftOut() lists all.");
  }
}
