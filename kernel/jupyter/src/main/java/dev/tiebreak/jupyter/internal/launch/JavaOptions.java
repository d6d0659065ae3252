package dev.tiebreak.jupyter.internal.launch;

import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.stream.Stream;

/**
 * The options that the kernel's Java is started with.
 *
 * @param added the user's additions to ours, such as {@code -Xmx8g}
 */
public record JavaOptions(List<String> added) {

  private static final List<String> OURS =
      List.of(
          // Else a collector that Java chooses on a small machine makes the compiler leave out of
          // loops the points at which they can be stopped.
          "-XX:+UseCountedLoopSafepoints",
          "-XX:LoopStripMiningIter=1000",
          // For Java's usual collector; others ignore most of this. A large column that comes and
          // goes takes few regions, does not make the collector scan the whole memory each time,
          // and reuses the place of the one before instead of taking more memory.
          "-XX:G1HeapRegionSize=4m",
          "-XX:InitiatingHeapOccupancyPercent=60",
          "-XX:GCTimeRatio=2",
          // The slowest compiler waits until methods are called a hundred times as often as by
          // default, and loops run fifty times as often: otherwise it would work on the first
          // cells' javac, which is long done by then, while a cell that computes reaches either
          // number in milliseconds.
          "-XX:Tier4InvocationThreshold=500000",
          "-XX:Tier4MinInvocationThreshold=60000",
          "-XX:Tier4CompileThreshold=1500000",
          "-XX:Tier4BackEdgeThreshold=2000000",
          // Else Java looks through every jar for one before the kernel can open its sockets.
          "-Djava.nio.channels.spi.SelectorProvider="
              + SelectorProvider.provider().getClass().getName(),
          // Else code that throws again and again throws without a message, and hints are read from
          // messages.
          "-XX:-OmitStackTraceInFastThrow",
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true");

  /** From this release on, Java warns of libraries that get at its memory. */
  private static final int WARNING = 23;

  /** Zstandard, by which Inspect packs its logs, is unpacked by such a library. */
  private static final String MEMORY = "--sun-misc-unsafe-memory-access=allow";

  /** Makes the options as they are in Jupyter's file. */
  public JavaOptions {
    added = List.copyOf(added);
  }

  /** Returns all options: ours, then those added, which override ours. */
  List<String> all() {
    Stream<String> ours =
        Runtime.version().feature() < WARNING
            ? OURS.stream()
            : Stream.concat(OURS.stream(), Stream.of(MEMORY));
    return Stream.concat(ours, added.stream()).toList();
  }
}
