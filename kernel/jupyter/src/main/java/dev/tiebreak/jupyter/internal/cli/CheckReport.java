package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.data.DataCheck;
import dev.tiebreak.data.DataFile;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.remark.Remark;
import dev.tiebreak.words.internal.HiddenCharacters;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints what a check has found.
 *
 * @param out for what was found
 * @param err for errors
 */
record CheckReport(PrintWriter out, PrintWriter err) {

  void print(DataCheck check) {
    for (DataCheck.Checked file : check.files()) {
      file.refusal().ifPresent(message -> err.println("tiebreak: " + message));
      // Those of a file that could be read, but not beside the others; else they are the refusal.
      List<Remark> errors = file.refusal().isEmpty() ? file.remarks(Remark.Kind.ERROR) : List.of();
      List<Remark> suspicions = file.remarks(Remark.Kind.SUSPICION);
      List<Remark> notes = file.remarks(Remark.Kind.NOTE);
      file.found()
          .ifPresentOrElse(
              found -> printFound(file.file(), found, errors.size(), suspicions.size()),
              () -> {
                if (suspicions.size() + notes.size() > 0) {
                  out.println(
                      HiddenCharacters.visible(file.file())
                          + ": not read, since it has errors; what else there is to say:");
                }
              });
      printRemarks(errors);
      printRemarks(suspicions);
      printRemarks(notes);
    }
  }

  private void printFound(String file, DataFile found, int errors, int suspicions) {
    out.println(
        HiddenCharacters.visible(file)
            + ": "
            + found
            + ", "
            + counted(errors, suspicions)
            + kept(found));
    out.println("  " + found.contents());
    found.notes().forEach(note -> out.println("  " + note));
  }

  private static String counted(int errors, int suspicions) {
    String both =
        Stream.of(counted(errors, "error"), counted(suspicions, "suspicion"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return both.isEmpty() ? "nothing wrong" : both;
  }

  private static Optional<String> counted(int count, String what) {
    return count == 0
        ? Optional.empty()
        : Optional.of(count + " " + what + (count == 1 ? "" : "s"));
  }

  private void printRemarks(List<Remark> remarks) {
    remarks.stream()
        .limit(BadDataException.MOST_LISTED)
        .forEach(remark -> out.println("  " + remark));
    int more = remarks.size() - BadDataException.MOST_LISTED;
    if (more > 0) {
      out.println("  … and " + more + " more of that kind; --json lists all.");
    }
  }

  /** Names the columns that were not checked, since one may be misspelt. */
  private static String kept(DataFile found) {
    return found.further().isEmpty()
        ? ""
        : "; kept as text, since no rule names them: " + String.join(", ", found.further());
  }
}
