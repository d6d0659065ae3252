package dev.tiebreak.chart.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.Samples;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.TextBox;
import dev.tiebreak.chart.style.Size;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An SVG set in another font because Inter is missing: each text stays at its anchor. */
class FallbackFontTest {

  /** How wide the words of our charts are in other fonts, as a share of their width in Inter. */
  private enum Fallback {
    ARIAL(0.94, 0.97),
    DEJAVU_SANS_CONDENSED(1, 1.12);

    private final double regular;
    private final double bold;

    Fallback(double regular, double bold) {
      this.regular = regular;
      this.bold = bold;
    }

    double share(TextBox text) {
      return text.face() == Face.REGULAR ? regular : bold;
    }
  }

  static Stream<Arguments> figures() {
    return Stream.of(Fallback.values())
        .flatMap(
            font ->
                Stream.of(Size.ARTICLE, Size.COLUMN, Size.SQUARE)
                    .flatMap(
                        size ->
                            Samples.plots()
                                .map(plot -> Figure.of(plot, Samples.words()).withSize(size)))
                    .map(figure -> Arguments.of(font, figure)));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void text_neitherLeavesThePictureNorCoversAnother(Fallback font, Figure figure) {
    List<TextBox> texts = Scenes.of(figure).texts().stream().map(text -> set(text, font)).toList();

    for (int i = 0; i < texts.size(); i++) {
      TextBox text = texts.get(i);
      assertThat(text.x()).as(text.toString()).isGreaterThanOrEqualTo(0);
      assertThat(text.right()).as(text.toString()).isLessThanOrEqualTo(figure.size().width());
      assertThat(texts.subList(0, i)).as(text.toString()).noneMatch(text::covers);
    }
  }

  private static TextBox set(TextBox text, Fallback font) {
    double width = font.share(text) * text.width();
    double anchor = text.x() + text.anchor().fromLeft(text.width());
    return new TextBox(
        text.text(),
        text.face(),
        text.size(),
        text.ink(),
        anchor - text.anchor().fromLeft(width),
        text.baseline(),
        width,
        text.anchor());
  }
}
