package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.KeptMapping;
import dev.tiebreak.read.format.FoundRow;
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
 * Ratings of LMArena in JSON: an object of categories, each an object of models; or the rows of its
 * data set, as a list, one a line, or a page of them.
 */
public final class ArenaRatings implements Importer {

  static final String FORMAT = "an LMArena leaderboard";

  private static final String NAME = "model_name";
  private static final String RATING = "rating";
  private static final String LOW = "rating_lower";
  private static final String HIGH = "rating_upper";
  private static final String PAGE = "rows";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return isCatalogue(file.start()) || isRow(first(file.start()))
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  private static boolean isCatalogue(Node start) {
    return start.isObject()
        && start.children().stream()
            .limit(1)
            .flatMap(category -> category.children().stream())
            .limit(1)
            .anyMatch(
                model -> model.keys().containsAll(List.of(RATING, "rating_q025", "rating_q975")));
  }

  private static boolean isRow(Node row) {
    return row.keys().containsAll(List.of(NAME, RATING, LOW, HIGH));
  }

  private static Node first(Node start) {
    Node list = start.isArray() ? start : start.at(PAGE);
    return list.children().stream().findFirst().map(ArenaRatings::row).orElse(start);
  }

  /** A row, which a page of them wraps with its number. */
  private static Node row(Node item) {
    return item.field("row").orElse(item);
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    if (isCatalogue(file.glance().start())) {
      file.map(KeptMapping.named("lmarena"), rows);
      return;
    }
    file.each(
        (node, line) -> {
          if (isRow(node)) {
            add(line, node, rows);
            return;
          }
          String above = node.isArray() ? "" : PAGE;
          List<Node> list = (node.isArray() ? node : node.at(PAGE)).children();
          for (int i = 0; i < list.size(); i++) {
            add(above + "[" + i + "]", row(list.get(i)), rows);
          }
        });
  }

  private static void add(String place, Node rated, FoundRows rows) {
    rows.add(
        place,
        row ->
            rated(row.needText("model", rated, NAME))
                .needNumber("score", rated, RATING)
                .number("ci_low", rated, LOW)
                .number("ci_high", rated, HIGH)
                .number("n", rated, "vote_count")
                .text("subset", rated, "category")
                .text("date", rated, "leaderboard_publish_date"));
  }

  /** Fills what all ratings have in common. */
  static FoundRow rated(FoundRow row) {
    return row.put("benchmark", "LMArena").put("unit", "elo").put("ci_level", "95");
  }
}
