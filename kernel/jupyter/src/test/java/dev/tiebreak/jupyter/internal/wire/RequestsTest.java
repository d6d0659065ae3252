package dev.tiebreak.jupyter.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Channel;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every request other than running a cell, and messages that are not requests, over sockets. */
class RequestsTest extends SocketTest {

  private static JsonObject code(String code) {
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    return content;
  }

  private static JsonObject code(String code, int cursor) {
    JsonObject content = code(code);
    content.addProperty("cursor_pos", cursor);
    return content;
  }

  private void assertAlive() {
    assertThat(client.run("1").reply().text("status")).isEqualTo("ok");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHELL", "CONTROL"})
  void kernelInfo_namesProtocolAndLanguage(Channel channel) {
    String id = client.send(channel, "kernel_info_request", new JsonObject());
    Message reply = client.answer(channel, id).reply();
    assertThat(reply.type()).isEqualTo("kernel_info_reply");
    assertThat(reply.text("status")).isEqualTo("ok");
    assertThat(reply.text("protocol_version")).startsWith("5.");
    JsonObject language = reply.content().getAsJsonObject("language_info");
    assertThat(language.get("name").getAsString()).isEqualTo("java");
    assertThat(language.get("file_extension").getAsString()).isEqualTo(".java");
  }

  @Test
  void complete_givesMatchesAndTheRangeInCodePoints() {
    // The face is one code point and two chars; the cursor is within the second line.
    String code = "var s = \"😀\";\n\"abc\".subs";
    Message reply = client.ask("complete_request", code(code, 23)).reply();
    assertThat(reply.text("status")).isEqualTo("ok");
    assertThat(reply.content().getAsJsonArray("matches").toString()).contains("substring");
    assertThat(reply.number("cursor_start")).isEqualTo(19);
    assertThat(reply.number("cursor_end")).isEqualTo(23);
  }

  @Test
  void complete_namesTheTypeOfEachMatch() {
    Message reply = client.ask("complete_request", code("\"abc\".substr", 12)).reply();
    assertThat(reply.content().getAsJsonArray("matches").toString()).isEqualTo("[\"substring\"]");
    assertThat(reply.content().getAsJsonObject("metadata"))
        .isEqualTo(
            KernelClient.object(
                "{\"_jupyter_types_experimental\":[{\"start\":6,\"end\":12,"
                    + "\"text\":\"substring\",\"type\":\"function\",\"signature\":\"(…)\"}]}"));
  }

  @Test
  void complete_offersWhatTheDataKnowsInsideQuotes() {
    client.run("var frame = Table.create(\"t\", IntColumn.create(\"the 😀 \\\"one\\\"\"));");
    Message reply = client.ask("complete_request", code("/*😀*/ frame.column(\"th\")", 22)).reply();
    assertThat(reply.content().getAsJsonArray("matches").get(0).getAsString())
        .isEqualTo("the 😀 \\\"one\\\"");
    assertThat(reply.number("cursor_start")).isEqualTo(20);
    assertThat(reply.number("cursor_end")).isEqualTo(22);
  }

  @Test
  void complete_takesACursorBeyondTheCode() {
    Message reply = client.ask("complete_request", code("Mat", 99)).reply();
    assertThat(reply.text("status")).isEqualTo("ok");
    assertThat(reply.number("cursor_end")).isEqualTo(3);
  }

  @Test
  void inspect_explainsWhatStandsAtTheCursor() {
    Message found = client.ask("inspect_request", code("\"abc\".substring", 8)).reply();
    assertThat(found.content().get("found").getAsBoolean()).isTrue();
    assertThat(found.content().getAsJsonObject("data").get("text/plain").getAsString())
        .contains("substring(int beginIndex)");
    assertThat(found.content().getAsJsonObject("data").get("text/markdown").getAsString())
        .startsWith("<div class=\"mathjax_ignore tex2jax_ignore\">\n\n```java\n");
    Message missing = client.ask("inspect_request", code("nonsense", 3)).reply();
    assertThat(missing.text("status")).isEqualTo("ok");
    assertThat(missing.content().get("found").getAsBoolean()).isFalse();
  }

  @Test
  void inspect_showsTheValueOfAVariable() {
    client.run("var shownByInspect = List.of(1, 2);");
    JsonObject request = code("shownByInspect", 3);
    request.addProperty("detail_level", 1);
    Message found = client.ask("inspect_request", request).reply();
    assertThat(found.content().getAsJsonObject("data").get("text/plain").getAsString())
        .startsWith("List<Integer> shownByInspect")
        .contains("[1, 2]");
  }

  @ParameterizedTest
  @CsvSource({
    "int x = 1;, complete",
    "for (;;) {, incomplete",
    "/* open, incomplete",
    "int = ;, invalid"
  })
  void isComplete_tellsWhatCanRun(String code, String status) {
    assertThat(client.ask("is_complete_request", code(code)).reply().text("status"))
        .isEqualTo(status);
  }

  @Test
  void isComplete_indentsTheNextLine() {
    assertThat(client.ask("is_complete_request", code("  for (;;) {")).reply().text("indent"))
        .isEqualTo("      ");
  }

  @Test
  void history_givesTheTail() {
    client.run("int first = 1;");
    client.run("int second = 2;");
    JsonObject tail =
        KernelClient.object(
            "{\"hist_access_type\":\"tail\",\"n\":2,\"output\":false,\"raw\":true}");
    Message reply = client.ask("history_request", tail).reply();
    JsonArray entries = reply.content().getAsJsonArray("history");
    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).getAsJsonArray().get(2).getAsString()).isEqualTo("int first = 1;");
    assertThat(entries.get(1).getAsJsonArray().get(2).getAsString()).isEqualTo("int second = 2;");
  }

  @Test
  void commInfo_knowsNone() {
    Message reply = client.ask("comm_info_request", new JsonObject()).reply();
    assertThat(reply.text("status")).isEqualTo("ok");
    assertThat(reply.content().getAsJsonObject("comms").size()).isZero();
  }

  @Test
  void heartbeat_echoes() {
    assertThat(client.echo("beat")).isEqualTo("beat");
    assertThat(client.echo("")).isEmpty();
  }

  @Test
  void receive_dropsAWrongSignature() {
    client.send(
        Channel.SHELL,
        "another key",
        client.header("execute_request"),
        KernelClient.cell("int forged = 1;").toString());
    assertThat(client.run("forged").reply().text("ename")).isEqualTo("Compile error");
  }

  @Test
  void receive_dropsWhatIsNoMessage() {
    client.sendRaw(Channel.SHELL, "noise");
    client.sendRaw(Channel.SHELL, "<IDS|MSG>", "", "{}");
    client.sendRaw(Channel.CONTROL, "", "", "");
    assertAlive();
  }

  @Test
  void receive_ignoresUnknownTypes() {
    client.send(Channel.SHELL, "magic_request", new JsonObject());
    client.send(Channel.SHELL, "comm_open", KernelClient.object("{\"comm_id\":\"1\"}"));
    client.send(Channel.SHELL, "", new JsonObject());
    assertAlive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "execute_request  | {",
        "execute_request  | []",
        "execute_request  | {}",
        "execute_request  | {\"code\":null}",
        "execute_request  | {\"code\":{}}",
        "execute_request  | {\"code\":\"1\",\"silent\":[]}",
        "complete_request | {\"cursor_pos\":1}",
        "complete_request | {\"code\":\"x\",\"cursor_pos\":\"y\"}",
        "inspect_request  | {\"code\":7.5e999,\"cursor_pos\":{}}",
        "is_complete_request | {}",
        "history_request  | {\"n\":\"many\"}",
        "history_request  | {\"n\":{}}",
      })
  void receive_answersAnUnreadableRequestWithAnError(String type, String content) {
    JsonObject header = client.header(type);
    client.send(Channel.SHELL, "c6f1f0b4-tiebreak-test", header, content);
    Message reply = client.answer(Channel.SHELL, header.get("msg_id").getAsString()).reply();
    assertThat(reply.type()).isEqualTo(type.replace("_request", "_reply"));
    assertThat(reply.text("status")).isEqualTo("error");
    assertThat(reply.text("ename")).isNotEmpty();
    assertThat(reply.text("evalue")).isNotEmpty();
    assertThat(reply.content().getAsJsonArray("traceback")).isNotEmpty();
    assertAlive();
  }

  @Test
  void receive_answersAnUnreadableShutdownWithAnErrorAndLivesOn() {
    String id =
        client.send(
            Channel.CONTROL, "shutdown_request", KernelClient.object("{\"restart\":\"maybe\"}"));
    assertThat(client.answer(Channel.CONTROL, id).reply()).isNotNull();
  }
}
