package dev.tiebreak.jupyter.internal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

/**
 * Where the jar starts. The kernel and its rehearsal are not commands of {@link Main}, and a plain
 * check does without it: to read one argument, it would load the parser of command lines, which
 * takes a tenth of the time to the first result, and as long as a check.
 */
public final class Start {

  private Start() {}

  /**
   * Starts what the first argument names.
   *
   * @throws IOException if a rehearsal cannot write its files
   * @throws InterruptedException if a rehearsal is told to end
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case InstalledProgram.KERNEL ->
          KernelProcess.serve(Arrays.copyOfRange(arguments, 1, arguments.length));
      case InstalledProgram.REHEARSAL -> RehearsalProcess.rehearse();
      case CheckJob.NAME ->
          CheckJob.of(Arrays.asList(arguments).subList(1, arguments.length))
              .ifPresentOrElse(Start::check, () -> Main.main(arguments));
      default -> Main.main(arguments);
    }
  }

  private static void check(CheckJob job) {
    Terminal.prepare();
    PrintWriter err = Terminal.writer(System.err);
    System.exit(exitCode(job, err));
  }

  private static int exitCode(CheckJob job, PrintWriter err) {
    try {
      return job.run(Terminal.writer(System.out), err);
    } catch (RuntimeException | Error e) {
      err.println(Terminal.line(e));
      return 1;
    }
  }
}
