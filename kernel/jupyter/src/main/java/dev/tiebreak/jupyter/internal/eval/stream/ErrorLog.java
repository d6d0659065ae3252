package dev.tiebreak.jupyter.internal.eval.stream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/**
 * Java's log on the stderr of the process. Java's own handler takes the stderr that it finds when
 * something is first logged, which may be a cell's, and setting it up beforehand would cost a
 * twentieth of a second at the start.
 */
public final class ErrorLog extends StreamHandler {

  private static final String SETUP = "java.util.logging.config.class";
  private static final String FILE = "java.util.logging.config.file";

  private static volatile PrintStream stderr = System.err;

  /** Called by Java, through the name of this class. */
  public ErrorLog() {
    super(stderr, new SimpleFormatter());
  }

  @Override
  public synchronized void publish(LogRecord line) {
    super.publish(line);
    flush();
  }

  /** Keeps the stream for when something is logged, unless the user has set up the log. */
  static void keep(PrintStream processStderr) {
    stderr = processStderr;
    if (System.getProperty(SETUP) == null && System.getProperty(FILE) == null) {
      System.setProperty(SETUP, Setup.class.getName());
    }
  }

  /** What Java calls when something is first logged. */
  public static final class Setup {

    /**
     * Called by Java, through the name of this class.
     *
     * @throws IOException never: what is read is in memory
     */
    public Setup() throws IOException {
      String settings = "handlers=" + ErrorLog.class.getName() + "\n.level=INFO\n";
      LogManager.getLogManager()
          .readConfiguration(
              new ByteArrayInputStream(settings.getBytes(StandardCharsets.ISO_8859_1)));
    }
  }
}
