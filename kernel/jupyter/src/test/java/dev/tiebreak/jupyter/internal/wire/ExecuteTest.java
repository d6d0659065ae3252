package dev.tiebreak.jupyter.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Answer;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Channel;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells, over sockets. */
class ExecuteTest extends SocketTest {

  private static JsonObject data(Message message) {
    return message.content().getAsJsonObject("data");
  }

  private int countAfter(String code) {
    return client.run(code).reply().number("execution_count");
  }

  @Test
  void execute_publishesInputAndResultBetweenBusyAndIdle() {
    int before = countAfter("");
    Answer answer = client.run("1+1");
    assertThat(answer.types())
        .containsExactly("status", "execute_input", "execute_result", "status");
    assertThat(answer.published().get(0).text("execution_state")).isEqualTo("busy");
    assertThat(answer.only("execute_input").text("code")).isEqualTo("1+1");
    assertThat(answer.only("execute_input").number("execution_count")).isEqualTo(before + 1);
    Message result = answer.only("execute_result");
    assertThat(data(result).get("text/plain").getAsString()).isEqualTo("2");
    assertThat(result.number("execution_count")).isEqualTo(before + 1);
    assertThat(answer.reply().type()).isEqualTo("execute_reply");
    assertThat(answer.reply().text("status")).isEqualTo("ok");
    assertThat(answer.reply().number("execution_count")).isEqualTo(before + 1);
  }

  @Test
  void execute_givesATableAsHtml() {
    JsonObject data =
        data(
            client
                .run("Table.create(\"t\", IntColumn.create(\"n\", 1, 2))")
                .only("execute_result"));
    assertThat(data.get("text/html").getAsString()).contains("<table").contains("n");
    assertThat(data.get("text/plain").getAsString()).contains("n");
  }

  @Test
  void execute_streamsWhatIsPrinted() {
    Answer answer = client.run("System.out.println(\"é out\"); System.err.println(\"err\");");
    List<Message> streams =
        answer.published().stream().filter(m -> m.type().equals("stream")).toList();
    assertThat(streams).extracting(m -> m.text("name")).containsExactly("stdout", "stderr");
    assertThat(streams).extracting(m -> m.text("text")).containsExactly("é out\n", "err\n");
    assertThat(streams)
        .extracting(m -> m.parent().get("msg_type").getAsString())
        .containsOnly("execute_request");
  }

  @Test
  void execute_reportsAnErrorWithItsPlace() {
    Answer answer = client.run("int zero = 0;\n1 / zero");
    Message error = answer.only("error");
    int count = answer.reply().number("execution_count");
    for (Message message : List.of(error, answer.reply())) {
      assertThat(message.text("ename")).isEqualTo("java.lang.ArithmeticException");
      assertThat(message.text("evalue")).isEqualTo("/ by zero");
      assertThat(message.content().getAsJsonArray("traceback").toString())
          .contains("at cell [" + count + "], line 2");
    }
    assertThat(error.content().getAsJsonArray("traceback").get(0).getAsString())
        .isEqualTo("\u001b[1;31mjava.lang.ArithmeticException\u001b[0m: / by zero");
    assertThat(answer.reply().text("status")).isEqualTo("error");
    assertThat(answer.types()).doesNotContain("execute_result");
  }

  @Test
  void execute_showsAndUpdatesUnderOneId() {
    Answer answer =
        client.run("var id = display(\"first\");\nupdateDisplay(id, \"second\");\nid.length()");
    Message shown = answer.only("display_data");
    Message updated = answer.only("update_display_data");
    assertThat(data(shown).get("text/plain").getAsString()).isEqualTo("first");
    assertThat(data(updated).get("text/plain").getAsString()).isEqualTo("second");
    assertThat(updated.content().getAsJsonObject("transient"))
        .isEqualTo(shown.content().getAsJsonObject("transient"));
    assertThat(shown.content().getAsJsonObject("transient").has("display_id")).isTrue();
  }

  @Test
  void execute_leavesNoTraceWhenSilent() {
    int before = countAfter("int quiet = 1;");
    JsonObject silent = KernelClient.cell("quiet = 5; quiet");
    silent.addProperty("silent", true);
    Answer answer = client.ask("execute_request", silent);
    assertThat(answer.types()).containsExactly("status", "status");
    assertThat(answer.reply().text("status")).isEqualTo("ok");
    assertThat(answer.reply().number("execution_count")).isEqualTo(before);
    assertThat(history()).doesNotContain("quiet = 5; quiet");
    assertThat(data(client.run("quiet").only("execute_result")).get("text/plain").getAsString())
        .isEqualTo("5");
    assertThat(countAfter("")).isEqualTo(before + 2);
  }

  @Test
  void execute_countsNothingThatIsNotStored() {
    int before = countAfter("");
    JsonObject unstored = KernelClient.cell("\"unstored\"");
    unstored.addProperty("store_history", false);
    Answer answer = client.ask("execute_request", unstored);
    assertThat(answer.types()).contains("execute_input", "execute_result");
    assertThat(answer.reply().number("execution_count")).isEqualTo(before);
    assertThat(history()).doesNotContain("\"unstored\"");
    assertThat(countAfter("")).isEqualTo(before + 1);
  }

  private String history() {
    JsonObject tail = KernelClient.object("{\"hist_access_type\":\"tail\",\"n\":1000}");
    StringBuilder inputs = new StringBuilder();
    client
        .ask("history_request", tail)
        .reply()
        .content()
        .getAsJsonArray("history")
        .forEach(entry -> inputs.append(entry.getAsJsonArray().get(2).getAsString()).append('\n'));
    return inputs.toString();
  }

  @Test
  void execute_asksTheUserForInput() {
    String id =
        client.send(
            Channel.SHELL,
            "execute_request",
            KernelClient.cell("new Scanner(System.in).nextLine().toUpperCase()"));
    Message question = client.receive(Channel.STDIN);
    assertThat(question.type()).isEqualTo("input_request");
    assertThat(question.parentId()).isEqualTo(id);
    client.send(Channel.STDIN, "input_reply", KernelClient.object("{\"value\":\"née\"}"));
    Answer answer = client.answer(Channel.SHELL, id);
    assertThat(data(answer.only("execute_result")).get("text/plain").getAsString())
        .isEqualTo("NÉE");
  }

  @Test
  void execute_failsToReadWhereTheClientHasNobodyToAsk() {
    JsonObject cell = KernelClient.cell("System.in.read()");
    cell.addProperty("allow_stdin", false);
    Message reply = client.ask("execute_request", cell).reply();
    assertThat(reply.text("status")).isEqualTo("error");
    assertThat(reply.text("evalue")).isEqualTo("This client cannot ask for input.");
  }

  @Test
  void execute_abortsTheCellsQueuedBehindAnError() {
    // The first cell fails only when the others have been sent, since it waits for the answer.
    String failing =
        client.send(
            Channel.SHELL,
            "execute_request",
            KernelClient.cell(
                "new Scanner(System.in).nextLine(); throw new RuntimeException(\"stop\");"));
    client.receive(Channel.STDIN);
    String queued =
        client.send(Channel.SHELL, "execute_request", KernelClient.cell("int never = 1;"));
    String info = client.send(Channel.SHELL, "kernel_info_request", new JsonObject());
    client.send(Channel.STDIN, "input_reply", KernelClient.object("{\"value\":\"go\"}"));
    assertThat(client.answer(Channel.SHELL, failing).reply().text("status")).isEqualTo("error");
    Answer aborted = client.answer(Channel.SHELL, queued);
    assertThat(aborted.reply().type()).isEqualTo("execute_reply");
    assertThat(aborted.reply().text("status")).isEqualTo("aborted");
    assertThat(aborted.types()).containsExactly("status", "status");
    assertThat(client.answer(Channel.SHELL, info).reply().text("status")).isEqualTo("ok");
    assertThat(client.run("never").reply().text("ename")).isEqualTo("Compile error");
  }

  @Test
  void execute_runsOnBehindAnErrorThatIsNotToStopIt() {
    JsonObject cell =
        KernelClient.cell("new Scanner(System.in).nextLine(); throw new RuntimeException();");
    cell.addProperty("stop_on_error", false);
    String failing = client.send(Channel.SHELL, "execute_request", cell);
    client.receive(Channel.STDIN);
    String queued = client.send(Channel.SHELL, "execute_request", KernelClient.cell("6 * 7"));
    client.send(Channel.STDIN, "input_reply", KernelClient.object("{\"value\":\"go\"}"));
    assertThat(client.answer(Channel.SHELL, failing).reply().text("status")).isEqualTo("error");
    assertThat(client.answer(Channel.SHELL, queued).reply().text("status")).isEqualTo("ok");
  }

  @Test
  void interrupt_endsASleepingCell() {
    String id =
        client.send(
            Channel.SHELL,
            "execute_request",
            KernelClient.cell("System.out.println(\"asleep\");\nThread.sleep(60_000);"));
    client.awaitPublished("stream");
    client.send(Channel.CONTROL, "interrupt_request", new JsonObject());
    assertThat(client.receive(Channel.CONTROL).text("status")).isEqualTo("ok");
    Message reply = client.answer(Channel.SHELL, id).reply();
    assertThat(reply.text("status")).isEqualTo("error");
    JsonArray traceback = reply.content().getAsJsonArray("traceback");
    assertThat(traceback.get(0).getAsString().replaceAll("\u001b\\[[\\d;]*m", ""))
        .matches("Interrupted in cell \\[\\d+\\], line [12]");
    assertThat(client.run("1").reply().text("status")).isEqualTo("ok");
  }

  @Test
  void interrupt_endsAWaitForInput() {
    String id =
        client.send(Channel.SHELL, "execute_request", KernelClient.cell("System.in.read()"));
    client.receive(Channel.STDIN);
    client.send(Channel.CONTROL, "interrupt_request", new JsonObject());
    client.receive(Channel.CONTROL);
    assertThat(client.answer(Channel.SHELL, id).reply().text("status")).isEqualTo("error");
    assertThat(client.run("1").reply().text("status")).isEqualTo("ok");
  }
}
