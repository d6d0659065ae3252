package dev.tiebreak.jupyter.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Answer;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Channel;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Progress bars, over sockets. */
class ProgressTest extends SocketTest {

  private static List<Message> bars(List<Message> published) {
    return published.stream().filter(m -> m.type().endsWith("display_data")).toList();
  }

  private static String text(Message bar) {
    return bar.content().getAsJsonObject("data").get("text/plain").getAsString();
  }

  private static String displayId(Message bar) {
    return bar.content().getAsJsonObject("transient").get("display_id").getAsString();
  }

  @Test
  void progress_showsOneBarAndUpdatesItInPlace() {
    Answer answer =
        client.run("for (var i : progress(\"Waiting\", 0, 9)) { Thread.sleep(100); } 42");
    List<Message> bars = bars(answer.published());
    assertThat(bars).hasSizeGreaterThan(1);
    assertThat(bars.get(0).type()).isEqualTo("display_data");
    assertThat(bars.subList(1, bars.size()))
        .extracting(Message::type)
        .containsOnly("update_display_data");
    assertThat(bars.stream().map(ProgressTest::displayId).distinct()).hasSize(1);
    assertThat(text(bars.get(bars.size() - 1))).startsWith("Waiting: 9 of 9, 100%, ");
    assertThat(answer.types()).endsWith("update_display_data", "execute_result", "status");
  }

  @Test
  void progress_showsNothingOfAShortLoop() {
    assertThat(bars(client.run("for (var i : progress(\"Adding\", 0, 9)) {}").published()))
        .isEmpty();
  }

  @Test
  void progress_endsAsStoppedWhereTheLoopFails() {
    Answer answer =
        client.run(
            "for (var i : progress(\"Failing\", java.util.List.of(1, 2, 0))) {"
                + " Thread.sleep(600); System.out.println(6 / i); }");
    List<Message> bars = bars(answer.published());
    assertThat(text(bars.get(bars.size() - 1)))
        .startsWith("Failing: 2 of 3, 66%, ")
        .endsWith(", stopped");
    assertThat(answer.types()).endsWith("update_display_data", "error", "status");
  }

  @Test
  void progress_endsAsStoppedWhereTheLoopIsInterrupted() {
    String id =
        client.send(
            Channel.SHELL,
            "execute_request",
            KernelClient.cell("for (var i : progress(\"Turning\", 0, Integer.MAX_VALUE)) {}"));
    Message first = client.awaitPublished("display_data");
    client.send(Channel.CONTROL, "interrupt_request", new JsonObject());
    client.receive(Channel.CONTROL);
    List<Message> bars = bars(client.answer(Channel.SHELL, id).published());
    Message last = bars.get(bars.size() - 1);
    assertThat(displayId(last)).isEqualTo(displayId(first));
    assertThat(text(last)).startsWith("Turning: ").endsWith(", stopped");
  }
}
