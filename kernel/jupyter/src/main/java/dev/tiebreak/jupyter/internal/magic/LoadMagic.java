package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.eval.outcome.ReportLine;
import dev.tiebreak.jupyter.internal.magic.Magic.Takes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Runs the code of files in the session. */
final class LoadMagic {

  private final BiFunction<Integer, String, Outcome> run;
  private final Set<Path> loading = new LinkedHashSet<>();

  LoadMagic(BiFunction<Integer, String, Outcome> run) {
    this.run = run;
  }

  Magic magic() {
    return Magic.of(
            "load",
            "file …",
            "Runs the code of a .java or .jsh file, or of the cells of a notebook.",
            Takes.FILES)
        .onLine(this::load);
  }

  private Outcome load(MagicCall call) {
    if (call.words().isEmpty()) {
      throw new MagicException("Say which file: %load file.java, file.jsh or notebook.ipynb.");
    }
    Outcome outcome = new Outcome.Nothing();
    for (String word : call.words()) {
      outcome = load(call, Paths.existing(word));
      if (outcome.failed().isPresent()) {
        return outcome;
      }
    }
    return outcome;
  }

  private Outcome load(MagicCall call, Path file) {
    Path key = file.toAbsolutePath().normalize();
    if (!loading.add(key)) {
      throw new MagicException(file + " loads itself.");
    }
    try {
      List<String> sources = CodeFile.read(file);
      Outcome outcome = new Outcome.Nothing();
      for (int i = 0; i < sources.size(); i++) {
        outcome = run.apply(call.cell(), sources.get(i));
        if (outcome.failed().isPresent()) {
          String cell = sources.size() > 1 ? ", code cell " + (i + 1) : "";
          return placed(outcome.failed().get(), file.getFileName() + cell, call);
        }
      }
      return outcome;
    } finally {
      loading.remove(key);
    }
  }

  /** Names the file and its lines where the failure names the cell that loads it. */
  private static Failure placed(Failure failure, String file, MagicCall call) {
    String lines = "cell [" + call.cell() + "], line ";
    List<ReportLine> details = new ArrayList<>();
    boolean named = failure.details().stream().anyMatch(line -> line.text().contains(lines));
    if (failure.line() > 0 && !named) {
      details.add(ReportLine.plain("    in " + file + ", line " + failure.line()));
    }
    failure.details().stream()
        .map(line -> line.map(text -> text.replace(lines, file + ", line ")))
        .forEach(details::add);
    return new Failure(
        failure.kind(), failure.name(), failure.message(), call.cell(), call.line(), details);
  }
}
