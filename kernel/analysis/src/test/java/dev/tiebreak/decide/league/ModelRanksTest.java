package dev.tiebreak.decide.league;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.chart.plot.RankDiagram;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.NothingToShow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which models and benchmarks are ranked where scores are missing, and how that is said. */
class ModelRanksTest {

  /** One score: the model, the benchmark. */
  private record Place(int model, int benchmark) {}

  private static List<String> numbered(String letter, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> String.format("%s%02d", letter, i))
        .toList();
  }

  /** A card of M01, M02 … on B01, B02 …, each better than the next, but for the blanks. */
  private static Leagues card(int count, int benchmarks, List<Place> blanks) {
    List<Integer> models = IntStream.rangeClosed(1, count).boxed().toList();
    List<Contender> contenders = numbered("M", count).stream().map(Contender::of).toList();
    return Leagues.ofContested(
        numbered("B", benchmarks),
        name -> count(models, number(name), blanks) > 1,
        name ->
            League.ofScores(
                name,
                contenders,
                models.stream().map(model -> score(model, number(name), blanks)).toList(),
                Evidence.Published.over(100),
                Provenance.none()));
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(1));
  }

  private static long count(List<Integer> models, int benchmark, List<Place> blanks) {
    return models.stream().filter(model -> score(model, benchmark, blanks).isPresent()).count();
  }

  private static OptionalDouble score(int model, int benchmark, List<Place> blanks) {
    return blanks.contains(new Place(model, benchmark))
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 - model);
  }

  private static List<String> names(List<Contender> models) {
    return models.stream().map(Contender::name).toList();
  }

  /**
   * The card of a reader: 25 models, 12 benchmarks, 22 models with a blank, six benchmarks full.
   */
  private static List<Place> fewBlanks() {
    return IntStream.rangeClosed(1, 22).mapToObj(i -> new Place(i, 7 + i % 6)).toList();
  }

  /** SciPy 1.17.1, studentized_range.ppf: the critical difference of 25 models on 6 is 15.54. */
  @Test
  void meanRanks_leaveOutBenchmarksBeforeModels() {
    ModelRanks ranks = card(25, 12, fewBlanks()).meanRanks();

    assertThat(names(ranks.models())).containsExactlyElementsOf(numbered("M", 25));
    assertThat(ranks.ranks().n()).isEqualTo(6);
    assertThat(ranks.leftOut()).isEmpty();
    assertThat(ranks.benchmarksLeftOut()).containsExactly("B07", "B08", "B09", "B10", "B11", "B12");
    assertThat(ranks.table().stringColumn("model").asList()).hasSize(25);
    Words words = ranks.chart().words();
    assertThat(words.title()).isEqualTo("16 of 25 models may rank first over 6 of 12 benchmarks");
  }

  /** Nemenyi's critical difference of 3 models on 2 benchmarks is 2.34, more than 3 − 1. */
  @Test
  void meanRanks_nameWhatIsLeftOutAndCountItInTheTitle() {
    List<Place> blanks = IntStream.rangeClosed(1, 5).mapToObj(i -> new Place(i, i)).toList();
    ModelRanks ranks = card(5, 5, blanks).meanRanks();

    assertThat(names(ranks.models())).containsExactly("M01", "M02", "M03");
    assertThat(names(ranks.leftOut())).containsExactly("M04", "M05");
    String title = "3 of 3 models may rank first over 2 of 5 benchmarks; 2 models are left out";
    String models =
        "Models left out, because they have no score on some of the benchmarks that count: M04,"
            + " M05.";
    String benchmarks =
        "Benchmarks that do not count, because not all of the models ranked have comparable scores there:"
            + " B01,"
            + " B02, B03.";
    Words words = ranks.chart().words();
    assertThat(words.title()).isEqualTo(title);
    assertThat(words.subtitle()).isEqualTo("Mean rank over 2 of 5 benchmarks, 1 is the best");
    assertThat(words.notes()).contains(models, benchmarks);
    assertThat(words.altText()).contains(title);
    assertThat(ranks.display().title()).isEqualTo(title);
    assertThat(ranks.display().notes()).contains(models, benchmarks);
    assertThat(((RankDiagram) ranks.chart().plot()).ranks()).hasSize(3);
  }

  /** M01 and M02 have two scores each, M03 ten: leaving out the two costs fewer scores. */
  @Test
  void meanRanks_leaveOutTheModelsThatCostFewestScores() {
    List<Place> blanks = new ArrayList<>(List.of(new Place(3, 1), new Place(3, 2)));
    for (int benchmark = 3; benchmark <= 12; benchmark++) {
      blanks.add(new Place(1, benchmark));
      blanks.add(new Place(2, benchmark));
    }

    ModelRanks ranks = card(8, 12, blanks).meanRanks();

    assertThat(names(ranks.leftOut())).containsExactly("M01", "M02");
    assertThat(ranks.benchmarksLeftOut()).containsExactly("B01", "B02");
  }

  /** The critical difference of 3 models on 3 benchmarks is 1.91, between 2 − 1 and 3 − 1. */
  @Test
  void meanRanks_leaveOutAModelWithoutAnyScore() {
    ModelRanks ranks =
        card(4, 3, List.of(new Place(1, 1), new Place(1, 2), new Place(1, 3))).meanRanks();

    assertThat(names(ranks.models())).containsExactly("M02", "M03", "M04");
    assertThat(ranks.finding())
        .isEqualTo("2 of 3 models may rank first over 3 benchmarks; 1 model is left out");
  }

  @Test
  void leagues_nameTheBenchmarksThatHaveNone() {
    Leagues leagues = card(2, 3, List.of(new Place(1, 3)));

    assertThat(leagues.display().notes())
        .contains("Left out, because fewer than two models have a score there: B03.");
    assertThat(leagues.assuming(Assumptions.withDefaults()).display().notes())
        .contains("Left out, because fewer than two models have a score there: B03.");
    assertThat(leagues.meanRanks().finding()).endsWith("over 2 of 3 benchmarks");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void meanRanks_sayWhyNothingCanBeRanked(int benchmarks) {
    // With three benchmarks, each pair of models has one in common.
    List<Place> blanks =
        IntStream.rangeClosed(1, 3)
            .filter(i -> benchmarks > 1)
            .mapToObj(i -> new Place(i, i))
            .toList();

    assertThatThrownBy(card(3, benchmarks, blanks)::meanRanks)
        .isInstanceOf(NothingToShow.class)
        .hasMessage(
            "No models can be ranked over benchmarks, since no two of them have a score on the same"
                + " two benchmarks");
  }
}
