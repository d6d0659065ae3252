package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.maven.MavenException;
import dev.tiebreak.show.MimeBundle;
import java.util.List;
import java.util.function.BiConsumer;

/** Runs cells of Java code and magics, part by part. */
public final class Cells {

  private final Session session;
  private final Magics magics;
  private final Script script;

  /**
   * Makes the cells of a session.
   *
   * @param update shows something in place of what was shown under a name
   */
  public Cells(
      Session session, BiConsumer<MimeBundle, String> show, BiConsumer<MimeBundle, String> update) {
    this.session = session;
    this.magics = Magics.of(this::run, session, new Notices(show, update));
    this.script = new Script(session::endingOf, name -> magics.find(name).isPresent());
  }

  /**
   * Runs a cell up to its end or the first part that fails.
   *
   * @param number the number by which stacks and failures name the cell
   * @return the value of the last part, nothing, or what went wrong
   */
  public Outcome run(int number, String source) {
    return Script.mayHoldMagics(source)
        ? session.cell(number, () -> run(number, script.steps(number, source)))
        : session.evaluate(number, source);
  }

  private Outcome run(int number, List<Step> steps) {
    Outcome outcome = new Outcome.Nothing();
    for (Step step : steps) {
      if (session.interrupted()) {
        return interrupted(number, 0);
      }
      outcome = step.magic().map(this::run).orElseGet(() -> session.evaluate(number, step.java()));
      if (outcome.failed().isPresent()) {
        return outcome;
      }
    }
    return outcome;
  }

  private Outcome run(MagicCall call) {
    try {
      return magics.named(call).run(call);
    } catch (MagicException | MavenException e) {
      return new Failure(
          Failure.Kind.RUNTIME, call.title(), e.getMessage(), call.cell(), call.line(), List.of());
    } catch (InterruptedException e) {
      return interrupted(call.cell(), call.line());
    }
  }

  private static Failure interrupted(int cell, int line) {
    return new Failure(Failure.Kind.INTERRUPTED, "Interrupted", "", cell, line, List.of());
  }

  /**
   * Returns help for cells that are being typed.
   *
   * @return what completes and explains magics, and finds the Java code between them
   */
  public Help help() {
    return new Help(script, magics);
  }
}
