package dev.tiebreak.jupyter.internal.cli;

import java.io.IOException;
import java.util.Arrays;

/**
 * Where the jar starts. The kernel and its rehearsal are not commands of {@link Main}: to read one
 * argument, it would load the parser of command lines, which takes a tenth of the time to the first
 * result.
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
      default -> Main.main(arguments);
    }
  }
}
