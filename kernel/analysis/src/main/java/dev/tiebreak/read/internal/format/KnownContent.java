package dev.tiebreak.read.internal.format;

import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.read.internal.open.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A file and the importer that knows it.
 *
 * @param name what it is called among several; blank if it is the only one
 * @param content opens it
 */
record KnownContent(
    String name,
    Supplier<Content> content,
    Glance glance,
    Importer importer,
    Recognised recognised) {

  /**
   * Asks all importers.
   *
   * @param importers looked up only if any has to be asked
   * @param sure whether a header shows a table of ours, of which none need be asked
   */
  static Optional<KnownContent> of(
      String name,
      Content content,
      Supplier<Content> again,
      Supplier<Importers> importers,
      Predicate<List<String>> sure) {
    Optional<Glance> glance = Glances.of(content, importers, sure);
    return glance
        .flatMap(start -> importers.get().knowing(start))
        .map(
            known ->
                new KnownContent(
                    name, again, glance.orElseThrow(), known.importer(), known.recognised()));
  }

  boolean holds(Holding holding) {
    return recognised.holds().contains(holding);
  }
}
