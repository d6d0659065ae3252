package dev.tiebreak.jupyter.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebooks;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTest {

  private static final Cell TITLE = Notebooks.markdown("# Title");
  private static final Cell SECTION = Notebooks.markdown("## Section");
  private static final Cell SUBSECTION = Notebooks.markdown("### Subsection");
  private static final Cell NEXT = Notebooks.markdown("## Next");
  private static final Cell TEXT = Notebooks.markdown("No heading");
  private static final Cell SHOWS = Notebooks.ran(1, "a");
  private static final Cell SILENT = Notebooks.ran(2, new Output[0]);
  private static final Cell NOTHING =
      Notebooks.ran(3, new Output.Display(MimeBundle.ofNothing("No data.")));
  private static final Cell HALF =
      Notebooks.ran(4, new Output.Display(MimeBundle.ofNothing("No.")), Notebooks.shown("b"));
  private static final Cell FAILED = Notebooks.ran(5, Notebooks.failed());
  private static final Cell SHOWS_AND_FAILED =
      Notebooks.ran(6, Notebooks.shown("c"), Notebooks.failed());
  private static final Cell NOT_RUN = Notebooks.code("x");
  private static final Cell BLANK = Notebooks.code(" ");

  private static List<Cell> page(Cell... cells) {
    return Published.onPage(Notebooks.of(cells));
  }

  private static List<Cell> article(Cell... cells) {
    return Published.inArticle(Notebooks.of(cells));
  }

  @Test
  void published_leavesOutWhatIsTaggedSo() {
    assertThat(page(TITLE, Notebooks.code("x", "remove-cell"), SHOWS))
        .containsExactly(TITLE, SHOWS);
  }

  @Test
  void published_leavesOutASectionOfWhichNothingIsShown() {
    assertThat(page(TITLE, SHOWS, SECTION, TEXT, NOTHING, NEXT, SHOWS))
        .containsExactly(TITLE, SHOWS, NEXT, SHOWS);
    assertThat(page(TITLE, SECTION, NOTHING, SUBSECTION, TEXT, NEXT, SHOWS))
        .containsExactly(TITLE, NEXT, SHOWS);
    assertThat(page(TITLE, SHOWS, SECTION, SUBSECTION, NOTHING)).containsExactly(TITLE, SHOWS);
    assertThat(page(SECTION, SILENT, BLANK, NOTHING)).isEmpty();
    assertThat(page(SUBSECTION, NOTHING, SECTION, SHOWS)).containsExactly(SECTION, SHOWS);
  }

  @Test
  void published_keepsASectionWithAnythingToShow() {
    assertThat(page(SECTION, NOTHING, SHOWS)).containsExactly(SECTION, NOTHING, SHOWS);
    assertThat(page(SECTION, HALF)).containsExactly(SECTION, HALF);
    assertThat(page(SECTION, SUBSECTION, NOTHING, SUBSECTION, SHOWS))
        .containsExactly(SECTION, SUBSECTION, SHOWS);
    assertThat(page(SECTION, TEXT, NEXT)).containsExactly(SECTION, TEXT, NEXT);
    assertThat(page(SECTION, SILENT)).containsExactly(SECTION, SILENT);
    assertThat(page(NOTHING, TEXT)).containsExactly(NOTHING, TEXT);
  }

  @Test
  void onPage_keepsWhatFailedOrDidNotRun() {
    assertThat(page(SECTION, FAILED, NEXT, NOT_RUN))
        .containsExactly(SECTION, FAILED, NEXT, NOT_RUN);
  }

  @Test
  void inArticle_hasNothingOfWhatFailedOrDidNotRun() {
    assertThat(article(TITLE, SHOWS, SECTION, FAILED, NEXT, NOT_RUN)).containsExactly(TITLE, SHOWS);
    assertThat(article(SECTION, SHOWS_AND_FAILED)).containsExactly(SECTION, SHOWS_AND_FAILED);
    assertThat(article(SECTION, SILENT)).containsExactly(SECTION, SILENT);
    assertThat(article(SECTION, BLANK)).containsExactly(SECTION, BLANK);
  }

  @Test
  void published_takesForAHeadingAllThatMarkdownDoes() {
    Cell underlined = Notebooks.markdown("Underlined\n---");
    Cell behindBlanks = Notebooks.markdown("\n\n\n\n## Behind blank lines");
    assertThat(page(TITLE, SHOWS, underlined, NOTHING)).containsExactly(TITLE, SHOWS);
    assertThat(page(TITLE, SHOWS, behindBlanks, NOTHING)).containsExactly(TITLE, SHOWS);
  }

  @Test
  void published_takesForAHeadingOnlyWhatMarkdownDoes() {
    Cell code = Notebooks.code("# not Markdown");
    Cell seven = Notebooks.markdown("####### seven");
    Cell indented = Notebooks.markdown("   # Indented\nand text");
    assertThat(page(seven, NOTHING)).containsExactly(seven, NOTHING);
    assertThat(page(code, NOTHING)).containsExactly(code, NOTHING);
    assertThat(page(indented, NOTHING)).isEmpty();
  }
}
