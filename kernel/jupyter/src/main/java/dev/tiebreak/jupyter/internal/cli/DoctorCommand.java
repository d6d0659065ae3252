package dev.tiebreak.jupyter.internal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is right on this machine, and what to do about the rest. */
@Command(
    name = "doctor",
    description = {
      "Says what is right on this machine, and what to do about the rest.",
      "",
      "Looks at Java, fonts, Jupyter, the registered kernel and its start-up archive; changes"
          + " nothing."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is well", "1:there is something to do", "2:wrong usage"})
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  DoctorCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Checkup> all = Checkups.all();
    PrintWriter out = spec.commandLine().getOut();
    all.forEach(out::println);
    return all.stream().allMatch(Checkup::isWell) ? 0 : 1;
  }
}
