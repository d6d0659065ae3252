package dev.tiebreak.jupyter.internal.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Starts this program once more. */
final class OwnProcess {

  private OwnProcess() {}

  static ProcessBuilder command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Else hot code throws without a message, and hints are read from messages.
    command.add("-XX:-OmitStackTraceInFastThrow");
    command.addAll(List.of("-cp", absoluteClassPath(), Main.class.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  /** The other process may start in another folder. */
  private static String absoluteClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
