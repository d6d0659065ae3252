package dev.tiebreak.data;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.remark.Remark;
import dev.tiebreak.remark.internal.FutureDays;
import dev.tiebreak.remark.internal.LikelyElo;
import dev.tiebreak.remark.internal.MeasureScores;
import dev.tiebreak.remark.internal.MixedScales;
import dev.tiebreak.remark.internal.OffGrid;
import dev.tiebreak.remark.internal.PriceGaps;
import dev.tiebreak.remark.internal.PricedCell;
import dev.tiebreak.remark.internal.UnstatedDirection;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One of the files that are checked together, as far as it can be read. */
final class FileCheck {

  private static final String OURS = "The file could not be checked, by a mistake of Tiebreak's: ";

  private final Source source;
  private final List<Remark> remarks = new ArrayList<>();
  private Optional<String> refusal = Optional.empty();
  private Optional<RecognisedRows> rows = Optional.empty();
  private Optional<FileFacts> facts = Optional.empty();
  private Optional<DataFile> found = Optional.empty();
  private List<PricedCell> prices = List.of();

  private FileCheck(Source source) {
    this.source = source;
  }

  /** Reads a file, and remarks on what is in it; of a known format, on each kind of its rows. */
  static List<FileCheck> all(Source source, LocalDate today) {
    List<Holding> holdings = holdings(source);
    return holdings.size() < 2
        ? List.of(of(source, DataFile.Kind::fits, today))
        : onceRefused(
            holdings.stream()
                .map(each -> of(source, header -> header.equals(each.columns()), today))
                .toList());
  }

  /** Where none can be read, for one reason, that is said once. */
  private static List<FileCheck> onceRefused(List<FileCheck> kinds) {
    Optional<String> first = kinds.get(0).refusal;
    return first.isPresent() && kinds.stream().allMatch(each -> each.refusal.equals(first))
        ? kinds.subList(0, 1)
        : kinds;
  }

  /** What a file holds, where that can be told; reading it will say what is wrong. */
  private static List<Holding> holdings(Source source) {
    try {
      return SourceRows.holdings(source);
    } catch (BadDataException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static FileCheck of(Source source, Predicate<List<String>> fits, LocalDate today) {
    FileCheck check = new FileCheck(source);
    check.rows = check.unlessRefused(() -> RecognisedRows.of(source, fits));
    check.facts = check.rows.flatMap(FileCheck::facts);
    check.found = check.rows.flatMap(rows -> check.unlessRefused(rows::read));
    check.facts.ifPresent(facts -> check.look(facts, today));
    check.rows.ifPresent(check::nameDamaged);
    return check;
  }

  private <T> Optional<T> unlessRefused(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (BadDataException e) {
      refusal = Optional.of(e.getMessage());
      e.problems().forEach(problem -> remarks.add(error(e.origin(), problem)));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      refusal = Optional.of(source + ", " + e.getMessage());
      remarks.add(refused(e.getMessage()));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      refusal = Optional.of(source + ", " + OURS + e);
      remarks.add(remark(OURS + e, "Report it, with the file; the other files are checked."));
    }
    return Optional.empty();
  }

  /** An error of the file as a whole. */
  private Remark refused(String why) {
    return remark(why.endsWith(".") ? why : why + ".", "Mend what is named, and check again.");
  }

  private Remark remark(String why, String remedy) {
    return new Remark(Remark.Kind.ERROR, Remark.Place.ofFile(source.toString()), why, remedy);
  }

  /** Errors of the file as a whole, one for each thing that is wrong. */
  List<Remark> refused(IllegalArgumentException e) {
    return e instanceof BadDataException bad
        ? bad.problems().stream().map(problem -> refused(bad.origin() + ", " + problem)).toList()
        : List.of(refused(e.getMessage()));
  }

  private Remark error(String origin, Problem problem) {
    Remark.Place place =
        new Remark.Place(
            origin,
            problem.place().isPresent() ? OptionalInt.empty() : problem.row(),
            problem.where(),
            problem.column(),
            rows.map(RecognisedRows::file)
                .filter(file -> file.origin().equals(origin) && problem.row().isPresent())
                .flatMap(file -> problem.column().flatMap(name -> cell(file, problem, name))));
    return new Remark(
        Remark.Kind.ERROR,
        place,
        place + ": " + problem.found() + ".",
        "Allowed: " + problem.allowed() + ".");
  }

  /** Those of several files that could not be read are left out, and wrong all the same. */
  private void nameDamaged(RecognisedRows read) {
    read.file()
        .account()
        .damaged()
        .forEach(problem -> remarks.add(error(read.file().origin(), problem)));
  }

  private static Optional<String> cell(RawRows file, Problem problem, String column) {
    return file.cell(problem.row().getAsInt(), column);
  }

  /** The cells that can be read, where not even that many can be there are none. */
  private static Optional<FileFacts> facts(RecognisedRows rows) {
    try {
      return Optional.of(rows.facts());
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private void look(FileFacts cells, LocalDate today) {
    prices = rows.get().kind() == DataFile.Kind.PRICES ? PriceFacts.of(cells, names()) : List.of();
    remarks.addAll(PriceGaps.in(prices));
    remarks.addAll(FutureDays.in(cells.days(), today));
    for (MeasureScores scores : cells.scores()) {
      Stream.of(MixedScales.in(scores), LikelyElo.in(scores), UnstatedDirection.in(scores))
          .flatMap(Optional::stream)
          .forEach(remarks::add);
      remarks.addAll(OffGrid.in(scores));
    }
    remarks.addAll(cells.directions());
    remarks.addAll(cells.repeats());
  }

  /** Whether a place is in this file. */
  boolean isIn(Remark.Place place) {
    return rows.map(each -> each.rows().origin()).orElseGet(source::toString).equals(place.file());
  }

  /** The cells that can be read; empty if not even that can be told. */
  Optional<FileFacts> facts() {
    return facts;
  }

  /** Its rows, if they are of that kind and nothing is wrong with them. */
  Optional<RecognisedRows> whole(DataFile.Kind kind) {
    return rows.filter(each -> each.kind() == kind && found.isPresent());
  }

  /** Its prices, if it holds any. */
  List<PricedCell> prices() {
    return prices;
  }

  /** Other names that the file next to it gives. */
  OtherNames names() {
    return found.isPresent() ? rows.get().names() : OtherNames.none();
  }

  void add(Remark remark) {
    remarks.add(remark);
  }

  /** What it turned out to be. */
  DataCheck.Checked checked() {
    return new DataCheck.Checked(
        source.toString(), rows.map(RecognisedRows::kind), found, refusal, remarks);
  }
}
