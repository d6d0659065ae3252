package dev.tiebreak.words.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.progress.internal.Progress;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.TableParts.Cell;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jupyter typesets text between two dollar signs as mathematics, except in elements of two classes.
 */
class AsWrittenTest {

  private static final String MONEY = "from $1.00 to $2.00";

  private static final String OPENING = "<div class=\"mathjax_ignore tex2jax_ignore\">";

  private static final DisplayTable TABLE =
      DisplayTable.titled(MONEY).withText(MONEY).withRows(List.of(List.of(Cell.of(MONEY))));

  static Stream<MimeBundle> shown() {
    return Stream.of(
        MimeBundle.ofSentence(MONEY),
        TABLE.show(),
        new Progress(MONEY, 1, OptionalLong.of(2), Duration.ZERO, Progress.State.RUNNING).show());
  }

  @ParameterizedTest
  @MethodSource("shown")
  void html_standsInOneElementThatHoldsNoMathematics(MimeBundle bundle) {
    assertThat(bundle.data().get(MimeBundle.HTML))
        .startsWith(OPENING)
        .endsWith("</div>")
        .contains(MONEY);
    assertThat(bundle.data().get(MimeBundle.TEXT)).contains(MONEY);
  }

  @Test
  void markdown_standsInOneElementAndItsDollarsAreEscaped() {
    assertThat(TABLE.show().data().get(MimeBundle.MARKDOWN))
        .startsWith(OPENING + "\n\n**from \\$1.00 to \\$2.00**\n\n| from \\$1.00")
        .endsWith("| from \\$1.00 to \\$2.00 |\n\n</div>");
  }

  @Test
  void markdownForAFile_hasNoElementAroundIt() {
    assertThat(TABLE.show().markdown()).contains(TABLE.markdown());
    assertThat(MimeBundle.ofText("x").markdown()).isEmpty();
  }

  @Test
  void markdownForAFile_keepsWhatStandsBetween() {
    String article =
        AsWritten.markdown("first")
            + "\n\n<div>$x^2$</div>\n\n"
            + AsWritten.markdown("last\n\nend");
    assertThat(MimeBundle.ofText("x").with(MimeBundle.MARKDOWN, article).markdown())
        .contains("first\n\n<div>$x^2$</div>\n\nlast\n\nend");
  }

  @Test
  void tableToPaste_holdsNoMathematicsEither() {
    assertThat(TABLE.html()).startsWith(OPENING);
  }
}
