package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * Leaderboards of LMArena as tables: Elo ratings with limits of 95%, and the votes that they are
 * made of. Several have been in use, which differ in the names of their columns.
 */
public final class ArenaTable implements Importer {

  private static final List<String> MODEL = List.of("Model", "model", "model_name");
  private static final List<String> RATING = List.of("Arena Score", "arena_score", "rating");
  private static final List<String> AROUND = List.of("95% CI", "95_pct_ci");
  private static final List<String> LOW = List.of("rating_lower", "rating_q025");
  private static final List<String> HIGH = List.of("rating_upper", "rating_q975");
  private static final List<String> VOTES = List.of("Votes", "votes", "vote_count", "num_battles");

  @Override
  public String format() {
    return ArenaRatings.FORMAT;
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    List<String> header = file.header();
    boolean limits = has(header, AROUND) || (has(header, LOW) && has(header, HIGH));
    return has(header, MODEL) && has(header, RATING) && limits && has(header, VOTES)
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  private static boolean has(List<String> header, List<String> names) {
    return names.stream().anyMatch(header::contains);
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    file.each(
        (cells, place) -> {
          String rating = cell(cells, RATING);
          Optional<StatedLimits> around = StatedLimits.around(rating, cell(cells, AROUND));
          if (around.isEmpty() && !cell(cells, AROUND).isEmpty()) {
            rows.leaveOut(place + ", 95% CI", "an interval in another form");
          }
          new WideRow(cells, place, rows)
              .add(
                  name(cells, RATING),
                  row ->
                      ArenaRatings.rated(row.needText("model", cells, name(cells, MODEL)))
                          .put("subset", cells.at("category").text())
                          .put("ci_low", around.map(StatedLimits::low).orElse(cell(cells, LOW)))
                          .put("ci_high", around.map(StatedLimits::high).orElse(cell(cells, HIGH)))
                          .put("n", JsonNumbers.whole(cell(cells, VOTES)))
                          .put("date", cells.at("leaderboard_publish_date").text()));
        });
  }

  private static String name(Node cells, List<String> names) {
    return names.stream()
        .filter(name -> cells.field(name).isPresent())
        .findFirst()
        .orElse(names.get(0));
  }

  private static String cell(Node cells, List<String> names) {
    return cells.at(name(cells, names)).text();
  }
}
