package dev.tiebreak.data;

import dev.tiebreak.chart.plot.ScoreHeatMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which model has the best score most often, where two or more compete; a tie counts for each. */
record BestScores(List<String> models, List<ScoreHeatMap.Row> rows) {

  String finding() {
    long contested = rows.stream().filter(row -> row.best().isPresent()).count();
    if (contested == 0) {
      return "No benchmark has scores of two models";
    }
    List<Long> best = IntStream.range(0, models.size()).mapToObj(this::best).toList();
    long most = best.stream().max(Comparator.naturalOrder()).orElse(0L);
    List<String> leaders =
        IntStream.range(0, models.size())
            .filter(model -> best.get(model) == most)
            .mapToObj(models::get)
            .toList();
    String of = " the best score on " + most + " of " + contested + " contested benchmarks";
    return switch (leaders.size()) {
      case 1 -> leaders.get(0) + " has" + of;
      case 2 -> leaders.get(0) + " and " + leaders.get(1) + " each have" + of;
      default -> leaders.size() + " models each have" + of;
    };
  }

  private long best(int model) {
    return rows.stream()
        .filter(row -> row.best().isPresent())
        .filter(row -> row.scores().get(model).equals(row.best()))
        .count();
  }
}
