package dev.tiebreak.data;

import dev.tiebreak.domain.Provenance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;

/** Where the rows of a frame come from. */
final class Sources {

  private Sources() {}

  /** Returns where each model's rows come from, in the order of the data. */
  static Map<String, Provenance> byModel(Table rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getString("model"),
                LinkedHashMap::new,
                Collectors.mapping(row -> Reading.provenance(row, "date"), Provenance.together())));
  }
}
