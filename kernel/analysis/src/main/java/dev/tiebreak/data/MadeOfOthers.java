package dev.tiebreak.data;

import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.Notation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says of a column or row of a wide table how it is made of the others: by arithmetic where that
 * shows it, else as its name says.
 *
 * @param notation how the numbers are written
 * @param others what the others are called: {@code the other scores}
 */
record MadeOfOthers(Notation notation, String others) {

  private static final String AVERAGE = "an average";
  private static final String OVERALL = "an overall score";
  private static final String TOTAL = "a total";

  /** What is made of others, by its letters alone. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("average", AVERAGE),
          Map.entry("avg", AVERAGE),
          Map.entry("mean", AVERAGE),
          Map.entry("overallaverage", AVERAGE),
          Map.entry("averagescore", AVERAGE),
          Map.entry("meanscore", AVERAGE),
          Map.entry("overall", OVERALL),
          Map.entry("overallscore", OVERALL),
          Map.entry("total", TOTAL),
          Map.entry("totalscore", TOTAL),
          Map.entry("sum", TOTAL),
          Map.entry("median", "a median"));

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Whether what goes by that name may be made of others. */
  static boolean mayBe(String name) {
    return NAMED.containsKey(NoScores.letters(name));
  }

  /**
   * Returns how something is made of others.
   *
   * @param others each of the others, with a cell for each of its own cells
   */
  String how(String name, List<String> cells, List<List<String>> others) {
    if (isMade(cells, others, MadeOfOthers::mean)) {
      return "the mean of " + this.others;
    }
    return isMade(cells, others, (sum, count) -> sum)
        ? "the sum of " + this.others
        : NAMED.get(NoScores.letters(name)) + ", as its name says";
  }

  private static BigDecimal mean(BigDecimal sum, int count) {
    return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
  }

  /** Whether all cells that are numbers are made of the others, as far as they are not rounded. */
  private boolean isMade(
      List<String> cells,
      List<List<String>> others,
      BiFunction<BigDecimal, Integer, BigDecimal> made) {
    int[] numbers =
        IntStream.range(0, cells.size()).filter(i -> number(cells.get(i)).isPresent()).toArray();
    return numbers.length > 0
        && IntStream.of(numbers)
            .allMatch(
                i -> {
                  BigDecimal own = number(cells.get(i)).get();
                  List<BigDecimal> its =
                      others.stream()
                          .map(each -> number(each.get(i)))
                          .flatMap(Optional::stream)
                          .toList();
                  BigDecimal sum = its.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                  return its.size() > 1
                      && made.apply(sum, its.size())
                              .subtract(own)
                              .abs()
                              .multiply(TWO)
                              .compareTo(own.ulp())
                          <= 0;
                });
  }

  private Optional<BigDecimal> number(String cell) {
    return Stream.of(notation.plain(WrittenUnit.NUMBER, cell))
        .filter(plain -> !plain.isRefused())
        .flatMap(plain -> CellType.decimal(ScoreRow.unsigned(plain.text())).stream())
        .findFirst();
  }
}
