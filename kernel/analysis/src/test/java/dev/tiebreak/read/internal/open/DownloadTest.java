package dev.tiebreak.read.internal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DownloadTest {

  private static final byte[] SCORES =
      "model,benchmark,score\nA,X,60\n".getBytes(StandardCharsets.UTF_8);

  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer server;
  @TempDir private Path folder;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/team/scores.csv",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, SCORES.length);
          exchange.getResponseBody().write(SCORES);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  private static Clock on(String day) {
    return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
  }

  @Test
  void download_isKeptAsADatedCopyAndReadAgainOnTheSameDay() throws IOException {
    URI address = address("/team/scores.csv");

    Download first = Download.of(address, folder, on("2026-11-29"));
    Download again = Download.of(address, folder, on("2026-11-29"));
    Download later = Download.of(address, folder, on("2026-11-30"));

    assertThat(requests).hasValue(2);
    assertThat(again).isEqualTo(first);
    assertThat(first.file().getFileName().toString())
        .matches("localhost-team-scores-[0-9a-f]{8}-2026-11-29\\.csv");
    assertThat(later.file().getFileName().toString()).endsWith("-2026-11-30.csv");
    assertThat(Files.readAllBytes(first.file())).isEqualTo(SCORES);
    assertThat(first.words())
        .isEqualTo(
            "Read from " + address + " on 2026-11-29 (UTC), and kept as " + first.file() + ".");
  }

  @Test
  void addresses_thatDifferOnlyInTheirQueryHaveCopiesOfTheirOwn() {
    Download one = Download.of(address("/team/scores.csv?v=1"), folder, on("2026-11-29"));
    Download two = Download.of(address("/team/scores.csv?v=2"), folder, on("2026-11-29"));

    assertThat(one.file()).isNotEqualTo(two.file());
  }

  @Test
  void error_namesTheNewestCopy() {
    URI address = address("/team/scores.csv");
    Download.of(address, folder, on("2026-11-27"));
    Download old = Download.of(address, folder, on("2026-11-28"));
    server.stop(0);

    assertThatThrownBy(() -> Download.of(address, folder, on("2026-11-30")))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining(address.toString())
        .hasMessageEndingWith(
            "allowed: an address that answers, or the copy that was kept: " + old.file());
  }

  @Test
  void answer_thatIsNoFileIsAnError() {
    URI address = address("/nothing.csv");

    assertThatThrownBy(() -> Download.of(address, folder, on("2026-11-30")))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            address
                + ", it cannot be read (the server answers 404); allowed: an address that answers");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void answer_thatIsCutOffIsAnErrorAndNotKept() {
    server.createContext(
        "/cut.csv",
        exchange -> {
          exchange.sendResponseHeaders(200, SCORES.length + 10L);
          exchange.getResponseBody().write(SCORES);
          exchange.getResponseBody().flush();
          server.stop(0);
        });

    assertThatThrownBy(() -> Download.of(address("/cut.csv"), folder, on("2026-11-30")))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("it cannot be read");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void answer_thatNeverEndsCanBeStopped() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    server.createContext(
        "/slow.csv",
        exchange -> {
          asked.countDown();
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        });
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread reading = new Thread(() -> Download.of(address("/slow.csv"), folder, on("2026-11-30")));
    reading.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
    reading.start();
    asked.await();
    reading.interrupt();
    reading.join();
    end.countDown();

    assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "http:///scores.csv",
        "HTTPS://exa mple.com/x",
        "ftp://host/scores.csv"
      })
  void address_thatIsNoneOfTheWebIsRefused(String text) {
    assertThatThrownBy(() -> Source.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }
}
