package dev.tiebreak.jupyter.internal.eval.stop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdaptationTest {

  private static final String NEWER =
      "The code of cells is compiled for Java 1001, which is newer than this version of Tiebreak"
          + " knows, and runs as it was compiled: there, an endless loop cannot be stopped,"
          + " and System.exit ends the whole process instead of the cell.";

  private final Adaptation adaptation = new Adaptation();

  private static byte[] compiled() {
    try (InputStream bytes = AdaptationTest.class.getResourceAsStream("AdaptationTest.class")) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A class file has its major version in bytes 6 and 7; for Java n it is n + 44 (JVMS 4.1). */
  static byte[] compiledFor(int java) {
    byte[] bytes = compiled();
    bytes[6] = (byte) ((java + 44) >> 8);
    bytes[7] = (byte) (java + 44);
    return bytes;
  }

  @Test
  void adapted_changesAClassOfAJavaThatIsKnown() {
    assertThat(adaptation.adapted(compiledFor(28))).isNotEqualTo(compiledFor(28));
    assertThat(adaptation.takeNotes()).isEmpty();
  }

  @Test
  void adapted_leavesANewerClassAsItIsAndNotesItOnce() {
    assertThat(adaptation.adapted(compiledFor(1001))).isEqualTo(compiledFor(1001));
    assertThat(adaptation.adapted(compiledFor(1001))).isEqualTo(compiledFor(1001));
    assertThat(adaptation.takeNotes()).containsExactly(NEWER);
    assertThat(adaptation.adapted(compiledFor(1001))).isEqualTo(compiledFor(1001));
    assertThat(adaptation.takeNotes()).isEmpty();
  }

  /**
   * A method has at most 65,535 bytes (JVMS 4.7.3): 21,843 increments of three bytes, and four
   * more.
   */
  @Test
  void evaluate_runsAMethodThatLeavesNoRoomForAChange() {
    String counting = "int count() { int n = 0; " + "n++; ".repeat(21_843) + "return n; }";
    try (Session session = Session.open("host", List.of())) {
      assertThat(session.evaluate(1, counting + "\ncount()")).isEqualTo(new Outcome.Value(21_843));
      assertThat(session.takeNotes())
          .singleElement()
          .asString()
          .startsWith(
              "A method of a cell is too long to be adapted, and runs as it was compiled: ");
    }
  }
}
