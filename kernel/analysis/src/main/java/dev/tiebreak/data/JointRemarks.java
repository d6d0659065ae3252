package dev.tiebreak.data;

import dev.tiebreak.remark.Remark;
import dev.tiebreak.remark.internal.NamedCell;
import dev.tiebreak.remark.internal.PricesElsewhere;
import dev.tiebreak.remark.internal.TaskGaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is remarkable about several files together. */
final class JointRemarks {

  private final List<FileCheck> files;
  private final OtherNames names;

  /**
   * @throws IllegalArgumentException if the other names next to them contradict each other
   */
  JointRemarks(List<FileCheck> files) {
    this.files = files;
    this.names = files.stream().map(FileCheck::names).reduce(OtherNames.none(), OtherNames::and);
  }

  List<Remark> all() {
    return Stream.of(
            PricesElsewhere.in(files.stream().flatMap(file -> file.prices().stream()).toList()),
            nearNames(Aliases.Kind.MODEL),
            nearNames(Aliases.Kind.BENCHMARK),
            contradictions(),
            gaps())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Scores and outcomes of which two files say different things of one key, as errors of the later
   * one; a price list may be that of another day.
   */
  List<Remark> conflicts() {
    return Stream.concat(
            conflicts(DataFile.Kind.SCORES, RecognisedRows::scores, Scores::and),
            conflicts(DataFile.Kind.OUTCOMES, RecognisedRows::outcomes, Outcomes::and))
        .toList();
  }

  private <F> Stream<Remark> conflicts(
      DataFile.Kind kind, Function<RecognisedRows, F> frame, BinaryOperator<F> join) {
    List<FileCheck> some = files.stream().filter(file -> file.whole(kind).isPresent()).toList();
    if (some.size() < 2) {
      return Stream.empty();
    }
    List<Remark> found = new ArrayList<>();
    F joined = frame.apply(some.get(0).whole(kind).orElseThrow());
    for (FileCheck file : some.subList(1, some.size())) {
      try {
        joined = join.apply(joined, frame.apply(file.whole(kind).orElseThrow()));
      } catch (IllegalArgumentException e) {
        found.addAll(file.refused(e));
      }
    }
    return found.stream();
  }

  private List<Remark> nearNames(Aliases.Kind kind) {
    List<NamedCell> cells =
        files.stream()
            .flatMap(file -> file.facts().stream())
            .flatMap(facts -> facts.names(kind).stream())
            .toList();
    return names.near(kind, cells).remarks();
  }

  private List<Remark> gaps() {
    return TaskGaps.in(
        files.stream()
            .filter(file -> file.whole(DataFile.Kind.OUTCOMES).isPresent())
            .flatMap(file -> file.facts().orElseThrow().ran(names).stream())
            .toList());
  }

  private List<Remark> contradictions() {
    List<Remark> remarks = new ArrayList<>();
    for (FileCheck scores : files) {
      for (FileCheck outcomes : files) {
        scores
            .whole(DataFile.Kind.SCORES)
            .ifPresent(
                printed ->
                    outcomes
                        .whole(DataFile.Kind.OUTCOMES)
                        .ifPresent(
                            tasks -> remarks.addAll(contradictions(scores, printed, tasks))));
      }
    }
    return remarks;
  }

  private static List<Remark> contradictions(
      FileCheck file, RecognisedRows printed, RecognisedRows tasks) {
    List<Beside.Contradicted> found = printed.scores().contradictedBy(tasks.outcomes());
    Map<String, Remark.Place> places =
        found.isEmpty() ? Map.of() : file.facts().orElseThrow().scorePlaces();
    return found.stream()
        .map(
            each ->
                Remark.suspicion(
                    places.get(each.printed().place()),
                    each.how() + ".",
                    "Find out which of the two is right: the outcomes are in "
                        + tasks.rows().origin()
                        + "."))
        .toList();
  }
}
