package dev.tiebreak.jupyter.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.wire.Transport.Port;
import java.util.ArrayList;
import java.util.List;

/** A kernel without sockets, and words in which to say what it must answer. */
final class TestKernel implements AutoCloseable {

  /** What came of one request. */
  record Exchange(Packet reply, List<Packet> published) {

    Exchange publishes(Expected... expected) {
      assertThat(published).hasSameSizeAs(expected);
      for (int i = 0; i < expected.length; i++) {
        Packet packet = published.get(i);
        assertThat(expected[i].isMetBy(packet.type(), packet.content()))
            .as("%s is met by %s %s", expected[i], packet.type(), packet.content())
            .isTrue();
      }
      return this;
    }

    Exchange replies(Expected expected) {
      assertThat(expected.isMetBy(reply.type(), reply.content()))
          .as("%s is met by %s", expected, reply.content())
          .isTrue();
      return this;
    }
  }

  private final InMemoryTransport transport = new InMemoryTransport();
  private final Codec codec = new Codec(Signer.NONE);
  private final Kernel kernel = Kernel.start(transport, codec, SessionStart.now());

  private TestKernel() {}

  static TestKernel open() {
    TestKernel opened = new TestKernel();
    opened.kernel.awaitSession();
    return opened;
  }

  Exchange execute(String code) {
    return ask("execute_request", KernelClient.cell(code));
  }

  /** Runs a cell with a request that has more than its code. */
  Exchange execute(String code, String more) {
    JsonObject content = KernelClient.cell(code);
    KernelClient.object(more).entrySet().forEach(e -> content.add(e.getKey(), e.getValue()));
    return ask("execute_request", content);
  }

  Exchange ask(String type, String content) {
    return ask(type, KernelClient.object(content));
  }

  private Exchange ask(String type, JsonObject content) {
    Packet request = send(Port.SHELL, type, content);
    List<Packet> published = publishedUntilIdle(request);
    return new Exchange(receive(Port.SHELL), published);
  }

  /** Runs a cell that asks once, and answers it. */
  Exchange executeTyping(String code, String line) {
    Packet request = send(Port.SHELL, "execute_request", KernelClient.cell(code));
    Packet question = receive(Port.STDIN);
    assertThat(question.type()).isEqualTo("input_request");
    type(line);
    List<Packet> published = publishedUntilIdle(request);
    return new Exchange(receive(Port.SHELL), published);
  }

  /** Answers a question, whether or not there is one. */
  void type(String line) {
    JsonObject answer = new JsonObject();
    answer.addProperty("value", line);
    send(Port.STDIN, "input_reply", answer);
  }

  /** Sends something that has no reply. */
  List<Packet> tell(String type, String content) {
    return publishedUntilIdle(send(Port.SHELL, type, KernelClient.object(content)));
  }

  /** Runs a cell, and interrupts it as soon as it prints something. */
  Exchange executeInterrupted(String code) {
    Packet request = send(Port.SHELL, "execute_request", KernelClient.cell(code));
    interruptOncePrinting(request);
    List<Packet> published = publishedUntilIdle(request);
    return new Exchange(receive(Port.SHELL), published);
  }

  /** Sends something that has no reply, and interrupts what it starts as soon as that prints. */
  List<Packet> tellInterrupted(String type, String content) {
    Packet request = send(Port.SHELL, type, KernelClient.object(content));
    interruptOncePrinting(request);
    return publishedUntilIdle(request);
  }

  private void interruptOncePrinting(Packet request) {
    Packet printed;
    do {
      printed = awaitPublished("stream");
    } while (!printed.parentId().equals(request.id()));
    send(Port.CONTROL, "interrupt_request", new JsonObject());
    assertThat(receive(Port.CONTROL).type()).isEqualTo("interrupt_reply");
  }

  private Packet send(Port port, String type, JsonObject content) {
    Packet packet = Packet.of("client", type, List.of(), new JsonObject(), content);
    transport.toKernel(port, codec.encode(packet));
    return packet;
  }

  private List<Packet> publishedUntilIdle(Packet request) {
    List<Packet> published = new ArrayList<>();
    Packet last;
    do {
      last = receive(Port.IOPUB);
      if (last.parentId().equals(request.id())) {
        published.add(last);
      }
    } while (!last.parentId().equals(request.id())
        || !Expected.idle().isMetBy(last.type(), last.content()));
    return published;
  }

  /** Waits for a published message of one type. */
  Packet awaitPublished(String type) {
    Packet packet;
    do {
      packet = receive(Port.IOPUB);
    } while (!packet.type().equals(type));
    return packet;
  }

  void subscribe(String topic) {
    transport.subscribe(topic);
  }

  private Packet receive(Port port) {
    try {
      return codec.decode(transport.fromKernel(port));
    } catch (Codec.Refused | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    send(Port.CONTROL, "shutdown_request", new JsonObject());
    kernel.awaitShutdown();
  }
}
