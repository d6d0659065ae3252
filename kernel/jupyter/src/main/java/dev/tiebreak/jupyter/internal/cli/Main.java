package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.jupyter.internal.notebook.NotebookException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code tiebreak}. */
@Command(
    name = "tiebreak",
    description = "Settles split decisions between AI models in Java notebooks.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:a cell or a check failed", "2:wrong usage"},
    footer = {"", "Try: tiebreak run notebooks/split-decision.ipynb"})
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  /** All commands, of which only the one that is asked for is looked into. */
  @Command(
      subcommands = {
        RunCommand.class,
        ExportCommand.class,
        JupyterCommand.class,
        InstallCommand.class,
        CheckCommand.class,
        ImportCommand.class,
        DoctorCommand.class,
        HelpCommand.class
      })
  private static final class All {}

  Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    Terminal.prepare();
    Main main = new Main();
    CommandLine line = line(main, arguments);
    line.setErr(Terminal.writer(System.err));
    line.setOut(Terminal.writer(System.out));
    line.setExecutionExceptionHandler((e, command, parsed) -> main.fail(e, command));
    line.setParameterExceptionHandler(Main::misused);
    try {
      return line.execute(arguments);
    } catch (Error e) {
      // Picocli handles only exceptions; for errors, too, a user sees one line.
      return main.fail(e, line);
    }
  }

  /** Returns what reads these arguments: what they do not name, it need not know. */
  static CommandLine line(String... arguments) {
    return line(new Main(), arguments);
  }

  private static CommandLine line(Main main, String... arguments) {
    CommandLine line = new CommandLine(main);
    List<Class<?>> all = List.of(All.class.getAnnotation(Command.class).subcommands());
    List<Class<?>> named = all.stream().filter(each -> isNamed(each, arguments)).toList();
    boolean any = named.isEmpty() || named.contains(HelpCommand.class);
    (any ? all : named).forEach(line::addSubcommand);
    return line;
  }

  private static boolean isNamed(Class<?> command, String... arguments) {
    return arguments.length > 0 && command.getAnnotation(Command.class).name().equals(arguments[0]);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Which command? One of run, export, jupyter, install, check, import, doctor; see tiebreak --help.");
  }

  private int fail(Throwable e, CommandLine command) {
    command.getErr().println(Terminal.line(e));
    if (debug) {
      e.printStackTrace(command.getErr());
    }
    return e instanceof UsageException || e instanceof NotebookException ? 2 : 1;
  }

  private static int misused(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("tiebreak: " + e.getMessage());
    command
        .getErr()
        .println("See " + command.getCommandSpec().qualifiedName() + " --help for how it is used.");
    return 2;
  }

  /** Reads the version from the jar. */
  static final class Version implements CommandLine.IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {
        "tiebreak " + (version == null ? "(from sources)" : version),
        "Java " + Runtime.version() + " at " + System.getProperty("java.home")
      };
    }
  }
}
