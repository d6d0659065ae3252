package dev.tiebreak.data;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Which model has the best score most often, where two or more compete; one that is shared is
 * nobody's own.
 *
 * @param scores per benchmark the score of each model, turned so that higher is better; empty if
 *     there is none
 */
record BestScores(List<String> models, List<List<OptionalDouble>> scores) {

  String finding() {
    List<List<OptionalDouble>> contested = scores.stream().filter(BestScores::contested).toList();
    if (contested.isEmpty()) {
      return "No benchmark has scores of two models";
    }
    List<List<OptionalDouble>> shared = contested.stream().filter(BestScores::shared).toList();
    if (shared.size() == contested.size()) {
      return "The best score is shared on "
          + (shared.size() == 1
              ? "the one contested benchmark"
              : "all " + shared.size() + " contested benchmarks");
    }
    List<Long> wins =
        IntStream.range(0, models.size())
            .mapToObj(
                model ->
                    contested.stream()
                        .filter(row -> row.get(model).equals(best(row)) && !shared(row))
                        .count())
            .toList();
    long most = wins.stream().max(Comparator.naturalOrder()).orElse(0L);
    List<String> leaders =
        IntStream.range(0, models.size())
            .filter(model -> wins.get(model) == most)
            .mapToObj(models::get)
            .toList();
    String of =
        " the best score on "
            + most
            + " of "
            + contested.size()
            + " contested benchmarks"
            + (shared.isEmpty() ? "" : "; on " + shared.size() + " it is shared");
    return switch (leaders.size()) {
      case 1 -> leaders.get(0) + " has" + of;
      case 2 -> leaders.get(0) + " and " + leaders.get(1) + " each have" + of;
      default -> leaders.size() + " models each have" + of;
    };
  }

  private static boolean contested(List<OptionalDouble> row) {
    return row.stream().filter(OptionalDouble::isPresent).count() > 1;
  }

  private static boolean shared(List<OptionalDouble> row) {
    return row.stream().filter(best(row)::equals).count() > 1;
  }

  private static OptionalDouble best(List<OptionalDouble> row) {
    return row.stream().flatMapToDouble(OptionalDouble::stream).max();
  }
}
