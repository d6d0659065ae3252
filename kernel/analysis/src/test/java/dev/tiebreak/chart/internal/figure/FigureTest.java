package dev.tiebreak.chart.internal.figure;

import static dev.tiebreak.chart.Samples.none;
import static dev.tiebreak.chart.Samples.some;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.Dumbbell.Row;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.MarginBars.Bar;
import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Rgb;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  @ParameterizedTest
  @ValueSource(ints = {0, -5, 319, 4001, 100_000})
  void size_isRefusedOutOfBounds(int pixels) {
    String allowed = " is " + pixels + " px; allowed: 320 to 4000 px";
    refused(() -> new Size(pixels, 675), "The width" + allowed);
    refused(() -> new Size(1200, pixels), "The height" + allowed);
  }

  @ParameterizedTest
  @CsvSource({"1, 338", "2, 406", "6, 675", "11, 675", "12, 678", "40, 1630", "100000, 4000"})
  void article_isAsTallAsItsRowsNeed(int rows, int height) {
    assertThat(Size.articleFor(rows)).isEqualTo(new Size(1200, height));
  }

  @ParameterizedTest
  @ValueSource(doubles = {827, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
  void score_isRefusedUnlessAPercentage(double score) {
    refused(
        () ->
            Dumbbell.ofPercent(
                "A", "B", List.of(new Row("SWE-bench Pro", some(score), none(), ""))),
        "The first score of \"SWE-bench Pro\" is " + score + "; allowed: 0 to 100 percent");
  }

  @Test
  void row_isRefusedWithoutAnyScore() {
    refused(
        () -> new Row("GDPval", none(), none(), ""),
        "\"GDPval\" has no score at all; a row needs at least one");
  }

  @Test
  void margin_isRefusedOutOfBounds() {
    refused(
        () -> MarginBars.ofPercent("A", "B", List.of(Bar.clear("GDPval", -101))),
        "The margin of \"GDPval\" is -101.0; allowed: -100 to 100 percentage points");
  }

  @Test
  void missingMargin_isRefusedWithoutWordsForIt() {
    refused(
        () -> Bar.uncontested("GDPval", " "),
        "\"GDPval\" has no margin; its remark needs to say what is missing");
  }

  @Test
  void interval_isRefusedWhereItIsNone() {
    refused(
        () -> MarginBars.ofPercent("A", "B", List.of(Bar.clear("GDPval", 3).within(-101, 3))),
        "A lower limit is -101.0; allowed: -100 to 100 percentage points");
    refused(
        () -> Bar.clear("GDPval", 3).within(1, Double.POSITIVE_INFINITY),
        "An upper limit is Infinity; it needs a finite number");
    refused(
        () -> Bar.clear("GDPval", 3).within(4, 3),
        "The lower limit is 4.0 and the upper 3.0; allowed: an upper limit no lower than that");
    refused(
        () -> Bar.uncontested("GDPval", "no score").within(1, 2),
        "\"GDPval\" has limits but no margin; allowed: limits around a margin");
  }

  @Test
  void score_isRefusedOutsideItsAxis() {
    ScoreAxis seconds =
        new ScoreAxis(
            "seconds",
            AxisUnit.NUMBER,
            ScoreAxis.Best.LOWEST,
            0,
            Double.POSITIVE_INFINITY,
            OptionalInt.empty());
    ScoreAxis elo =
        new ScoreAxis(
            "Elo",
            AxisUnit.NUMBER,
            ScoreAxis.Best.HIGHEST,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            OptionalInt.empty());
    refused(
        () -> new Dumbbell.Panel(seconds, List.of(new Row("Wait", none(), some(-1), ""))),
        "The second score of \"Wait\" is -1.0; allowed: 0 or more seconds");
    refused(
        () -> new Dumbbell.Panel(elo, List.of(new Row("Arena", some(Double.NaN), none(), ""))),
        "The first score of \"Arena\" is NaN; allowed: finite numbers of Elo");
    refused(
        () ->
            new ScoreAxis(
                "Elo", AxisUnit.NUMBER, ScoreAxis.Best.HIGHEST, 1, 1, OptionalInt.empty()),
        "An axis reaches from 1.0 to 1.0; allowed: from less to more");
  }

  @Test
  void limits_areRefusedWhereTheScoreIsMissing() {
    refused(
        () ->
            new Row(
                "GDPval",
                OptionalDouble.empty(),
                OptionalDouble.of(50),
                "",
                Optional.of(new ChartPlot.Limits(1, 2)),
                Optional.empty()),
        "\"GDPval\" has limits for a score that is missing; allowed: limits around a score");
  }

  @Test
  void plots_areRefusedWhereTheyAreEmpty() {
    refused(
        () -> Dumbbell.ofPercent("A", "B", List.of()),
        "A dumbbell chart needs at least one row; it has none");
    refused(
        () -> MarginBars.ofPercent("A", "B", List.of()),
        "A margin chart needs at least one bar; it has none");
  }

  @Test
  void models_areRefusedWhereTheyShareAName() {
    refused(
        () -> MarginBars.ofPercent("A", "A ", List.of(Bar.clear("x", 1))),
        "Both models are named \"A\"; a comparison needs two different names");
  }

  @Test
  void words_areRefusedWhereTheyAreBlank() {
    refused(() -> new Words(" ", "", "", List.of(), "alt"), "The title is blank; it needs words");
    refused(
        () -> new Words("title", "", "", List.of(), "\n"),
        "The alternative text is blank; it needs words");
  }

  @Test
  void words_areSetOnOneLineWithoutWhatNoPictureCanShow() {
    Words words = new Words("two\nlines", " a\u0000b\uD800c ", "", List.of("", "note"), "alt");
    assertThat(words.title()).isEqualTo("two lines");
    assertThat(words.subtitle()).isEqualTo("a b c");
    assertThat(words.notes()).containsExactly("note");
  }

  @Test
  void words_keepPairsThatMakeOneCharacter() {
    assertThat(new Words("up 📈", "", "", List.of(), "alt").title()).isEqualTo("up 📈");
  }

  /** Reference ratios from the WCAG 2.2 formula, as the WebAIM contrast checker gives them. */
  @ParameterizedTest
  @CsvSource({"0x000000, 0xFFFFFF, 21", "0x767676, 0xFFFFFF, 4.54", "0x0072B2, 0xFFFFFF, 5.19"})
  void contrast_matchesReference(String one, String two, double ratio) {
    assertThat(Rgb.of(Integer.decode(one)).contrastWith(Rgb.of(Integer.decode(two))))
        .isCloseTo(ratio, within(0.01));
  }

  @Test
  void textColours_readOnTheirGround() {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (Rgb text :
          List.of(theme.text(), theme.quietText(), theme.first(), theme.second(), theme.third())) {
        assertThat(text.contrastWith(theme.background())).isGreaterThanOrEqualTo(4.5);
      }
      assertThat(theme.line().contrastWith(theme.background())).isGreaterThanOrEqualTo(3);
    }
  }

  private static void refused(ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }
}
