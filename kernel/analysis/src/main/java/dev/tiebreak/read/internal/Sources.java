package dev.tiebreak.read.internal;

import dev.tiebreak.domain.Provenance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Where the rows of a frame come from. */
public final class Sources {

  private Sources() {}

  /** Returns where a row says that it comes from. */
  public static Provenance of(Row row) {
    return new Provenance(
        List.of(row.getString("source")), Optional.ofNullable(row.getDate("date")));
  }

  /** Returns where each model's rows come from, in the order of the data. */
  public static Map<String, Provenance> byModel(Table rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getString("model"),
                LinkedHashMap::new,
                Collectors.mapping(Sources::of, Provenance.together())));
  }
}
