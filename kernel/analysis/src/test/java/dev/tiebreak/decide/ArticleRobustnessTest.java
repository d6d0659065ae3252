package dev.tiebreak.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Side;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What weights, blanks, other measures and the decimals printed make of the article's scores. */
class ArticleRobustnessTest {

  private final SplitDecision decision = DecideFixture.article();

  /** (13.3 − 5.7 + 0.7 − 3.8)/4 = 1.125; the shares as in WeightedMeansTest. */
  @Test
  void weightings_shareTheWins() {
    assertThat(decision.weightings().meanLead()).isEqualTo(1.125);
    assertThat(decision.weightings().winner().map(Contender::name)).contains("GPT-5.5");
    assertThat(decision.weightings().share(Side.FIRST).orElseThrow())
        .isCloseTo(0.5737461419753087, within(1e-14));
    assertThat(decision.weightings().finding())
        .isEqualTo("GPT-5.5 wins 57.4% of all weightings of the 4 contested benchmarks");
  }

  /** m/(m − d), m the mean lead on the other three: 8.8/48.7, 10.2/27.3, none, 8.3/19.7. */
  @ParameterizedTest
  @CsvSource({
    "Terminal-Bench 2.0, 0.1806981520",
    "SWE-bench Pro, 0.3736263736",
    "OSWorld-Verified,",
    "MCP-Atlas, 0.4213197970",
    "GDPval,",
  })
  void flip_isTheWeightAtWhichTheModelsAreLevel(String benchmark, Double weight) {
    var flip = decision.weightings().flip(benchmark);

    assertThat(flip.isPresent()).isEqualTo(weight != null);
    if (weight != null) {
      assertThat(flip.getAsDouble()).isCloseTo(weight, within(1e-10));
    }
  }

  @Test
  void blanks_couldTurnTheCountRound() {
    assertThat(decision.blanks().finding())
        .isEqualTo("With the blanks filled it could be anything from 4–2 to 2–4");
    assertThat(decision.blanks().display().notes())
        .containsExactly(
            "Of all ways to weight the 6 benchmarks, GPT-5.5 then wins from 8.9% (all blanks filled"
                + " against it) to 99.7% (all in its favour).");
    assertThat(decision.blanks().table().doubleColumn("score_to_beat").asDoubleArray())
        .containsExactly(73.1, 84.9);
  }

  /** 64.3/58.6 − 1, 1 − 35.7/41.4, (64.3 · 41.4)/(35.7 · 58.6), 2 asin √.643 − 2 asin √.586. */
  @ParameterizedTest
  @CsvSource({
    "DIFFERENCE, 0.057",
    "RELATIVE, 0.0972696246",
    "ERROR_REDUCTION, 0.1376811594",
    "ODDS_RATIO, 1.2724639344",
    "COHENS_H, 0.1171902893",
  })
  void effects_areTheLeaders(EffectSize size, double value) {
    var margins = decision.margins();
    Estimate effect = margins.effects().of(margins.margins().get(3), size).orElseThrow();

    assertThat(effect.value()).isCloseTo(value, within(1e-9));
    assertThat(effect.interval().contains(effect.value())).isTrue();
    assertThat(effect.interval().lower()).isGreaterThan(size == EffectSize.ODDS_RATIO ? 1 : 0);
  }

  @Test
  void effects_haveARowForEachMarginAndEffect() {
    var table = decision.margins().effects().table();

    assertThat(table.rowCount()).isEqualTo(4 * 5);
    assertThat(table.columnNames())
        .containsExactly("benchmark", "leader", "effect", "value", "lower", "upper", "method");
  }

  /** Counts computed by hand: 368/445 = 82.697, 284/361 = 78.670, 288/369 = 78.049 and so on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 82.7 is 368 of 445 runs, 5 a task, but not a count of 89 tasks
          1 | 69.4 is 309 of 445 runs, 5 a task, but not a count of 89 tasks
          3 | 64.3 is 470 of 731 tasks, or 1,199 or 1,200 of 1,865 tasks of the whole benchmark
          4 | 78.7 is 284 of 361 tasks, but not a count of 369 tasks of the whole benchmark
          5 | 78.0 is 288 of 369 tasks of the whole benchmark, but not a count of 361 tasks
          6 | 75.3 is 753 of 1,000 tasks of the whole benchmark, but not a count of 500 tasks
          7 | 79.1 is 791 of 1,000 tasks of the whole benchmark, but not a count of 500 tasks
          """)
  void counts_sayWhatEachScoreCanBe(int score, String words) {
    assertThat(decision.counts().checks().get(score).words()).isEqualTo(words);
  }

  @Test
  void counts_pointOutTheOneRowOfDifferentTasks() {
    assertThat(decision.counts().differentTasks())
        .containsExactly(
            "No known number of tasks or runs of OSWorld-Verified gives both scores: 78.7 is"
                + " 284 of 361 tasks, but not a count of 369 tasks of the whole benchmark; 78.0"
                + " is 288"
                + " of 369 tasks of the whole benchmark, but not a count of 361 tasks.");
    assertThat(decision.verdicts().display().notes())
        .containsAll(decision.counts().differentTasks());
  }
}
