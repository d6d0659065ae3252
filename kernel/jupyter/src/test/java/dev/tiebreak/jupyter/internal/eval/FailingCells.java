package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.Imports;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import java.util.List;

/** A session whose cell 7 always fails, for tests of what it then reports. */
final class FailingCells implements AutoCloseable {

  private static final String HINT = "Hint: ";

  private final Session session = Session.open("host", Imports.forNotebook());

  Outcome evaluate(int number, String source) {
    return session.evaluate(number, source);
  }

  Failure failure(Throwable thrown, int number) {
    return session.failure(thrown, number);
  }

  List<String> report(String source) {
    return ((Failure) session.evaluate(7, source)).report();
  }

  String hint(String source) {
    return report(source).stream()
        .filter(line -> line.startsWith(HINT))
        .map(line -> line.substring(HINT.length()))
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() {
    session.close();
  }
}
