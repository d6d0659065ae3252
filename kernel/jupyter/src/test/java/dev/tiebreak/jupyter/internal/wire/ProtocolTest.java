package dev.tiebreak.jupyter.internal.wire;

import static dev.tiebreak.jupyter.internal.wire.Expected.busy;
import static dev.tiebreak.jupyter.internal.wire.Expected.cleared;
import static dev.tiebreak.jupyter.internal.wire.Expected.display;
import static dev.tiebreak.jupyter.internal.wire.Expected.error;
import static dev.tiebreak.jupyter.internal.wire.Expected.failed;
import static dev.tiebreak.jupyter.internal.wire.Expected.idle;
import static dev.tiebreak.jupyter.internal.wire.Expected.input;
import static dev.tiebreak.jupyter.internal.wire.Expected.message;
import static dev.tiebreak.jupyter.internal.wire.Expected.ok;
import static dev.tiebreak.jupyter.internal.wire.Expected.result;
import static dev.tiebreak.jupyter.internal.wire.Expected.stderr;
import static dev.tiebreak.jupyter.internal.wire.Expected.stdout;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the kernel answers requests, without sockets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolTest {

  private TestKernel kernel;

  @BeforeAll
  void open() {
    kernel = TestKernel.open();
  }

  @AfterAll
  void close() {
    kernel.close();
  }

  @Test
  void execute_publishesAResult() {
    kernel
        .execute("1+1")
        .publishes(busy(), input("1+1"), result("2"), idle())
        .replies(ok(Map.of("payload", List.of(), "user_expressions", Map.of())));
  }

  @Test
  void execute_publishesWhatIsPrintedBeforeWhatIsShownAndTheResult() {
    String code =
        "System.out.println(1); System.err.println(2); System.out.println(3);"
            + " display(4); System.out.print(5); 6";
    kernel
        .execute(code)
        .publishes(
            busy(),
            input(code),
            stdout("1\n"),
            stderr("2\n"),
            stdout("3\n"),
            display("4"),
            stdout("5"),
            result("6"),
            idle());
  }

  @Test
  void execute_publishesAnError() {
    String code = "System.out.print(1); throw new IllegalStateException(\"no\");";
    kernel
        .execute(code)
        .publishes(
            busy(), input(code), stdout("1"), error("java.lang.IllegalStateException"), idle())
        .replies(failed("java.lang.IllegalStateException"));
  }

  @Test
  void execute_passesCarriageReturnsOn() {
    kernel
        .execute("System.out.print(\"10%\\r20%\\r\\n\");")
        .publishes(
            busy(),
            input("System.out.print(\"10%\\r20%\\r\\n\");"),
            stdout("10%\r20%\r\n"),
            idle());
  }

  @Test
  void execute_clearsWhatWasShown() {
    String code = "System.out.print(1);\nclearOutput();\nclearOutput(Clear.AT_NEXT_OUTPUT);";
    kernel
        .execute(code)
        .publishes(busy(), input(code), stdout("1"), cleared(false), cleared(true), idle())
        .replies(ok());
  }

  @Test
  void execute_publishesNothingWhenSilent() {
    kernel
        .execute("System.out.println(1); display(2); 3", "{\"silent\":true}")
        .publishes(busy(), idle())
        .replies(ok());
    kernel
        .execute("1 / 0", "{\"silent\":true}")
        .publishes(busy(), idle())
        .replies(failed("java.lang.ArithmeticException"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.out.printf(\"%d\", 5)",
        "System.out.printf(\"%d\", 5);",
        "System.out.append(\"5\")",
        "System.out.format(\"5\")",
        "new java.io.PrintWriter(System.out, true).printf(\"%d\", 5)",
        "new java.io.OutputStreamWriter(System.out).append(\"5\").append(\"\")",
        "new Formatter(System.out).format(\"%d\", 5)",
        "var w = new java.io.PrintWriter(System.out); w.print(5); w.flush(); w",
      })
  void execute_takesNoStreamForAResult(String code) {
    List<Packet> published = kernel.execute(code).replies(ok()).published();
    assertThat(published)
        .extracting(Packet::type)
        .doesNotContain("execute_result")
        .startsWith("status", "execute_input");
  }

  @Test
  void execute_takesNoStreamOfErrorsForAResult() {
    kernel
        .execute("System.err.format(\"5\")")
        .publishes(busy(), input("System.err.format(\"5\")"), stderr("5"), idle());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new StringBuilder().append(5)      | 5",
        "new java.io.StringWriter().append('5') | 5",
        "new Formatter().format(\"%d\", 5)  | 5",
      })
  void execute_showsWhatHoldsAText(String code, String text) {
    kernel.execute(code).publishes(busy(), input(code), result(text), idle());
  }

  @Test
  void execute_tellsWhatIsStillAwaited() {
    String half = "sealed interface Pet permits Cat, Dog {}";
    kernel
        .execute(half)
        .publishes(
            busy(),
            input(half),
            display("Note: Pet cannot be used until class Cat and class Dog are declared."),
            idle())
        .replies(ok());
    String rest =
        "record Cat(int n) implements Pet { Cat { n++; } }\nrecord Dog() implements Pet {}";
    kernel.execute(rest).publishes(busy(), input(rest), idle());
    kernel
        .execute("new Cat(8).n()")
        .publishes(busy(), input("new Cat(8).n()"), result("9"), idle());
  }

  @Test
  void execute_ofAValueWhoseDeclarationFailedFails() {
    kernel
        .execute("double sum = new ArrayList<Double>().get(0);")
        .replies(failed("java.lang.IndexOutOfBoundsException"));
    kernel.execute("sum * 2").replies(failed("Compile error"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i >= 0; i = 1 - i) { }",
        "try { Thread.sleep(100_000); } catch (InterruptedException e) { }",
        "try { Thread.sleep(100_000); } catch (InterruptedException e) {"
            + " throw new IllegalStateException(e); }",
      })
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void interrupt_reachesWhatShowsAValue(String endless) {
    String code =
        "new Object() { public String toString() { System.out.println(\"showing\"); "
            + endless
            + " return \"shown\"; } }";
    kernel.executeInterrupted(code).replies(failed("Interrupted"));
    kernel.execute("1+1").publishes(busy(), input("1+1"), result("2"), idle());
  }

  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void interrupt_reachesWhatAnswersTheFrontEnd() {
    kernel.execute(
        "onComm(\"endless\", comm -> { System.out.println(\"answering\"); while (true) ; });");
    List<Packet> published =
        kernel.tellInterrupted("comm_open", "{\"comm_id\":\"e\",\"target_name\":\"endless\"}");
    assertThat(published)
        .filteredOn(each -> each.type().equals("stream"))
        .extracting(each -> each.text("text", ""))
        .containsExactly("Interrupted\n");
    kernel.execute("1+1").publishes(busy(), input("1+1"), result("2"), idle());
  }

  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void inspect_waitsForNoValue() {
    kernel.execute(
        "class Slow { public String toString() { while (true) ; } }\nvar slow = new Slow();");
    assertThat(help("slow"))
        .startsWith("Slow slow")
        .endsWith("Its value is not shown: a toString() did not finish within half a second.");
    kernel.execute("var many = Collections.nCopies(20_000_000, 1);");
    assertThat(help("many"))
        .contains("List<Integer> many")
        .contains("20,000,000 elements: [1, 1, 1");
    kernel.execute("1+1").publishes(busy(), input("1+1"), result("2"), idle());
  }

  private String help(String name) {
    return kernel
        .ask("inspect_request", "{\"code\":\"" + name + "\",\"cursor_pos\":1,\"detail_level\":0}")
        .reply()
        .object("data")
        .get("text/plain")
        .getAsString();
  }

  /** A loop in a cell, which waits for the garbage collector for as long as it takes. */
  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void execute_letsGoOfWhatItHasShown() {
    kernel.execute(
        """
        var shown = new ArrayList<java.lang.ref.WeakReference<Object>>();
        Object make() {
          var made = new Object() { public String toString() { return "made"; } };
          shown.add(new java.lang.ref.WeakReference<>(made));
          return made;
        }
        """);
    for (String code :
        List.of("make()", "make();", "display(make());", "1 + 1", "List.of(make())")) {
      kernel.execute(code).replies(ok());
    }
    String code =
        "int n = shown.size(); while (shown.stream().anyMatch(each -> each.get() != null))"
            + " System.gc();\nn";
    kernel.execute(code).publishes(busy(), input(code), result("4"), idle());
  }

  @Test
  void userExpressions_areEvaluatedQuietlyAfterTheCell() {
    String expressions =
        """
        {"user_expressions": {
          "sum": "System.out.println(\\"loud\\"); known + 1", "none": "known = 5;", "bad": "known / 0"}}
        """;
    TestKernel.Exchange exchange = kernel.execute("int known = 41;", expressions);
    exchange
        .publishes(busy(), input("int known = 41;"), idle())
        .replies(
            ok(
                Map.of(
                    "user_expressions",
                    Map.of(
                        "sum",
                        Map.of(
                            "status",
                            "ok",
                            "data",
                            Map.of("text/plain", "42"),
                            "metadata",
                            Map.of()),
                        "none",
                        Map.of("status", "ok"),
                        "bad",
                        Map.of(
                            "status",
                            "error",
                            "ename",
                            "java.lang.ArithmeticException",
                            "evalue",
                            "/ by zero")))));
    assertThat(values(exchange).getAsJsonObject("bad").getAsJsonArray("traceback")).isNotEmpty();
  }

  private static JsonObject values(TestKernel.Exchange exchange) {
    return exchange.reply().content().getAsJsonObject("user_expressions");
  }

  @Test
  void userExpressions_areNotEvaluatedAfterAnError() {
    kernel.execute("int touched = 0;");
    kernel
        .execute("1 / 0", "{\"user_expressions\":{\"touch\":\"touched = 1\"}}")
        .replies(failed("java.lang.ArithmeticException"));
    kernel.execute("touched").publishes(busy(), input("touched"), result("0"), idle());
  }

  @Test
  void input_isAskedForBehindWhatWasPrinted() {
    String code = "System.out.print(\"Name? \"); new Scanner(System.in).nextLine()";
    kernel
        .executeTyping(code, "Ada")
        .publishes(busy(), input(code), stdout("Name? "), result("Ada"), idle());
  }

  @Test
  void input_dropsAnAnswerThatCameTooEarly() {
    kernel.type("early");
    String code = "new Scanner(System.in).nextLine()";
    kernel.executeTyping(code, "in time").publishes(busy(), input(code), result("in time"), idle());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'hist_access_type':'tail','n':2}                                    | -2 -1",
        "{'hist_access_type':'range','session':0,'start':-2}                  | -2 -1",
        "{'hist_access_type':'range','session':1,'start':-3,'stop':-1}        | -3 -2",
        "{'hist_access_type':'range','session':0,'start':-1,'stop':1000000}   | -1",
        "{'hist_access_type':'range','session':-1,'start':1}                  | ",
        "{'hist_access_type':'range','session':7}                             | ",
        "{'hist_access_type':'search','pattern':'100? + 2'}                   | -4 -3 -1",
        "{'hist_access_type':'search','pattern':'100[12] + 2'}                | -4 -3 -1",
        "{'hist_access_type':'search','pattern':'1001*'}                      | -4 -1",
        "{'hist_access_type':'search','pattern':'1001*','unique':true}        | -1",
        "{'hist_access_type':'search','pattern':'100* + 2','n':2}             | -3 -1",
        "{'hist_access_type':'search','pattern':'00'}                         | ",
      })
  void history_findsCells(String request, String lines) {
    for (String code : List.of("1001 + 2", "1002 + 2", "var h = 1003;", "1001 + 2")) {
      kernel.execute(code);
    }
    int last = kernel.execute("", "{\"silent\":true}").reply().number("execution_count", 0);
    JsonArray found = history(request.replace('\'', '"'));
    StringBuilder offsets = new StringBuilder();
    found.forEach(
        entry -> {
          assertThat(entry.getAsJsonArray().get(0).getAsInt()).isEqualTo(1);
          int offset = entry.getAsJsonArray().get(1).getAsInt() - last - 1;
          // Searches also find the cells of earlier rounds.
          offsets.append(offset >= -4 ? offset + " " : "");
        });
    assertThat(offsets.toString().strip()).isEqualTo(lines == null ? "" : lines);
  }

  @Test
  void history_givesResultsWhenAskedFor() {
    kernel.execute("6 * 7");
    kernel.execute("var unseen = 1;");
    JsonArray history = history("{\"hist_access_type\":\"tail\",\"n\":2,\"output\":true}");
    assertThat(history.get(0).getAsJsonArray().get(2)).hasToString("[\"6 * 7\",\"42\"]");
    assertThat(history.get(1).getAsJsonArray().get(2)).hasToString("[\"var unseen = 1;\",null]");
  }

  private JsonArray history(String request) {
    return kernel
        .ask("history_request", request)
        .replies(ok())
        .reply()
        .content()
        .getAsJsonArray("history");
  }

  @Test
  void history_saysWhichAccessThereIs() {
    Packet reply = kernel.ask("history_request", "{\"hist_access_type\":\"all\"}").reply();
    assertThat(reply.text("evalue", "")).contains("'all'; allowed: tail, range, search.");
  }

  @Test
  void kernelInfo_namesFeaturesAndHelp() {
    JsonObject info = kernel.ask("kernel_info_request", "{}").replies(ok()).reply().content();
    assertThat(info.get("protocol_version").getAsString()).isEqualTo("5.4");
    assertThat(info.getAsJsonArray("supported_features")).isEmpty();
    assertThat(info.getAsJsonArray("help_links"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(link.getAsJsonObject().keySet()).contains("text", "url"));
  }

  @Test
  void channel_outlivesAnyError() {
    Channel channel = new InMemoryTransport().open(Transport.Port.SHELL);
    List<Throwable> thrown = new ArrayList<>();
    channel.repeat(
        () -> {
          if (thrown.size() == 2) {
            channel.end();
            return;
          }
          Error error = thrown.isEmpty() ? new OutOfMemoryError() : new LinkageError();
          thrown.add(error);
          throw error;
        });
    assertThat(thrown).hasSize(2);
    assertThat(channel.isOpen()).isFalse();
  }

  @Test
  void subscribe_isWelcomed() {
    kernel.subscribe("");
    assertThat(kernel.awaitPublished("iopub_welcome").text("subscription", "?")).isEmpty();
    kernel.subscribe("status");
    assertThat(kernel.awaitPublished("iopub_welcome").text("subscription", "?"))
        .isEqualTo("status");
  }

  @Test
  void comm_isClosedWhereNobodyAnswers() {
    List<Packet> published =
        kernel.tell("comm_open", "{\"comm_id\":\"lost\",\"target_name\":\"nobody\",\"data\":{}}");
    assertThat(published)
        .extracting(Packet::type)
        .containsExactly("status", "comm_close", "status");
    assertThat(published.get(1).text("comm_id", "")).isEqualTo("lost");
  }

  @Test
  void comm_answersMessagesAndEnds() {
    kernel
        .execute(
            """
            onComm("echo", comm -> {
              comm.onMessage(data -> comm.send(Map.of("twice", 2 * (Long) data.get("n"))));
              comm.onClose(() -> System.out.println("closed"));
              comm.send(comm.opening());
            });
            """)
        .replies(ok());
    List<Packet> opened =
        kernel.tell(
            "comm_open", "{\"comm_id\":\"c1\",\"target_name\":\"echo\",\"data\":{\"hello\":1.5}}");
    assertThat(opened.get(1).content())
        .isEqualTo(KernelClient.object("{\"comm_id\":\"c1\",\"data\":{\"hello\":1.5}}"));
    String info = "{\"target_name\":\"echo\"}";
    kernel
        .ask("comm_info_request", info)
        .replies(ok(Map.of("comms", Map.of("c1", Map.of("target_name", "echo")))));
    List<Packet> said = kernel.tell("comm_msg", "{\"comm_id\":\"c1\",\"data\":{\"n\":21}}");
    assertThat(said.get(1).object("data")).isEqualTo(KernelClient.object("{\"twice\":42}"));
    List<Packet> closed = kernel.tell("comm_close", "{\"comm_id\":\"c1\",\"data\":{}}");
    assertThat(closed.get(1).text("text", "")).isEqualTo("closed\n");
    assertThat(kernel.ask("comm_info_request", info).reply().object("comms").size()).isZero();
  }

  @Test
  void comm_isOpenedByACell() {
    TestKernel.Exchange exchange =
        kernel.execute("var opened = openComm(\"gauge\", Map.of(\"at\", 3)); opened.close();");
    Packet open = exchange.published().get(2);
    exchange.publishes(
        busy(),
        input("var opened = openComm(\"gauge\", Map.of(\"at\", 3)); opened.close();"),
        message("comm_open", Map.of("target_name", "gauge", "data", Map.of("at", 3))),
        message("comm_close", Map.of("comm_id", open.text("comm_id", ""))),
        idle());
  }

  @Test
  void comm_printsWhatItsCodeThrows() {
    kernel.execute("onComm(\"bad\", comm -> { throw new IllegalStateException(\"oh\"); });");
    List<Packet> published =
        kernel.tell("comm_open", "{\"comm_id\":\"b\",\"target_name\":\"bad\"}");
    assertThat(published.get(1).text("text", "")).startsWith("java.lang.IllegalStateException: oh");
  }
}
