package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.worth.MeasuredCosts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs cost the price of their day, not that of today. */
class RunDaysTest {

  private static final String RUNS =
      "model,benchmark,task,outcome,calls,input_tokens,output_tokens,date";

  @TempDir Path folder;

  private Path write(String name, String header, String... rows) {
    return new CsvFolder(folder).write(name, header, rows);
  }

  private Prices prices() {
    return Prices.read(
        write(
            "prices.csv",
            CsvFolder.PRICES + ",effective_from,effective_to",
            "Iris,5,30,2026-01-01,2026-08-20",
            "Iris,4,20,2026-08-21,",
            "Juniper,5,25,2026-01-01,"));
  }

  private MeasuredCosts costs(String... runs) {
    return Outcomes.read(write("outcomes.csv", RUNS, runs)).costs("Fixes", prices());
  }

  /** A million in at $5 and 100,000 out at $30: $8.00; from August on it would be $6.00. */
  @Test
  void runs_costThePriceOfTheirDay() {
    MeasuredCosts costs =
        costs(
            "Iris,Fixes,t1,pass,1,1000000,100000,2026-07-01",
            "Iris,Fixes,t2,fail,1,1000000,100000,2026-07-01",
            "Juniper,Fixes,t1,pass,1,1000000,100000,2026-07-01",
            "Juniper,Fixes,t2,fail,1,1000000,100000,2026-07-01");

    assertThat(costs.of("Iris").usdPerTask().value()).isEqualTo(8);
    assertThat(costs.of("Iris").tasks().stream().mapToDouble(MeasuredCosts.Task::usd).sum())
        .isEqualTo(16);
    assertThat(costs.of("Iris").usdPerSolvedTask().orElseThrow().value()).isEqualTo(16);
    assertThat(costs.of("Juniper").usdPerTask().value()).isEqualTo(7.5);
    assertThat(costs.display().text()).contains("$8.00", "$16.00");
    assertThat(costs.display().notes())
        .contains("Costs from the tokens of each run at list prices of its day, 2026-07-01.");
  }

  /** Of four runs two are undated, and cost what they would on the day that was asked for. */
  @Test
  void undatedRuns_costThePriceOfTheDayAskedForAndAreCounted() {
    MeasuredCosts costs =
        Outcomes.read(
                write(
                    "outcomes.csv",
                    RUNS,
                    "Iris,Fixes,t1,pass,1,1000000,100000,2026-07-01",
                    "Iris,Fixes,t2,fail,1,1000000,100000,",
                    "Iris,Fixes,t3,fail,1,1000000,100000,",
                    "Iris,Fixes,t4,fail,1,1000000,100000,2026-09-01"))
            .costs("Fixes", prices().asOf("2026-10-01"));

    assertThat(costs.of("Iris").tasks())
        .extracting(MeasuredCosts.Task::usd)
        .containsExactly(8.0, 6.0, 6.0, 6.0);
    assertThat(costs.display().notes())
        .contains(
            "Costs from the tokens of each run at list prices of its day, 2026-07-01 to"
                + " 2026-09-01; of 2 runs without a day at those of 2026-10-01.");
  }

  @Test
  void runBeforeAnyPrice_namesTheNearest() {
    assertThatThrownBy(() -> costs("Iris,Fixes,t1,pass,1,1000000,100000,2025-07-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Iris has no price on 2025-07-01, the day of its run of t1: the nearest begins on"
                + " 2026-01-01; allowed: a row with its price of that day in "
                + folder.resolve("prices.csv"));
  }
}
