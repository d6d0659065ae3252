package dev.tiebreak.data;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.Measure;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a data file holds, counted.
 *
 * @param format what the file is, in words: {@code CSV}
 * @param repeats how many of its rows say what an earlier one says, and fall away
 * @param models how many models it names
 * @param systems how many ways to run them it tells apart; 0 where it has none
 * @param measures what its scores or outcomes are measurements of
 * @param first the earliest day on which something was published or read, if any is stated
 * @param last the latest
 * @param missing how many cells have no value, by column
 * @param leftOut what else was left out of it
 */
public record FileContents(
    String format,
    int repeats,
    int models,
    int systems,
    List<Measure> measures,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Map<String, Integer> missing,
    List<LeftOut> leftOut) {

  public FileContents {
    measures = List.copyOf(measures);
    missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    leftOut = List.copyOf(leftOut);
  }

  /** Returns the units of the measures, each once: {@code percent}, {@code Elo}. */
  public List<String> units() {
    return measures.stream().map(measure -> measure.unit().words()).distinct().toList();
  }

  /** Returns all of it in one line. */
  @Override
  public String toString() {
    return Stream.of(
            format,
            systems > models
                ? counted(models, "model") + " in " + counted(systems, "system")
                : models > 0 ? counted(models, "model") : "",
            measures.isEmpty()
                ? ""
                : counted(measures.size(), "measure") + " in " + String.join(", ", units()),
            days(),
            withoutValue())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; ", "", "."));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private String days() {
    return first
        .map(day -> day.equals(last.orElseThrow()) ? "" + day : day + " to " + last.get())
        .orElse("");
  }

  private String withoutValue() {
    return missing.isEmpty()
        ? ""
        : missing.entrySet().stream()
            .map(each -> each.getValue() + " in " + each.getKey())
            .collect(Collectors.joining(", ", "no value: ", ""));
  }
}
