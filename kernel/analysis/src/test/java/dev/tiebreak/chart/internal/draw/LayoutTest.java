package dev.tiebreak.chart.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.Kinds;
import dev.tiebreak.chart.Samples;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Scene;
import dev.tiebreak.chart.internal.scene.TextBox;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.MarginBars.Bar;
import dev.tiebreak.chart.plot.RankDiagram;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.chart.style.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

  static Stream<Arguments> figures() {
    List<ChartPlot> plots = new ArrayList<>(Samples.plots().toList());
    plots.addAll(Samples.sparsePlots().toList());
    plots.addAll(Samples.plotsOfUnits().toList());
    plots.add(Samples.scripts());
    for (int rows : new int[] {1, 2, 3, 4, 5, 6, 12, 20, 40}) {
      Samples.hardPlots(rows).forEach(plots::add);
    }
    List<Size> sizes =
        List.of(Size.ARTICLE, Size.COLUMN, Size.SQUARE, new Size(480, 480), new Size(4000, 400));
    return plots.stream()
        .flatMap(
            plot ->
                sizes.stream()
                    .flatMap(
                        size ->
                            Stream.of(Theme.LIGHT, Theme.DARK)
                                .map(theme -> Samples.figure(plot, size, theme))))
        .map(
            figure ->
                Arguments.argumentSet(
                    figure.plot().getClass().getSimpleName()
                        + " of "
                        + figure.plot().data().rows().size()
                        + " at "
                        + figure.size()
                        + (figure.theme().equals(Theme.LIGHT) ? ", light" : ", dark"),
                    figure));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void text_neitherLeavesThePictureNorCoversAnother(Figure figure) {
    assertClean(figure, texts(figure));
  }

  @ParameterizedTest
  @MethodSource("dev.tiebreak.chart.Samples#plots")
  void changes_leaveThePictureClean(ChartPlot plot) {
    for (Size size : List.of(Size.ARTICLE, Size.COLUMN, Size.SQUARE)) {
      Figure figure =
          Figure.of(plot, Samples.words())
              .withSize(size)
              .withHighlights(List.of(plot.modelNames().get(0)));
      assertClean(figure, texts(figure));
      for (Units units : List.of(Units.CENTS, Units.SHARES)) {
        boolean printed =
            plot.units().contains(units == Units.CENTS ? AxisUnit.USD : AxisUnit.PERCENT);
        Figure other = printed ? figure.withUnits(units) : figure;
        assertClean(other, texts(other));
      }
    }
  }

  @Test
  void longWords_leaveTheDataTheirRoom() {
    String longText = (Samples.SIXTY + " ").repeat(12);
    Words words = new Words(longText, longText, longText, List.of(longText, longText), "alt");
    for (ChartPlot plot : Samples.plots().toList()) {
      Figure figure = Figure.of(plot, words).withSize(new Size(680, 510));
      assertClean(figure, texts(figure));
    }
  }

  @Test
  void nearScores_standToEitherSideOfTheirMarks() {
    Figure figure = Figure.of(Samples.dumbbell(), Samples.words());
    List<TextBox> texts = texts(figure);
    TextBox less = text("78.0", texts);
    TextBox more = text("78.7", texts);
    assertThat(less.right()).isLessThan(more.x() - 2 * less.size() * 0.45);
    assertThat(less.baseline()).isEqualTo(more.baseline());
    assertThat(less.face()).isEqualTo(Face.REGULAR);
    assertThat(more.face()).isEqualTo(Face.SEMIBOLD);
  }

  @Test
  void lowRows_makeThePictureTaller() {
    for (ChartPlot plot : List.of(Samples.hardDumbbell(20), Samples.hardMargins(20))) {
      Figure figure = Figure.of(plot, Samples.words()).withSize(Size.COLUMN);
      Scene scene = Scenes.of(figure);
      assertThat(scene.size().width()).isEqualTo(680);
      assertThat(scene.size().height()).isGreaterThan(510).isLessThan(1200);
      assertThat(text("Benchmark 1", scene.texts()).size()).isEqualTo(15, within(0.1));
    }
  }

  @Test
  void lowRowsOfScores_makeThePictureTaller() {
    for (int models : List.of(3, 40)) {
      Figure figure = Figure.of(Kinds.hardScorecard(30, models), Samples.words());
      assertThat(Scenes.of(figure.withSize(Size.COLUMN)).size().height())
          .isGreaterThan(510)
          .isLessThan(1500);
    }
  }

  /** Names of columns that differ at their ends alone. */
  @Test
  void narrowColumnsOfScores_makeThePictureWider() {
    List<String> names =
        IntStream.range(0, 12).mapToObj(i -> "Benchmark of " + Samples.SIXTY + " " + i).toList();
    List<String> models = IntStream.range(0, 40).mapToObj(i -> "Model " + i).toList();
    ScoreHeatMap plot =
        ScoreHeatMap.ofPercent(
            models,
            names.stream()
                .map(
                    name ->
                        new ScoreHeatMap.Row(
                            name, Collections.nCopies(40, OptionalDouble.of(58.6))))
                .toList());
    Figure figure = Figure.of(plot, Samples.words()).withSize(Size.COLUMN);
    List<TextBox> texts = texts(figure);
    Type type = Type.of(Size.COLUMN);

    assertClean(figure, texts);
    assertThat(Scenes.of(figure).size().width()).isGreaterThan(680);
    assertThat(texts.stream().filter(box -> box.text().equals("58.6")))
        .hasSize(480)
        .allMatch(box -> box.size() > 0.98 * type.small().size());
    Map<Long, String> headings =
        texts.stream()
            .filter(
                box -> box.face() == Face.SEMIBOLD && box.bottom() < text("Model 0", texts).top())
            .collect(
                Collectors.groupingBy(
                    box -> Math.round(box.x() + box.width() / 2),
                    Collectors.mapping(TextBox::text, Collectors.joining(" "))));
    assertThat(headings.values()).containsAll(names);
  }

  @Test
  void numbersOfTooManyScores_areLeftToTheTable() {
    Figure figure =
        Figure.of(Kinds.hardScorecard(300, 310), Samples.words()).withSize(new Size(4000, 4000));
    List<String> texts = texts(figure).stream().map(TextBox::text).toList();

    assertThat(texts).noneMatch(text -> text.matches("\\d+\\.\\d"));
    assertThat(texts)
        .anyMatch(
            text ->
                text.startsWith(
                    "Numbers are in the table of the scores, since these cells are too small for"
                        + " them."));
  }

  @Test
  void remarksOfMargins_areWrappedAndNotCut() {
    MarginBars plot =
        MarginBars.ofPercent(
            "A",
            "B",
            IntStream.range(0, 20)
                .mapToObj(i -> Bar.muted(Samples.SIXTY + i, 1.5, "too close to call, and so on"))
                .map(bar -> bar.within(-5, 7))
                .toList());
    for (Size size : List.of(Size.ARTICLE, Size.COLUMN, new Size(400, 400))) {
      Figure figure = Figure.of(plot, Samples.words()).withSize(size);
      List<TextBox> texts = texts(figure);
      assertClean(figure, texts);
      assertThat(String.join(" ", texts.stream().map(TextBox::text).toList()))
          .containsPattern("(\\+1\\.5, too close to call, and so on .*){20}");
    }
  }

  @Test
  void meanRanks_areNeverCut() {
    RankDiagram plot = Kinds.hardRankDiagram(20);
    for (Size size : List.of(Size.ARTICLE, Size.COLUMN, new Size(400, 400))) {
      Figure figure = Figure.of(plot, Samples.words()).withSize(size);
      List<String> texts = texts(figure).stream().map(TextBox::text).toList();
      for (RankDiagram.Rank rank : plot.ranks()) {
        String mean = String.format(Locale.ROOT, "%.2f", rank.mean());
        assertThat(texts).anyMatch(text -> text.startsWith(mean) || text.endsWith(mean));
      }
      assertThat(texts.stream().filter(text -> text.matches("\\d+\\.\\d\\d  .+|.+  \\d+\\.\\d\\d")))
          .hasSize(20);
    }
  }

  @Test
  void rowsThatCanBeRead_leaveThePictureItsSize() {
    for (ChartPlot plot : Samples.plots().toList()) {
      Figure figure = Figure.of(plot, Samples.words()).withSize(Size.COLUMN);
      assertThat(Scenes.of(figure).size()).isEqualTo(Size.COLUMN);
    }
  }

  @Test
  void rowsWithoutEnd_stopAtTheTallestPicture() {
    Figure figure = Figure.of(Samples.hardDumbbell(400), Samples.words()).withSize(Size.COLUMN);
    assertThat(Scenes.of(figure).size()).isEqualTo(new Size(680, Size.MOST));
  }

  @Test
  void missingScore_isSaidInWords() {
    Figure figure = Figure.of(Samples.dumbbell(), Samples.words());
    assertThat(texts(figure))
        .extracting(TextBox::text)
        .filteredOn("no score for Claude Opus 4.7"::equals)
        .hasSize(2);
  }

  @Test
  void otherScripts_areGivenInLatinLettersAndThePictureSaysSo() {
    Figure figure = Figure.of(Samples.scripts(), Samples.words());
    assertThat(texts(figure))
        .extracting(TextBox::text)
        .contains(
            "tong yi qian wen 2.5",
            "Модель Ж",
            "Words in other scripts are given in Latin letters.");
    Figure plain = Figure.of(Samples.dumbbell(), Samples.words());
    assertThat(texts(plain))
        .extracting(TextBox::text)
        .doesNotContain("Words in other scripts are given in Latin letters.");
  }

  @Test
  void namesOfFiveHundredPoints_findRoomOrThePictureSaysHowManyDid() {
    Figure figure = Figure.of(Kinds.hardPareto(500), Samples.words());
    List<TextBox> texts = texts(figure);
    assertClean(figure, texts);
    assertThat(texts)
        .extracting(TextBox::text)
        .anyMatch(t -> t.matches(".* There is room to name \\d+ of 500 models\\."));
  }

  @Test
  void margins_sayWhoLeadsWhereAndWhatIsMarginal() {
    Figure figure = Figure.of(Samples.margins(), Samples.words());
    List<TextBox> texts = texts(figure);
    assertThat(texts)
        .extracting(TextBox::text)
        .contains(
            "← Claude Opus 4.7 leads", "GPT-5.5 leads →", "+0.7, marginal", "+5.7, leans", "+13.3");
    assertThat(text("+5.7, leans", texts).right()).isLessThan(text("0", texts).x());
    assertThat(text("+13.3", texts).x()).isGreaterThan(text("0", texts).right());
  }

  private static void assertClean(Figure figure, List<TextBox> texts) {
    Size size = Scenes.of(figure).size();
    for (TextBox text : texts) {
      assertThat(text.face().at(10).canDisplayUpTo(text.text())).as(text.text()).isNegative();
      assertThat(text.x()).as(text.toString()).isGreaterThanOrEqualTo(0);
      assertThat(text.top()).as(text.toString()).isGreaterThanOrEqualTo(0);
      assertThat(text.right()).as(text.toString()).isLessThanOrEqualTo(size.width());
      assertThat(text.bottom()).as(text.toString()).isLessThanOrEqualTo(size.height());
    }
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        assertThat(texts.get(i).covers(texts.get(j)))
            .as("%s over %s", texts.get(i), texts.get(j))
            .isFalse();
      }
    }
  }

  private static TextBox text(String text, List<TextBox> texts) {
    return texts.stream().filter(box -> box.text().equals(text)).findFirst().orElseThrow();
  }

  private static List<TextBox> texts(Figure figure) {
    return Scenes.of(figure).texts();
  }
}
