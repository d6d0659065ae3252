package dev.tiebreak.data;

import dev.tiebreak.read.Source;
import dev.tiebreak.remark.Remark;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Data files that were checked one by one and against each other: what is in them, what is wrong,
 * what is suspicious, and what else is worth knowing.
 */
public final class DataCheck {

  private final List<Checked> files;

  /**
   * One of the files.
   *
   * @param file its name
   * @param kind what it holds, if its columns tell
   * @param found what is in it, if nothing is wrong
   * @param refusal everything that is wrong with it, in a message; empty if nothing is
   * @param remarks in the order of the rules
   */
  public record Checked(
      String file,
      Optional<DataFile.Kind> kind,
      Optional<DataFile> found,
      Optional<String> refusal,
      List<Remark> remarks) {

    public Checked {
      remarks = List.copyOf(remarks);
    }

    /** Returns the remarks of a kind. */
    public List<Remark> remarks(Remark.Kind of) {
      return remarks.stream().filter(remark -> remark.kind() == of).toList();
    }
  }

  private DataCheck(List<FileCheck> files) {
    this.files = files.stream().map(FileCheck::checked).toList();
  }

  /**
   * Checks some files. What cannot be read is a remark, not an exception. Days are held against the
   * clock's day in UTC.
   */
  public static DataCheck of(Source... files) {
    return of(Clock.systemUTC(), files);
  }

  static DataCheck of(Clock clock, Source... sources) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<FileCheck> files =
        Arrays.stream(sources).flatMap(source -> FileCheck.all(source, today).stream()).toList();
    joint(files)
        .forEach(
            remark ->
                files.stream()
                    .filter(file -> file.isIn(remark.place()))
                    .findFirst()
                    .ifPresent(file -> file.add(remark)));
    return new DataCheck(files);
  }

  private static List<Remark> joint(List<FileCheck> files) {
    try {
      JointRemarks joint = new JointRemarks(files);
      return Stream.concat(joint.all().stream(), joint.conflicts().stream()).toList();
    } catch (IllegalArgumentException e) {
      return files.get(files.size() - 1).refused(e);
    }
  }

  /** Returns the files, in the order in which they were given. */
  public List<Checked> files() {
    return files;
  }

  /** Returns all remarks, file by file. */
  public List<Remark> remarks() {
    return files.stream().flatMap(file -> file.remarks().stream()).toList();
  }

  /** Whether there is a remark of a kind. */
  public boolean has(Remark.Kind kind) {
    return remarks().stream().anyMatch(remark -> remark.kind() == kind);
  }
}
