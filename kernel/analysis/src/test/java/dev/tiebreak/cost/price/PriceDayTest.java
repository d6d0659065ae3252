package dev.tiebreak.cost.price;

import static dev.tiebreak.cost.SampleCosts.A;
import static dev.tiebreak.cost.SampleCosts.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.PriceDay.Announced;
import dev.tiebreak.domain.Provenance;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The day of prices, and those that hold from a later one. */
class PriceDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  private static Announced announced(int month) {
    return new Announced(LocalDate.of(2026, month, 1), TokenRates.of(2.5, 15), "");
  }

  private static List<Announced> some(int count) {
    return IntStream.range(0, count).mapToObj(i -> announced(12 - i % 6)).toList();
  }

  private static CostComparison costs(Optional<LocalDate> shown) {
    PriceDay day = new PriceDay(DAY, List.of(announced(6)));
    return new CostComparison(
        new TaskCost(A.plan().withDay(day), A.workload()),
        new TaskCost(B.plan().withDay(new PriceDay(DAY, List.of())), B.workload()),
        new Provenance(List.of("a list"), shown));
  }

  /** The line of the source has a day: another one of the prices is said besides. */
  @Test
  void notes_sayTheDayWhereTheSourceHasAnother() {
    String said = "Prices in force on 2026-05-01.";

    assertThat(costs(Optional.of(DAY.plusDays(1))).perTask().notes()).containsOnlyOnce(said);
    assertThat(costs(Optional.empty()).perTask().notes()).containsOnlyOnce(said);
    assertThat(costs(Optional.of(DAY)).perTask().notes()).doesNotContain(said);
  }

  @Test
  void notes_sayWhatIsAnnounced() {
    assertThat(costs(Optional.of(DAY)).perTask().notes())
        .contains(
            "Announced: A from 2026-06-01 at $2.50 per million input tokens and $15.00 per million"
                + " output tokens.");
  }

  @Test
  void announcements_nameTenAndCountTheRest() {
    Map<String, List<Announced>> models = new LinkedHashMap<>();
    models.put("A", some(8));
    models.put("B", some(2));

    assertThat(PriceDay.announcements(models)).hasSize(10);
    models.put("C", List.of(announced(9)));
    assertThat(PriceDay.announcements(models))
        .hasSize(11)
        .endsWith("Also announced: 1 price, the earliest from 2026-09-01.");
    models.put("D", List.of(announced(10), announced(8)));
    assertThat(PriceDay.announcements(models))
        .hasSize(11)
        .endsWith("Also announced: 3 prices, the earliest from 2026-08-01.");
    assertThat(PriceDay.announcements(Map.of())).isEmpty();
  }

  @Test
  void terms_endNoSoonerThanTheyBegin() {
    PricePlan plan = A.plan().withTerms(Optional.of("a cloud"), Optional.of(DAY), Optional.of(DAY));

    assertThat(plan.provider()).contains("a cloud");
    assertThat(plan.effectiveFrom()).contains(DAY);
    assertThat(plan.effectiveTo()).contains(DAY);
    assertThat(
            A.plan().withTerms(Optional.empty(), Optional.empty(), Optional.of(DAY)).effectiveTo())
        .contains(DAY);
    assertThatThrownBy(
            () ->
                A.plan()
                    .withTerms(Optional.empty(), Optional.of(DAY), Optional.of(DAY.minusDays(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Prices hold from 2026-05-01 to 2026-04-30; allowed: a last day not before the first");
  }
}
