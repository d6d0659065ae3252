package dev.tiebreak.bench;

import dev.tiebreak.data.Prices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Price lists of several lengths: what is read for each row must not grow with the number of rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PriceListBenchmark {

  private static final String HEADER =
      "model,provider,input_usd_per_million_tokens,output_usd_per_million_tokens,"
          + "cache_read_usd_per_million_tokens,effective_from,effective_to,source\n";
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int PERIODS = 3;
  private static final int DAYS = 30;

  private Path folder;

  /**
   * Writes nothing yet: the file of each length is written when its benchmark first asks for it.
   */
  @Setup
  public void makeFolder() throws IOException {
    folder = Files.createTempDirectory("prices");
  }

  /** Removes what was written. */
  @TearDown
  public void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** A third as many models as rows, each in three periods, each row with a source of its own. */
  private Path list(int rows) throws IOException {
    Path file = folder.resolve(rows + ".csv");
    return Files.exists(file)
        ? file
        : Files.writeString(
            file,
            IntStream.range(0, rows)
                .mapToObj(PriceListBenchmark::row)
                .collect(Collectors.joining("\n", HEADER, "\n")));
  }

  private static String row(int i) {
    LocalDate from = FIRST.plusDays((long) DAYS * (i % PERIODS));
    return "Model %d,X,%d,%d,0.5,%s,%s,page %d"
        .formatted(i / PERIODS, 1 + i % 20, 5 + i % 50, from, from.plusDays(DAYS - 1L), i);
  }

  @Benchmark
  public Prices prices450() throws IOException {
    return Prices.read(list(450));
  }

  @Benchmark
  public Prices prices900() throws IOException {
    return Prices.read(list(900));
  }

  @Benchmark
  public Prices prices1800() throws IOException {
    return Prices.read(list(1_800));
  }

  @Benchmark
  public Prices prices3600() throws IOException {
    return Prices.read(list(3_600));
  }
}
