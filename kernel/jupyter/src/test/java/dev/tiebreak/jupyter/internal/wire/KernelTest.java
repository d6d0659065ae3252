package dev.tiebreak.jupyter.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a kernel begins and ends. */
class KernelTest {

  private static final long PATIENCE_MILLIS = 15_000;

  @TempDir private Path folder;

  @Test
  void open_saysThatAFileIsMissing() {
    Path missing = folder.resolve("missing.json");
    assertThatThrownBy(() -> Kernel.open(missing, SessionStart.now()))
        .isInstanceOf(ConnectionException.class)
        .hasMessage("There is no connection file " + missing + ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "not json",
        "{\"ip\":\"127.0.0.1\"}",
        "{\"ip\":\"127.0.0.1\",\"transport\":\"tcp\",\"key\":\"k\","
            + "\"signature_scheme\":\"hmac-none\",\"shell_port\":1}",
        "{\"ip\":\"127.0.0.1\",\"transport\":\"tcp\",\"shell_port\":\"x\"}"
      })
  void open_saysThatAFileIsNoConnectionFile(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("connection.json"), text);
    assertThatThrownBy(() -> Kernel.open(file, SessionStart.now()))
        .isInstanceOf(ConnectionException.class)
        .hasMessage(file + " is not a Jupyter connection file.");
  }

  @Test
  void open_saysThatAPortIsTakenAndLetsGoOfTheOthers() throws IOException, InterruptedException {
    JsonObject connection = KernelClient.connection();
    Path file = Files.writeString(folder.resolve("connection.json"), connection.toString());
    Set<Thread> before = threads();
    int taken = connection.get("iopub_port").getAsInt();
    try (ServerSocket holder = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Kernel.open(file, SessionStart.now()))
          .isInstanceOf(ConnectionException.class)
          .hasMessage(
              "The kernel cannot listen on tcp://127.0.0.1:"
                  + holder.getLocalPort()
                  + ": the port is taken, or this user may not use it.");
    }
    assertEnded(before);
    int first = connection.get("hb_port").getAsInt();
    try (ServerSocket free = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
      assertThat(free.isBound()).isTrue();
    }
  }

  @Test
  void shutdown_repliesAndEndsEveryThread() throws IOException, InterruptedException {
    Set<Thread> before = threads();
    var out = System.out;
    KernelClient client = KernelClient.open(folder);
    client.run("1 + 1");
    KernelClient.Message reply = client.shutDown();
    client.disconnect();
    assertThat(reply.type()).isEqualTo("shutdown_reply");
    assertThat(reply.text("status")).isEqualTo("ok");
    assertThat(reply.content().get("restart").getAsBoolean()).isFalse();
    assertEnded(before);
    assertThat(System.out).isSameAs(out);
  }

  @Test
  void shutdown_endsARunningCell() throws IOException, InterruptedException {
    Set<Thread> before = threads();
    KernelClient client = KernelClient.open(folder);
    client.send(
        KernelClient.Channel.SHELL,
        "execute_request",
        KernelClient.cell("System.out.println(\"asleep\");\nThread.sleep(60_000);"));
    client.awaitPublished("stream");
    assertThat(client.shutDown().text("status")).isEqualTo("ok");
    client.disconnect();
    assertEnded(before);
  }

  /** Every thread started since must end; the wait is long only if one does not. */
  private static void assertEnded(Set<Thread> before) throws InterruptedException {
    Set<Thread> since = threads();
    since.removeAll(before);
    for (Thread thread : since) {
      thread.join(PATIENCE_MILLIS);
      assertThat(thread.isAlive())
          .as("%s at %s", thread, Arrays.toString(thread.getStackTrace()))
          .isFalse();
    }
  }

  /** The threads of kernels and of their sockets; the reaper and its kind belong to JeroMQ. */
  private static Set<Thread> threads() {
    Set<Thread> ours = new HashSet<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      String name = thread.getName();
      if (name.startsWith("tiebreak-") || name.startsWith("reaper") || name.contains("iothread")) {
        ours.add(thread);
      }
    }
    return ours;
  }
}
