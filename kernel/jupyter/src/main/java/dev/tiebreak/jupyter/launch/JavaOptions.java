package dev.tiebreak.jupyter.launch;

import java.nio.channels.spi.SelectorProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * The options that the kernel's Java is started with.
 *
 * @param added what the user adds to ours, such as {@code -Xmx8g}
 */
public record JavaOptions(List<String> added) {

  private static final String OUR_COLLECTOR = "-XX:+UseSerialGC";

  private static final List<String> OURS =
      List.of(
          // One user waits for one cell: the collector with the least to start and to keep is best.
          OUR_COLLECTOR,
          // Else that collector has the compiler leave out of loops the points at which they stop.
          "-XX:+UseCountedLoopSafepoints",
          "-XX:LoopStripMiningIter=1000",
          // Java would begin with a 64th of the machine's memory, and fill it before it cleans up.
          "-Xms104m",
          // Room for all that is new up to the first cell: to clean up meanwhile takes its time.
          "-XX:NewSize=64m",
          // The slowest compiler waits for methods called a hundred times as often as it usually
          // does, and loops fifty times: it would work on the first cells' javac, which is long
          // done then, while a cell that computes reaches either number in milliseconds.
          "-XX:Tier4InvocationThreshold=500000",
          "-XX:Tier4MinInvocationThreshold=60000",
          "-XX:Tier4CompileThreshold=1500000",
          "-XX:Tier4BackEdgeThreshold=2000000",
          // Else Java looks through every jar for one before the kernel can open its sockets.
          "-Djava.nio.channels.spi.SelectorProvider="
              + SelectorProvider.provider().getClass().getName(),
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true");

  /** Options as Jupyter's file has them. */
  public JavaOptions {
    added = List.copyOf(added);
  }

  /**
   * Returns all options.
   *
   * @return ours, and then those added, which win
   */
  List<String> all() {
    boolean otherCollector = added.stream().anyMatch(option -> option.matches("-XX:\\+Use\\w+GC"));
    List<String> all = new ArrayList<>(OURS);
    if (otherCollector) {
      all.remove(OUR_COLLECTOR);
    }
    all.addAll(added);
    return all;
  }
}
