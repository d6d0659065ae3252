package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.assumed;
import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.worth.MeasuredCosts;
import dev.tiebreak.worth.ParetoFrontier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Table;

/** Which day's prices are taken, and what is said of the others. */
class PriceDayTest {

  private static final String HEAD =
      "model,input_usd_per_million_tokens,output_usd_per_million_tokens,effective_from,"
          + "effective_to,as_of";
  private static final Workload TASK =
      Workload.of(calls(1), inputTokens(1_000_000), outputTokens(0));

  @TempDir Path folder;

  private Prices prices(String... rows) throws IOException {
    return Prices.read(write("prices.csv", HEAD, rows));
  }

  private Path write(String name, String head, String... rows) throws IOException {
    return Files.writeString(folder.resolve(name), head + "\n" + String.join("\n", rows) + "\n");
  }

  private static Clock on(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  /** B costs half of A from 2100 on; on the day on which the list was read, they cost the same. */
  @Test
  void announcedPrice_isNamedAndNotCounted() throws IOException {
    Prices prices =
        prices("A,5,30,,2099-12-31,2026-04-23", "A,2.5,15,2100-01-01,,2026-04-23", "B,5,30,,,");
    CostComparison costs = prices.compare("A", TASK, "B", TASK);

    assertThat(costs.first().usd()).isEqualByComparingTo("5");
    String announced =
        "Announced: A from 2100-01-01 at $2.50 per million input tokens and $15.00 per million"
            + " output tokens.";
    assertThat(costs.perTask().notes()).contains(announced);
    assertThat(costs.bill().display().notes()).contains(announced);
    assertThat(costs.sweep(Assumption.INPUT_TOKENS).display().notes()).contains(announced);
    assertThat(costs.tornado().display().notes()).contains(announced);
    assertThat(costs.tornado().chart().words().notes()).contains(announced);
    assertThat(prices.display().notes()).contains(announced);
    assertThat(prices.display().rows()).hasSize(2);
    assertThat(costs.perTask().source()).isEqualTo("not stated, as of 2026-04-23");
    assertThat(prices.display().source()).isEqualTo("not stated, as of 2026-04-23");
    assertThat(costs.tornado().chart().words().source()).isEqualTo("not stated, as of 2026-04-23");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A,5,30,2100-01-01,,2026-04-23 | A has no price on 2026-04-23, the newest day of the data: the nearest begins on 2100-01-01; allowed: asOf("2100-01-01"), which -p AS_OF=2100-01-01 sets in a notebook, or a row with its price of that day
          A,5,30,,2024-12-31,2026-04-23 | A has no price on 2026-04-23, the newest day of the data: the nearest ended on 2024-12-31; allowed: asOf("2024-12-31"), which -p AS_OF=2024-12-31 sets in a notebook, or a row with its price of that day
          """)
  void plan_namesTheNearestPriceWhereTheDayHasNone(String row, String message) throws IOException {
    Prices prices = prices(row);

    assertThatThrownBy(() -> prices.plan("A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message + " in " + folder.resolve("prices.csv"));
    assertThat(prices.display().rows()).isEmpty();
    assertThat(prices.display().notes().get(0))
        .startsWith("Without a price on 2026-04-23, the newest day of the data: A (");
  }

  /** Asked for; else the newest as_of, however old its row; else the clock's day in UTC. */
  @Test
  void day_isAskedForElseStatedElseToday() throws IOException {
    Prices stated =
        prices("A,5,30,2026-01-01,,2026-03-01", "B,5,30,2026-06-01,2026-07-01,2026-02-01");
    Table unstated = prices("A,5,30,2020-01-01,,").table();
    Clock midnight = Clock.fixed(Instant.parse("2026-11-29T23:30:00Z"), ZoneId.of("Asia/Tokyo"));

    assertThat(stated.day()).isEqualTo("2026-03-01");
    assertThat(stated.asOf("2026-06-15").day()).isEqualTo("2026-06-15");
    assertThat(stated.asOf(" ").day()).isEqualTo("2026-03-01");
    assertThat(Prices.of(unstated, midnight).day()).isEqualTo("2026-11-29");
    assertThat(Prices.of(unstated, midnight).display().notes())
        .containsExactly("Prices in force on 2026-11-29.");
    assertThat(stated.asOf("2026-06-15").display().notes())
        .containsExactly("Prices in force on 2026-06-15.");
    assertThat(stated.asOf("2026-06-15").display().source())
        .isEqualTo("not stated, as of 2026-03-01");
    assertThatThrownBy(() -> Prices.of(unstated, midnight).asOf("2019-12-31").plan("A"))
        .hasMessageStartingWith("A has no price on 2019-12-31: the nearest begins on 2020-01-01;");
    assertThatThrownBy(() -> stated.asOf("23.4.2026"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The day of the prices is \"23.4.2026\"; allowed: a day such as 2026-04-23, or blank"
                + " for the newest day of the data");
  }

  /** Nothing depends on the day if no price has one: the clock leaves no trace then. */
  @Test
  void pricesWithoutDays_sayNoDay() throws IOException {
    Table table = prices("A,5,30,,,", "B,5,25,,,").table();
    Prices prices = Prices.of(table, on("2026-11-29T00:00:00Z"));

    assertThat(prices.compare("A", TASK, "B", TASK).perTask().source()).isEqualTo("not stated");
    assertThat(prices.display().source()).isEqualTo("not stated");
    assertThat(prices.display().notes()).isEmpty();
    assertThat(prices.compare("A", TASK, "B", TASK).toString()).doesNotContain("2026");
  }

  /** Of 1,000 later prices and as many models without one today, a table names a few. */
  @Test
  void display_namesAFewOfManyAnnouncedPricesAndCountsTheRest() throws IOException {
    String[] rows =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "M" + i + ",5,30,2027-01-01,,")
            .toArray(String[]::new);
    rows[999] = "M999,5,30,2026-12-01,,";
    List<String> notes = prices(rows).asOf("2026-01-01").display().notes();

    assertThat(notes).hasSize(12);
    assertThat(notes.get(0))
        .startsWith("Without a price on 2026-01-01: M0 (begins on 2027-01-01), M1 (")
        .endsWith("M11 (begins on 2027-01-01) and 988 more.");
    assertThat(notes.get(10))
        .isEqualTo(
            "Announced: M9 from 2027-01-01 at $5.00 per million input tokens and $30.00 per million"
                + " output tokens.");
    assertThat(notes.get(11))
        .isEqualTo("Also announced: 990 prices, the earliest from 2026-12-01.");
  }

  /**
   * Twenty models have a price and no score, and one a score and no price, which is named first.
   */
  @Test
  void frontier_namesAFewOfManyLeftOutAndCountsTheRest() throws IOException {
    Prices prices =
        prices(IntStream.range(0, 20).mapToObj(i -> "M" + i + ",5,30,,,").toArray(String[]::new));
    Scores scores =
        Scores.read(write("s.csv", "model,benchmark,score", "M0,X,60", "M1,X,70", "Z,X,50"));
    ParetoFrontier frontier = prices.frontier(scores, "X", TASK);

    assertThat(frontier.leftOut()).hasSize(19);
    assertThat(frontier.display().notes())
        .contains("Left out: Z has no price.", "Left out: M2 has no score on X.")
        .contains("Also left out: 9 more without a price or a score.")
        .doesNotContain("Left out: M11 has no score on X.");
    assertThat(frontier.chart().words().notes())
        .contains("Also left out: 9 more without a price or a score.");
  }

  @Test
  void filters_keepTheDayOfTheFrame() throws IOException {
    Prices prices =
        Prices.read(
            write(
                "providers.csv",
                HEAD + ",provider",
                "A,5,30,2026-01-01,,2026-01-05,X",
                "A,6,30,2026-01-01,,2026-03-01,Y",
                "A,7,30,2026-04-01,,2026-03-01,Z"));

    assertThat(prices.fromProvider("X").day()).isEqualTo("2026-03-01");
    assertThat(prices.asOf("2026-05-01").fromProvider("Z").plan("A").input().usd())
        .isEqualByComparingTo("7");
    assertThat(prices.asOf("2026-03-01").table().rowCount()).isEqualTo(2);
    assertThat(prices.table().rowCount()).isEqualTo(3);
  }

  /** An offer ends what was before it: no price is known once it is over. */
  @Test
  void offerThatEnded_isNotFollowedByWhatWasBefore() throws IOException {
    Prices prices = prices("A,5,30,2026-01-01,,", "A,1,6,2026-02-01,2026-02-28,");

    assertThat(prices.asOf("2026-01-31").plan("A").input().usd()).isEqualByComparingTo("5");
    assertThat(prices.asOf("2026-02-28").plan("A").input().usd()).isEqualByComparingTo("1");
    assertThatThrownBy(() -> prices.asOf("2026-03-01").plan("A"))
        .hasMessageStartingWith("A has no price on 2026-03-01: the nearest ended on 2026-02-28;");
  }

  /** The scores are newer than the list: their day is the result's, and the price has risen. */
  @Test
  void frontier_takesTheNewestDayOfScoresAndPrices() throws IOException {
    Prices prices =
        prices(
            "A,5,30,2026-01-01,2026-04-30,2026-04-23",
            "A,6,36,2026-05-01,,2026-04-23",
            "B,5,30,2027-01-01,,");
    Scores scores =
        Scores.read(
            write("s.csv", "model,benchmark,score,date", "A,X,60,2026-06-01", "B,X,50,2026-02-01"));

    ParetoFrontier frontier = prices.frontier(scores, "X", TASK);
    assertThat(frontier.points()).extracting(ParetoFrontier.Point::usd).containsExactly(6.0);
    assertThat(frontier.provenance().line()).isEqualTo("not stated, as of 2026-06-01");
    assertThat(frontier.leftOut())
        .containsExactly(
            "B has no price on 2026-06-01, the newest day of the data: the nearest begins on"
                + " 2027-01-01; allowed: asOf(\"2027-01-01\"), which -p AS_OF=2027-01-01 sets in a"
                + " notebook, or a row with its price of that day.");
    ParetoFrontier earlier = prices.asOf("2026-04-30").frontier(scores, "X", TASK);
    assertThat(earlier.points().get(0).usd()).isEqualTo(5);
    assertThat(earlier.notes()).contains("Prices in force on 2026-04-30.");
    assertThat(earlier.chart().words().notes()).contains("Prices in force on 2026-04-30.");
  }

  /**
   * The calls were counted, and the tokens logged, in June; the list was read in April, when the
   * price of May was known.
   */
  @Test
  void results_takeTheNewestDayOfTasksToo() throws IOException {
    write(
        "workloads.csv",
        "model,calls_per_task,source,date",
        "A,7,our notes,2026-06-01",
        "B,9,our notes,2026-04-01");
    Prices prices =
        prices(
            "A,5,30,2026-01-01,2026-04-30,2026-04-23",
            "A,6,36,2026-05-01,,2026-04-23",
            "B,5,30,,,2026-04-23");
    Workload assumed = Workload.of(calls(assumed(1)), inputTokens(1_000_000), outputTokens(0));
    Workload counted = prices.workload("A", assumed);
    Scores scores =
        Scores.read(
            write("s.csv", "model,benchmark,score,date", "A,X,60,2026-02-01", "B,X,50,2026-02-01"));
    Workload logged =
        Outcomes.read(
                write(
                    "o.csv",
                    "model,benchmark,task,outcome,calls,input_tokens,output_tokens,date,source",
                    "A,X,t1,1,1,1000000,0,2026-06-01,our runs"))
            .workload("A", "X");

    assertThat(prices.compare("A", TASK, "B", TASK).first().usd()).isEqualByComparingTo("5");
    CostComparison costs = prices.compare("A", counted, "B", TASK);
    assertThat(costs.first().usd()).isEqualByComparingTo("42");
    assertThat(costs.perTask().source()).isEqualTo("our notes, as of 2026-06-01");
    assertThat(prices.compare("B", TASK, "A", logged).second().usd()).isEqualByComparingTo("6");
    assertThat(prices.compare("B", TASK, "A", logged).perTask().source())
        .isEqualTo("our runs, as of 2026-06-01");
    assertThat(prices.asOf("2026-04-30").compare("A", counted, "B", TASK).first().usd())
        .isEqualByComparingTo("35");
    assertThat(prices.frontier(scores, "X", TASK, Map.of("A", counted)).points().get(0).usd())
        .isEqualTo(42);
    assertThat(prices.frontier(scores, "X", TASK).points().get(0).usd()).isEqualTo(5);
  }

  /** A bill is of the day of its prices, also where the pass rates are newer. */
  @Test
  void bill_saysTheDayOfItsPricesBesideNewerScores() throws IOException {
    Prices prices = prices("A,5,30,2026-01-01,,2026-04-23", "B,5,30,2026-01-01,,2026-04-23");
    Scores scores =
        Scores.read(
            write("s.csv", "model,benchmark,score,date", "A,X,60,2026-06-01", "B,X,50,2026-06-01"));
    DisplayTable bill =
        prices.compare("A", TASK, "B", TASK).bill().withPassRates(scores.passRates("X")).display();

    assertThat(bill.source()).isEqualTo("not stated, as of 2026-06-01");
    assertThat(bill.notes()).contains("Prices in force on 2026-04-23.");
  }

  /**
   * A run of a million tokens in and 100,000 out on 2026-07-01 costs 5 + 3 dollars, at the prices
   * since August 4 + 2; Juniper's without a day 5 + 2.5 at any.
   */
  @Test
  void runs_arePricedAtThePriceOfTheirDay() throws IOException {
    Prices prices =
        Prices.read(
            write(
                "dates.csv",
                "model,input_usd_per_million_tokens,output_usd_per_million_tokens,effective_from,"
                    + "effective_to",
                "Iris,5,30,2026-01-01,2026-08-20",
                "Iris,4,20,2026-08-21,",
                "Juniper,5,25,2026-01-01,"));
    String head = "model,benchmark,task,outcome,calls,input_tokens,output_tokens,date";
    Outcomes outcomes =
        Outcomes.read(
            write(
                "o.csv",
                head,
                "Iris,X,t1,1,1,1000000,100000,2026-07-01",
                "Iris,X,t2,1,1,1000000,100000,2026-08-21",
                "Juniper,X,t1,1,1,1000000,100000,",
                "Juniper,X,t2,0,1,1000000,100000,"));
    MeasuredCosts costs = outcomes.costs("X", prices);

    assertThat(costs.of("Iris").tasks())
        .extracting(MeasuredCosts.Task::usd)
        .containsExactly(8.0, 6.0);
    assertThat(costs.of("Juniper").usdPerTask().value()).isCloseTo(7.5, within(1e-12));
    assertThat(costs.basis())
        .isEqualTo(
            "Costs from the tokens of each run at list prices of its day, 2026-07-01 to"
                + " 2026-08-21; of 2 runs without a day at those of 2026-08-21.");
    assertThat(costs.display().notes()).contains(costs.basis());

    Outcomes early =
        Outcomes.read(
            write(
                "early.csv",
                head,
                "Iris,X,t1,1,1,1000000,100000,2025-12-31",
                "Iris,X,t2,1,1,1000000,100000,2026-07-01"));
    assertThatThrownBy(() -> early.costs("X", prices))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Iris has no price on 2025-12-31, the day of its run of t1: the nearest begins on"
                + " 2026-01-01; allowed: a row with its price of that day in "
                + folder.resolve("dates.csv"));
  }

  @Test
  void undatedRuns_arePricedOnTheNewestDay() throws IOException {
    Prices prices = prices("A,5,30,,2026-04-30,2026-04-23", "A,6,36,2026-05-01,,2026-04-23");
    Outcomes outcomes =
        Outcomes.read(
            write(
                "o.csv",
                "model,benchmark,task,outcome,calls,input_tokens,output_tokens",
                "A,X,t1,1,1,1000000,0",
                "A,X,t2,1,1,1000000,0"));

    assertThat(outcomes.costs("X", prices).of("A").usdPerTask().value()).isEqualTo(5);
    assertThat(outcomes.costs("X", prices).basis())
        .isEqualTo("Costs from the tokens of each run at list prices as of 2026-04-23.");
    assertThat(outcomes.costs("X", prices.asOf(LocalDate.of(2026, 5, 1))).basis())
        .isEqualTo("Costs from the tokens of each run at list prices as of 2026-05-01.");
    assertThat(List.of(outcomes.costs("X", prices).provenance().line()))
        .containsExactly("not stated, as of 2026-04-23");
  }

  /** Of what ended 10 days before and begins 9 days after, and the other way round. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-11, 2026-03-01, 2026-03-20, begins on 2026-03-20",
    "2026-03-11, 2026-03-02, 2026-03-21, ended on 2026-03-02",
  })
  void plan_namesTheNearerOfWhatEndedAndWhatBegins(
      String day, String ended, String begins, String nearest) throws IOException {
    Prices prices =
        Prices.read(
            write(
                "providers.csv",
                HEAD + ",provider",
                "A,5,30,2025-01-01,2025-12-31,,X",
                "A,6,30,2026-01-01," + ended + ",,X",
                "B,5,30,,,,X",
                "A,7,30," + begins + ",,,Y"));

    assertThatThrownBy(() -> prices.asOf(day).plan("A"))
        .hasMessageContaining("A has no price on " + day + ": the nearest " + nearest + ";");
    assertThat(prices.asOf(day).display().notes())
        .contains("Without a price on " + day + ": A (" + nearest + ").");
    assertThat(prices.asOf(begins).plan("A").input().usd()).isEqualByComparingTo("7");
    assertThat(prices.asOf(ended).plan("A").input().usd()).isEqualByComparingTo("6");
  }

  /** Offers that follow are announced in the order of their days, whatever that of the file. */
  @Test
  void announced_standsInTheOrderOfTheDays() throws IOException {
    Prices prices =
        prices(
            "A,9,90,2026-09-01,,",
            "A,5,30,2026-01-01,2026-05-31,",
            "A,7,70,2026-06-01,2026-08-31,");

    assertThat(prices.asOf("2026-02-01").display().notes())
        .containsExactly(
            "Prices in force on 2026-02-01.",
            "Announced: A from 2026-06-01 at $7.00 per million input tokens and $70.00 per million"
                + " output tokens.",
            "Announced: A from 2026-09-01 at $9.00 per million input tokens and $90.00 per million"
                + " output tokens.");
  }
}
