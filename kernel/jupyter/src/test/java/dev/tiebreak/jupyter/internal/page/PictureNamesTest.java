package dev.tiebreak.jupyter.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Notebooks;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings, and the names that they give to the files of pictures. */
class PictureNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who wins?            | who-wins
          «Über» Größe – 2.0   | uber-gro-e-2-0
          ???                  | figure
          ''                   | figure
          日本                 | figure
          aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeefgh  | aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeee
          aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeee fgh  | aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeee
          """)
  void slug_keepsAsciiOfAtMost48Characters(String heading, String slug) {
    assertThat(PictureNames.slug(heading)).isEqualTo(slug);
  }

  @Test
  void next_givesEachNameOnce() {
    Cell one = Notebooks.code("a");
    Cell two = Notebooks.code("b");
    PictureNames names =
        new PictureNames(Headings.of(Notebooks.of(Notebooks.markdown("# Who wins"), one, two)));
    assertThat(List.of(names.next(one, 1), names.next(one, 1), names.next(one, 1)))
        .containsExactly("01-who-wins", "01-who-wins-2", "01-who-wins-3");
    assertThat(names.next(two, 12)).isEqualTo("12-who-wins");
  }

  @Test
  void headings_areTheNearestAboveEachCell() {
    Cell before = Notebooks.code("\n  int x = 1; \ny");
    Cell first = Notebooks.code("a");
    Cell second = Notebooks.code("b");
    Cell blank = Notebooks.code(" ");
    Headings headings =
        Headings.of(
            Notebooks.of(
                before,
                blank,
                Notebooks.markdown("text\n\n# One\n\n## Two `x` <br> *of*\nmore"),
                first,
                Notebooks.markdown("no heading"),
                Notebooks.code("# no heading"),
                second));
    assertThat(headings.above(before)).isEqualTo("int x = 1;");
    assertThat(headings.above(blank)).isEmpty();
    assertThat(headings.above(first)).isEqualTo("Two x <br> of");
    assertThat(headings.above(second)).isEqualTo("Two x <br> of");
    assertThat(headings.first()).contains("One");
    assertThat(Headings.of(Notebooks.of("1 + 1")).first()).isEmpty();
  }

  @Test
  void headings_overTwoLinesAreOne() {
    Notebook notebook = Notebooks.of("# \n\nOne\ntwo  \nthree\n===");
    assertThat(Headings.of(notebook).first()).contains("One two three");
  }

  @Test
  void figures_areThePicturesOfANotebookUnderTheirNames() {
    String svg = "<svg>é</svg>";
    Output both =
        new Output.Result(
            MimeBundle.ofText("t").withPng(new byte[] {1, 2}, 1, 1).with(MimeBundle.SVG, svg), 2);
    Output one = new Output.Display(MimeBundle.ofText("t").with(MimeBundle.SVG, svg));
    List<PictureFile> figures =
        PictureFile.of(
            Notebooks.of(
                Notebooks.markdown("# A"),
                Notebooks.ran(2, Notebooks.shown("no picture"), both, one),
                Notebooks.ran(3, new Output.Stream("stdout", "x"), Notebooks.failed())));
    assertThat(figures)
        .extracting(PictureFile::fileName)
        .containsExactly("02-a.png", "02-a.svg", "02-a-2.svg");
    assertThat(figures.get(0).content().array()).containsExactly(1, 2);
    assertThat(StandardCharsets.UTF_8.decode(figures.get(1).content()).toString()).isEqualTo(svg);
  }
}
