package dev.tiebreak.decide.league;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which models are left out of mean ranks, against a search of all sets of models. */
class ModelRanksProperties {

  private static final int BENCHMARKS = 5;
  private static final Contender[] MODELS =
      IntStream.range(0, 6).mapToObj(i -> Contender.of("M" + i)).toArray(Contender[]::new);

  /** For each of six models, which of the benchmarks that have two models it has, as bits. */
  @Provide
  Arbitrary<List<Integer>> cards() {
    return Arbitraries.integers()
        .between(0, (1 << BENCHMARKS) - 1)
        .list()
        .ofSize(MODELS.length)
        .map(card -> card.stream().map(bits -> bits & contested(card)).toList());
  }

  private static int contested(List<Integer> card) {
    return IntStream.range(0, BENCHMARKS)
        .filter(benchmark -> card.stream().filter(bits -> has(bits, benchmark)).count() > 1)
        .map(benchmark -> 1 << benchmark)
        .sum();
  }

  private static Leagues leagues(List<Integer> card, List<Integer> rows, List<Integer> columns) {
    return Leagues.of(
        columns.stream()
            .filter(benchmark -> has(contested(card), benchmark))
            .map(benchmark -> league(card, rows, benchmark))
            .toList());
  }

  private static League league(List<Integer> card, List<Integer> rows, int benchmark) {
    return League.ofScores(
        "B" + benchmark,
        rows.stream().map(model -> MODELS[model]).toList(),
        rows.stream()
            .map(
                model ->
                    has(card.get(model), benchmark)
                        ? OptionalDouble.of(10 * model + benchmark)
                        : OptionalDouble.empty())
            .toList(),
        Evidence.Published.over(100),
        Provenance.none());
  }

  private static boolean has(int bits, int benchmark) {
    return (bits & 1 << benchmark) != 0;
  }

  private static int shared(List<Integer> card, IntPredicate kept) {
    int shared = (1 << BENCHMARKS) - 1;
    for (int model = 0; model < MODELS.length; model++) {
      shared = kept.test(model) ? shared & card.get(model) : shared;
    }
    return Integer.bitCount(shared);
  }

  private static int lost(List<Integer> card, int set) {
    return IntStream.range(0, MODELS.length)
        .filter(model -> !has(set, model))
        .map(model -> Integer.bitCount(card.get(model)))
        .sum();
  }

  @Property
  void meanRanks_loseNoMoreScoresThanTheyMustAndSoFewModelsAsTheyCan(
      @ForAll("cards") List<Integer> card) {
    List<Integer> possible =
        IntStream.range(0, 1 << MODELS.length)
            .filter(set -> Integer.bitCount(set) > 1)
            .filter(set -> shared(card, model -> has(set, model)) > 1)
            .boxed()
            .toList();
    List<Integer> rows = IntStream.range(0, MODELS.length).boxed().toList();
    List<Integer> columns = IntStream.range(0, BENCHMARKS).boxed().toList();
    if (possible.isEmpty()) {
      assertThatThrownBy(() -> leagues(card, rows, columns).meanRanks())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("(No models can be ranked|No benchmark has scores) .*");
      return;
    }
    int leastLost = possible.stream().mapToInt(set -> lost(card, set)).min().orElseThrow();
    int mostModels =
        possible.stream()
            .filter(set -> lost(card, set) == leastLost)
            .mapToInt(Integer::bitCount)
            .max()
            .orElseThrow();

    ModelRanks ranks = leagues(card, rows, columns).meanRanks();

    int kept =
        ranks.models().stream()
            .mapToInt(model -> 1 << Integer.parseInt(model.name().substring(1)))
            .sum();
    assertThat(lost(card, kept)).isEqualTo(leastLost);
    assertThat(ranks.models()).hasSize(mostModels);
    assertThat(ranks.ranks().n()).isEqualTo(shared(card, model -> has(kept, model)));
    assertThat(ranks.models().size() + ranks.leftOut().size()).isEqualTo(MODELS.length);
  }

  @Property
  void meanRanks_areTheSameInWhateverOrderTheDataComes(
      @ForAll("cards") List<Integer> card, @ForAll Random random) {
    List<Integer> rows = new ArrayList<>(IntStream.range(0, MODELS.length).boxed().toList());
    List<Integer> columns = new ArrayList<>(IntStream.range(0, BENCHMARKS).boxed().toList());
    String inOrder = told(card, rows, columns);

    Collections.shuffle(rows, random);
    Collections.shuffle(columns, random);

    assertThat(told(card, rows, columns)).isEqualTo(inOrder);
  }

  /** All that does not follow the order of the benchmarks. */
  private static String told(List<Integer> card, List<Integer> rows, List<Integer> columns) {
    try {
      ModelRanks ranks = leagues(card, rows, columns).meanRanks();
      return ranks.finding() + ranks.models() + ranks.ranks() + ranks.leftOut();
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }
}
