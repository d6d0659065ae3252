package dev.tiebreak.jupyter.cli;
@picocli.CommandLine.Command(name="install") final class InstallCommand implements Runnable { public void run() {} }
