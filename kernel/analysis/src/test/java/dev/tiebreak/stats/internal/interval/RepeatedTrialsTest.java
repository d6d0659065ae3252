package dev.tiebreak.stats.internal.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedTrialsTest {

  /**
   * Rates .8, .4, 1, 0 of five runs, Miller (2024): √(.16+.24)/4/√4 over runs, √(.59/3/4) over
   * both, and the root of the difference of their squares.
   */
  @ParameterizedTest
  @CsvSource({"RUNS, 0.0790569", "TASKS_AND_RUNS, 0.2217356", "TASKS, 0.2071634"})
  void mean_hasTheErrorOfTheNoiseAskedFor(Noise noise, double standardError) {
    NormalEstimate mean = RepeatedTrials.of(5, 4, 2, 5, 0).mean(noise);

    assertThat(mean.value()).isCloseTo(0.55, within(1e-15));
    assertThat(mean.standardError()).isCloseTo(standardError, within(5e-8));
    assertThat(mean.method()).isEqualTo(noise.label());
  }

  @Test
  void mean_leavesNothingToTheTasksWhereTheRunsExplainAll() {
    assertThat(RepeatedTrials.of(4, 2, 2, 2).mean(Noise.TASKS).standardError()).isZero();
  }

  @Test
  void trials_areRefusedIfThereIsOneRunOrOneTask() {
    assertThatThrownBy(() -> RepeatedTrials.of(1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Runs of a task: 1; allowed: 2 or more");
    assertThatThrownBy(() -> RepeatedTrials.of(5, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks: 1; allowed: 2 or more");
    assertThatThrownBy(() -> RepeatedTrials.of(5, 4, 6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Solved 6 of 5 tasks; allowed: 0 to 5");
  }

  @Test
  void mean_takesTheNoiseOfTasksAndRunsUnlessToldOtherwise() {
    NormalEstimate mean = RepeatedTrials.of(5, 4, 2, 5, 0).mean();

    assertThat(mean).isEqualTo(RepeatedTrials.of(5, 4, 2, 5, 0).mean(Noise.TASKS_AND_RUNS));
    assertThat(mean.assumption()).isEqualTo("tasks are independent draws, and so are their runs");
    assertThat(mean.n()).isEqualTo(4);
  }

  /** √(.25/1 + .25/4)/2, of two runs of the one task and five of the other. */
  @Test
  void mean_takesTasksRunUnequallyOften() {
    RepeatedTrials unequal = new RepeatedTrials(List.of(PassRate.of(1, 2), new PassRate(0.5, 5)));

    assertThat(unequal.mean(Noise.RUNS).standardError())
        .isCloseTo(Math.sqrt(0.3125) / 2, within(1e-15));
    assertThatThrownBy(() -> new RepeatedTrials(List.of(PassRate.of(1, 2), PassRate.of(1, 1))))
        .hasMessage("Runs of a task: 1; allowed: 2 or more");
  }
}
