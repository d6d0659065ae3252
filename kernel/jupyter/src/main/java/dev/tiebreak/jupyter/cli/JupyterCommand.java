package dev.tiebreak.jupyter.cli;
@picocli.CommandLine.Command(name="jupyter") final class JupyterCommand implements Runnable { public void run() {} }
