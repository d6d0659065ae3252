package dev.tiebreak.jupyter.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Channel;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Message;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a kernel must survive, over sockets. */
class HardeningTest extends SocketTest {

  private static final int LARGE = 50_000_000;

  private void assertAlive() {
    assertThat(client.run("1").reply().text("status")).isEqualTo("ok");
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void bind_listensOnlyWhereTheConnectionFileSays(Channel channel) throws IOException {
    int port = client.port(channel);
    try (Socket allowed = new Socket(InetAddress.getLoopbackAddress(), port)) {
      assertThat(allowed.isConnected()).isTrue();
    }
    InetAddress other = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(ConnectException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"SHELL", "CONTROL"})
  void receive_dropsAMessageThatComesAgain(Channel again) {
    client.run("int runs = 0;");
    JsonObject header = client.header("execute_request");
    String once = KernelClient.cell("runs++;").toString();
    client.send(Channel.SHELL, KernelClient.KEY, header, once);
    client.answer(Channel.SHELL, header.get("msg_id").getAsString());
    client.send(again, KernelClient.KEY, header, once);
    assertThat(client.run("runs").only("execute_result").content().toString()).contains("\"1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\"", "/* a comment */", "1 + 1;", "({"})
  void execute_answersACellOfFiftyMegabytes(String unit) {
    String code = unit.repeat(LARGE / unit.length());
    JsonObject cell = KernelClient.cell(code);
    String id = client.send(Channel.SHELL, "execute_request", cell);
    Message reply = client.answer(Channel.SHELL, id).reply();
    assertThat(reply.text("status")).isEqualTo("error");
    assertThat(reply.text("evalue")).contains("50 MB");
    assertAlive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw new OutOfMemoryError(\"no\");",
        "new long[Integer.MAX_VALUE].length + new long[Integer.MAX_VALUE].length"
            + " + new long[Integer.MAX_VALUE].length",
        "throw new LinkageError();",
        "int deeper(int n) { return deeper(n + 1) + 1; }\ndeeper(0)",
        "throw new Error() { public String getMessage() { throw new OutOfMemoryError(); } };",
        "new Object() { public String toString() { throw new OutOfMemoryError(\"no\"); } }",
      })
  void execute_answersAnyError(String code) {
    assertThat(client.run(code).reply().text("status")).isEqualTo("error");
    assertAlive();
  }

  @Test
  void execute_answersWhereItsThreadWasInterruptedByItself() {
    assertThat(client.run("Thread.currentThread().interrupt(); 5").reply().text("status"))
        .isEqualTo("ok");
    client.run("onComm(\"self\", comm -> Thread.currentThread().interrupt());");
    client.send(
        Channel.SHELL,
        "comm_open",
        KernelClient.object("{\"comm_id\":\"s\",\"target_name\":\"self\"}"));
    assertAlive();
  }

  @Test
  void input_forgetsTheRestOfALineWithItsCell() {
    assertThat(readAfterTyping("first")).isEqualTo("102");
    assertThat(readAfterTyping("second")).isEqualTo("115");
  }

  private String readAfterTyping(String line) {
    String id =
        client.send(Channel.SHELL, "execute_request", KernelClient.cell("System.in.read()"));
    client.receive(Channel.STDIN);
    JsonObject answer = new JsonObject();
    answer.addProperty("value", line);
    client.send(Channel.STDIN, "input_reply", answer);
    return client
        .answer(Channel.SHELL, id)
        .only("execute_result")
        .content()
        .getAsJsonObject("data")
        .get("text/plain")
        .getAsString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"value\":{}}", "{\"value\":[1]}", "{\"value\":\"\\u0000\\ud800\"}", "{}", "["})
  void input_livesThroughAnyAnswer(String answer) {
    String id =
        client.send(
            Channel.SHELL, "execute_request", KernelClient.cell("System.in.read(new byte[9])"));
    client.receive(Channel.STDIN);
    client.send(Channel.STDIN, KernelClient.KEY, client.header("input_reply"), answer);
    client.answer(Channel.SHELL, id);
    assertThat(readAfterTyping("z")).isEqualTo("122");
  }
}
