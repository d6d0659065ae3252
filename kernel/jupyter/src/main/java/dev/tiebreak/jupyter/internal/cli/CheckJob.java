package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.data.DataCheck;
import dev.tiebreak.jupyter.internal.display.TableFormats;
import dev.tiebreak.read.Source;
import dev.tiebreak.remark.Remark;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files to check. Twelve rows are checked in less time than the parser of command lines takes to
 * load, so that usual arguments are read here.
 *
 * @param files their names
 * @param options what else was asked for
 */
record CheckJob(List<String> files, Set<Option> options) {

  static final String NAME = "check";

  /** What may be asked for. */
  enum Option {
    /** One JSON document. */
    JSON("--json"),
    /** A suspicion is a failure. */
    STRICT("--strict");

    private final String name;

    Option(String name) {
      this.name = name;
    }

    private static Optional<Option> named(String argument) {
      return EnumSet.allOf(Option.class).stream()
          .filter(option -> option.name.equals(argument))
          .findFirst();
    }
  }

  /** Reads arguments; empty if only the parser of command lines knows what to make of them. */
  static Optional<CheckJob> of(List<String> arguments) {
    List<String> files = new ArrayList<>();
    Set<Option> options = EnumSet.noneOf(Option.class);
    for (String argument : arguments) {
      Optional<Option> option = Option.named(argument);
      if (option.isPresent() && options.add(option.get())) {
        continue;
      }
      boolean plain = argument.equals(Source.STANDARD_INPUT) || argument.matches("[^-@].*");
      if (!plain) {
        return Optional.empty();
      }
      files.add(argument);
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(new CheckJob(files, options));
  }

  /** Checks the files; returns the exit code. */
  int run(PrintWriter out, PrintWriter err) {
    TableFormats.find();
    DataCheck check = DataCheck.of(files.stream().map(Source::of).toArray(Source[]::new));
    if (options.contains(Option.JSON)) {
      out.print(CheckJson.of(check));
      out.flush();
    } else {
      new CheckReport(out, err).print(check);
    }
    boolean doubtful = options.contains(Option.STRICT) && check.has(Remark.Kind.SUSPICION);
    return check.has(Remark.Kind.ERROR) || doubtful ? 1 : 0;
  }
}
