package dev.tiebreak.jupyter.internal.wire;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.eval.stream.PrintLimit;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Answer;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Channel;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Message;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large output, and output that comes after its cell has ended, over sockets. */
class OutputTest extends SocketTest {

  private static final int MANY = 5000;

  private static List<Message> streams(Answer answer) {
    return answer.published().stream().filter(m -> m.type().equals("stream")).toList();
  }

  private static String printed(Answer answer, String stream) {
    return streams(answer).stream()
        .filter(m -> m.text("name").equals(stream))
        .map(m -> m.text("text"))
        .collect(joining());
  }

  @Test
  void print_gathersManyLinesInFewMessagesAndLosesNone() {
    Answer answer =
        client.run("for (int i = 0; i < " + MANY + "; i++) System.out.println(\"line \" + i); 1");
    assertThat(streams(answer)).hasSizeLessThanOrEqualTo(100);
    assertThat(printed(answer, "stdout"))
        .isEqualTo(IntStream.range(0, MANY).mapToObj(i -> "line " + i + "\n").collect(joining()));
    assertThat(answer.types()).endsWith("stream", "execute_result", "status");
  }

  @Test
  void print_keepsTheOrderOfBothStreams() {
    Answer answer =
        client.run(
            "for (int i = 0; i < 50; i++) { System.out.println(i); System.err.println(-i); }");
    assertThat(streams(answer).stream().map(m -> m.text("text")).collect(joining()))
        .isEqualTo(IntStream.range(0, 50).mapToObj(i -> i + "\n" + -i + "\n").collect(joining()));
  }

  @Test
  void print_leavesAtOnceAndThenWithoutAnotherPrint() {
    // The cell waits for an answer that is given only when both prints have arrived.
    String id =
        client.send(
            Channel.SHELL,
            "execute_request",
            KernelClient.cell(
                "System.out.print(\"a\"); System.out.print(\"b\");"
                    + " var until = new java.util.concurrent.CountDownLatch(1); until.await();"));
    StringBuilder text = new StringBuilder();
    while (text.length() < 2) {
      text.append(client.awaitPublished("stream").text("text"));
    }
    assertThat(text).hasToString("ab");
    client.send(Channel.CONTROL, "interrupt_request", new JsonObject());
    client.receive(Channel.CONTROL);
    client.answer(Channel.SHELL, id);
  }

  @Test
  void print_keepsCharactersWhole() {
    Answer answer =
        client.run(
            """
            var bytes = "é😀".repeat(40_000).getBytes("UTF-8");
            for (int i = 0; i < bytes.length; i += 3)
              System.out.write(bytes, i, Math.min(3, bytes.length - i));
            """);
    assertThat(printed(answer, "stdout")).isEqualTo("é😀".repeat(40_000));
  }

  @Test
  void print_losesNoByteOfWhatIsNoText() {
    Answer answer = client.run("System.out.write(new byte[] {'a', (byte) 0xE2, (byte) 0x82});");
    assertThat(printed(answer, "stdout")).isEqualTo("a\uFFFD");
  }

  @Test
  void print_isCutWithANoteWhereACellPrintsTooMuch() {
    Answer answer =
        client.run("for (int i = 0; i < 1_000_000; i++) System.out.println(\"line \" + i); 42");
    assertThat(printed(answer, "stdout")).hasSize(PrintLimit.BYTES).startsWith("line 0\nline 1\n");
    assertThat(printed(answer, "stderr")).isEqualTo(PrintLimit.NOTE);
    assertThat(answer.only("execute_result").content().toString()).contains("\"42\"");
    assertThat(printed(client.run("System.out.print(1);"), "stdout")).isEqualTo("1");
  }

  @Test
  void print_doesNotCountLinesThatAreOverwritten() {
    Answer answer =
        client.run(
            """
            String bar = "#".repeat(1000);
            for (int i = 0; i < 5000; i++) System.out.print("\\r" + bar);
            System.out.print("\\rdone");
            """);
    assertThat(printed(answer, "stdout")).endsWith("\rdone");
    assertThat(printed(answer, "stderr")).isEmpty();
  }

  @Test
  void display_losesNothingWhereACellShowsFasterThanMessagesLeave() {
    Answer answer = client.run("for (int i = 0; i < 5000; i++) display(i);");
    assertThat(
            answer.published().stream()
                .filter(m -> m.type().equals("display_data"))
                .map(m -> m.content().getAsJsonObject("data").get("text/plain").getAsString()))
        .containsExactlyElementsOf(IntStream.range(0, MANY).mapToObj(Integer::toString).toList());
  }

  @Test
  void interrupt_endsACellThatPrintsWithoutEnd() {
    String id =
        client.send(
            Channel.SHELL,
            "execute_request",
            KernelClient.cell(
                "while (true) { System.out.println(\"again\"); Thread.sleep(0, 1); }"));
    client.awaitPublished("stream");
    client.send(Channel.CONTROL, "interrupt_request", new JsonObject());
    client.receive(Channel.CONTROL);
    assertThat(client.answer(Channel.SHELL, id).reply().text("status")).isEqualTo("error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Thread(%s).start();",
        "var pool = java.util.concurrent.Executors.newFixedThreadPool(1); pool.submit(%s);"
            + " pool.shutdown();",
        "var timer = new java.util.Timer(true);"
            + " timer.schedule(new java.util.TimerTask() { public void run() { (%s).run(); } }, 0);"
      })
  void thread_printsAndShowsToTheCellThatStartedIt(String start) throws Exception {
    client.run("var gate = new java.util.concurrent.CountDownLatch(1);");
    String late =
        "(Runnable) () -> { try { gate.await(); } catch (InterruptedException e) { }"
            + " System.out.print(\"late\"); display(\"shown\"); }";
    JsonObject cell = KernelClient.cell(start.formatted(late));
    String starter = client.send(Channel.SHELL, "execute_request", cell);
    client.answer(Channel.SHELL, starter);
    client.send(Channel.SHELL, "execute_request", KernelClient.cell("gate.countDown();"));
    client.receive(Channel.SHELL);
    Message printed = client.awaitPublished("stream");
    assertThat(printed.text("text")).isEqualTo("late");
    assertThat(printed.parentId()).isEqualTo(starter);
    assertThat(client.awaitPublished("display_data").parentId()).isEqualTo(starter);
  }

  @Test
  void parallelStream_printsToTheCellThatRuns() {
    String code =
        "java.util.stream.IntStream.range(0, 64).parallel().forEach(i -> System.out.println(i));";
    client.run(code);
    Answer answer = client.run(code);
    assertThat(printed(answer, "stdout").lines()).hasSize(64);
  }
}
