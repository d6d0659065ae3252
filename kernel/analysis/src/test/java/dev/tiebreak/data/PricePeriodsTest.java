package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.data.PricePeriods.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricePeriodsTest {

  /** Three periods of thirty days for each model, in no order. */
  private static List<Period> periods(int count) {
    List<Period> periods =
        IntStream.range(0, count)
            .mapToObj(
                i -> {
                  LocalDate from = LocalDate.of(2026, 1, 1).plusDays(30L * (i % 3));
                  return new Period(
                      "Model " + i / 3, "X", from, Optional.of(from.plusDays(29)), i, "row " + i);
                })
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(periods, new Random(1));
    return periods;
  }

  /** A merge sort compares at most n·log2(n) times; every pair would be n² / 2. */
  @ParameterizedTest
  @ValueSource(ints = {450, 900, 1_800, 3_600, 30_000})
  void misfits_compareEachRowWithFewOthers(int count) {
    AtomicInteger comparisons = new AtomicInteger();
    Comparator<Period> counted =
        (one, other) -> {
          comparisons.incrementAndGet();
          return PricePeriods.ORDER.compare(one, other);
        };

    assertThat(PricePeriods.misfits(periods(count), counted)).isEmpty();
    assertThat(comparisons.get())
        .isBetween(count - 1, (int) Math.ceil(count * Math.log(count) / Math.log(2)));
  }

  @Test
  void misfits_areFoundWhereverTheRowsStand() {
    List<Period> periods = periods(300);
    periods.removeIf(period -> period.row() == 4);

    assertThat(PricePeriods.misfits(periods, PricePeriods.ORDER))
        .containsOnlyKeys(5)
        .containsValue("\"Model 1\" has a gap between 2026-01-30 and 2026-03-02");
  }
}
