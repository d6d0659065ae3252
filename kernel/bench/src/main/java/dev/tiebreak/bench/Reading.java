package dev.tiebreak.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.tiebreak.data.Outcomes;
import dev.tiebreak.data.Prices;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * Large files read again and again, as in a kernel that has read them before. Prints the median
 * processor time of a reading, of all threads together, in milliseconds: {@code Reading outcomes
 * FILE}, {@code Reading prices FILE}. {@code Reading write FILE ROWS} writes outcomes to read, and
 * {@code Reading logs FOLDER} reads a folder once and prints how many runs are in it.
 */
public final class Reading {

  private static final int UNTIMED = 12;
  private static final int TIMED = 9;
  private static final double NANOS = 1e6;
  private static final int MODELS = 20;
  private static final int BENCHMARKS = 5;
  private static final int TRIALS = 5;
  private static final int CLUSTERS = 40;

  private Reading() {}

  /** Reads or writes one file. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "write" -> write(file, Integer.parseInt(arguments[2]));
      case "outcomes" -> System.out.println(median(() -> Outcomes.read(file)));
      case "logs" -> System.out.println(Outcomes.read(file).table().rowCount());
      case "prices" -> System.out.println(median(() -> Prices.read(file)));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static double median(Runnable reading) {
    double[] millis = new double[TIMED];
    for (int i = -UNTIMED; i < TIMED; i++) {
      long before = processorTime();
      reading.run();
      if (i >= 0) {
        millis[i] = (processorTime() - before) / NANOS;
      }
    }
    Arrays.sort(millis);
    return millis[TIMED / 2];
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Thirteen columns: five benchmarks, five trials of each task, by twenty models. */
  private static void write(Path file, int rows) throws IOException {
    Random random = new Random(1);
    try (var out = Files.newBufferedWriter(file)) {
      out.write(
          "model,benchmark,task,trial,outcome,cluster,calls,input_tokens,cached_input_tokens,"
              + "output_tokens,cost_usd,date,source\n");
      for (int i = 0; i < rows; i++) {
        int task = i / TRIALS / BENCHMARKS / MODELS;
        int input = 1000 + random.nextInt(400_000);
        out.write(
            "Model %d,Bench %d,task-%d,%d,%s,repo-%d,%d,%d,%d,%d,%.4f,2026-03-%02d,simulated\n"
                .formatted(
                    i / TRIALS / BENCHMARKS % MODELS,
                    i / TRIALS % BENCHMARKS,
                    task,
                    1 + i % TRIALS,
                    random.nextInt(5) < 3 ? "pass" : "fail",
                    task % CLUSTERS,
                    1 + random.nextInt(60),
                    input,
                    random.nextInt(input),
                    10 + random.nextInt(20_000),
                    random.nextDouble() * 3,
                    1 + task % 28));
      }
    }
  }
}
