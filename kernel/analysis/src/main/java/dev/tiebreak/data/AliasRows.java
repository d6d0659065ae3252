package dev.tiebreak.data;

import dev.tiebreak.data.Aliases.Kind;
import dev.tiebreak.data.OtherNames.Meaning;
import dev.tiebreak.data.OtherNames.Name;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.words.internal.HiddenCharacters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.Row;

/** The rows of a file of other names. */
final class AliasRows {

  private AliasRows() {}

  /** What rows say; those that contradict an earlier one, or lead back, are noted. */
  static OtherNames names(String origin, Reading reading) {
    Map<Name, Meaning> said = new HashMap<>();
    for (Row row : reading.rows()) {
      alias(row)
          .ifPresent(
              alias -> {
                Meaning here = new Meaning(row.getString("name"), place(origin, reading, row));
                Meaning earlier = said.putIfAbsent(alias, here);
                if (earlier != null && !earlier.text().equals(here.text())) {
                  reading.note(
                      row,
                      "name",
                      OtherNames.stated(alias, earlier) + ", and of \"" + here.text() + "\" here",
                      "each alias with one name");
                }
              });
    }
    noteCircles(said, reading);
    for (Row row : reading.rows()) {
      if (reading.isLeftOut(row.getRowNumber())) {
        String place = place(origin, reading, row);
        said.values().removeIf(meaning -> meaning.place().equals(place));
      }
    }
    return new OtherNames(said);
  }

  /** What a row is about; empty where it does not say. */
  private static Optional<Name> alias(Row row) {
    String kind = row.getString("kind");
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Name(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), row.getString("alias")));
  }

  private static String place(String origin, Reading reading, Row row) {
    return HiddenCharacters.visible(origin) + ", row " + reading.number(row);
  }

  /** Notes rows whose names lead back to their alias. */
  private static void noteCircles(Map<Name, Meaning> said, Reading reading) {
    for (Row row : reading.rows()) {
      alias(row)
          .flatMap(alias -> OtherNames.circle(alias, said))
          .ifPresent(
              names ->
                  reading.note(
                      row,
                      "name",
                      "found \""
                          + row.getString("name")
                          + "\", which leads back to \""
                          + names.get(0).text()
                          + "\"",
                      "names of which the last is no alias"));
    }
  }
}
