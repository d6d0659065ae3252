package dev.tiebreak.stats.internal;

import dev.tiebreak.progress.internal.ProgressBar;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Random work in parallel that comes out the same on any number of threads: it is cut into chunks
 * of fixed size, and each chunk has its own stretch of one generator's sequence.
 */
public final class Chunks {

  private static final int SIZE = 128;

  private Chunks() {}

  /** Processes the items from one number up to, but not including, another. */
  @FunctionalInterface
  public interface Work {
    void run(int from, int to, UniformRandomProvider random);
  }

  public static void run(int items, long seed, Work work) {
    run(items, SIZE, seed, work);
  }

  /** Processes quick items, in larger chunks. */
  public static void run(int items, int size, long seed, Work work) {
    int chunks = (items + size - 1) / size;
    JumpableUniformRandomProvider source =
        (JumpableUniformRandomProvider) RandomSource.XO_SHI_RO_256_PP.create(seed);
    List<UniformRandomProvider> randoms = source.jumps(chunks).toList();
    try (ProgressBar bar = new ProgressBar("Resampling", OptionalLong.of(items))) {
      IntStream.range(0, chunks)
          .parallel()
          .forEach(
              chunk -> {
                int from = chunk * size;
                int to = Math.min(items, from + size);
                work.run(from, to, randoms.get(chunk));
                bar.advance(to - from);
              });
      bar.finish();
    }
  }
}
