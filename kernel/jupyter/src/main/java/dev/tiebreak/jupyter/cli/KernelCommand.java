package dev.tiebreak.jupyter.cli;
@picocli.CommandLine.Command(name="kernel") final class KernelCommand implements Runnable { public void run() {} }
