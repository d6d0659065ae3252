package dev.tiebreak.jupyter.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Channel;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** The packaged kernel in a process of its own. */
class KernelProcessIT {

  private static final Path JAR =
      Path.of("target/tiebreak/lib/tiebreak-kernel.jar").toAbsolutePath();

  @TempDir private Path folder;
  private Process kernel;

  @AfterEach
  void stop() throws InterruptedException {
    kernel.destroyForcibly().waitFor();
  }

  /** The sources are shipped next to the jars, and are on no class path. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void inspect_showsTheJavadocOfTheAnalysisAndOfTablesaw() throws Exception {
    JsonObject connection = startKernel();
    ZMQ.Context context = ZMQ.context(1);
    try (ZMQ.Socket shell = context.socket(SocketType.DEALER)) {
      shell.setLinger(0);
      shell.connect("tcp://127.0.0.1:" + connection.get("shell_port").getAsInt());
      assertThat(inspect(shell, connection, "Scores.of(null).splitDecision"))
          .contains("the model that margins are counted for");
      assertThat(inspect(shell, connection, "Table.create().sortAscendingOn"))
          .contains("Returns a copy of this table sorted in the order of the given column names");
    } finally {
      context.close();
    }
  }

  private static String inspect(ZMQ.Socket shell, JsonObject connection, String code) {
    JsonObject header = new JsonObject();
    header.addProperty("msg_id", code);
    header.addProperty("session", "test");
    header.addProperty("msg_type", "inspect_request");
    header.addProperty("version", "5.3");
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    content.addProperty("cursor_pos", code.length());
    content.addProperty("detail_level", 0);
    List<String> parts = List.of(header.toString(), "{}", "{}", content.toString());
    shell.sendMore("<IDS|MSG>");
    shell.sendMore(Signature.of(connection.get("key").getAsString(), parts));
    for (int i = 0; i < parts.size(); i++) {
      shell.send(parts.get(i).getBytes(StandardCharsets.UTF_8), i < 3 ? ZMQ.SNDMORE : 0);
    }
    String last = shell.recvStr();
    while (shell.hasReceiveMore()) {
      last = shell.recvStr();
    }
    return last;
  }

  /** A line of the log that went to the redirected stderr would appear below a user's cell. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void log_goesToTheServerAndNotIntoACell() throws Exception {
    JsonObject connection = startKernel();
    ZMQ.Context context = ZMQ.context(1);
    try (ZMQ.Socket shell = context.socket(SocketType.DEALER);
        BufferedReader log = kernel.errorReader()) {
      shell.setLinger(0);
      shell.connect("tcp://127.0.0.1:" + connection.get("shell_port").getAsInt());
      for (String frame : List.of("<IDS|MSG>", "no signature", "{}", "{}", "{}")) {
        shell.send(frame.getBytes(StandardCharsets.UTF_8), ZMQ.SNDMORE);
      }
      shell.send("{}");

      assertThat(log.lines().filter(line -> line.startsWith("WARNING")).findFirst())
          .contains("WARNING: A message was dropped: its signature is wrong.");
    } finally {
      context.close();
    }
  }

  /** By default the signal would end the process, even if there is no cell to stop. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void signal_interruptsACellAndEndsNothingBetweenCells() throws Exception {
    try (KernelClient client = KernelClient.connect(startKernel(), () -> {})) {
      client.run("1");
      sendInterrupt();
      String id = startSleep(client);
      sendInterrupt();
      assertThat(client.answer(Channel.SHELL, id).reply().text("status")).isEqualTo("error");
      // Either signal may have stopped the sleep; if it was the first, the other may stop one cell
      // more.
      assertThat(Stream.generate(() -> client.run("6 * 7").reply().text("status")).limit(2))
          .contains("ok");
    }
    assertThat(kernel.waitFor()).isZero();
  }

  /** Starts a cell that sleeps; a signal sent before may come late and stop the first of them. */
  private static String startSleep(KernelClient client) {
    while (true) {
      String code = "System.out.print(1); Thread.sleep(60_000);";
      String id = client.send(Channel.SHELL, "execute_request", KernelClient.cell(code));
      if (client.awaitPublished("stream", "error").type().equals("stream")) {
        return id;
      }
      // Otherwise the reply to the stopped cell would be taken for the next cell's.
      client.answer(Channel.SHELL, id);
    }
  }

  private void sendInterrupt() throws Exception {
    assertThat(new ProcessBuilder("kill", "-INT", "" + kernel.pid()).start().waitFor()).isZero();
  }

  /**
   * Java does not handle a signal that its parent process ignores, as a shell does for background
   * jobs.
   */
  private static List<String> takingInterrupts() {
    return System.getProperty("os.name").equals("Linux")
        ? List.of("env", "--default-signal=INT")
        : List.of();
  }

  private JsonObject startKernel() throws Exception {
    JsonObject connection = KernelClient.connection();
    Path file = folder.resolve("connection.json");
    Files.writeString(file, connection.toString());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(takingInterrupts());
    command.addAll(List.of(java, "-jar", JAR.toString(), "kernel", file.toString()));
    kernel = new ProcessBuilder(command).start();
    return connection;
  }
}
