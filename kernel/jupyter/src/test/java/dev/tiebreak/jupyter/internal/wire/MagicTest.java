package dev.tiebreak.jupyter.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.internal.maven.TestRepository;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Answer;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Channel;
import dev.tiebreak.jupyter.internal.wire.KernelClient.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What front ends see of magics, over sockets; what each magic does is tested in its own room. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MagicTest {

  private Path folder;
  private String userHome;
  private TestRepository repository;
  private KernelClient client;

  @BeforeAll
  void open(@TempDir Path temporary) throws IOException {
    folder = temporary;
    repository = new TestRepository(folder);
    userHome = System.getProperty("user.home");
    System.setProperty("user.home", repository.home().toString());
    client = KernelClient.open(folder);
  }

  @AfterAll
  void close() {
    client.close();
    System.setProperty("user.home", userHome);
  }

  /** Each test has its own libraries, since one cannot be removed from a session. */
  @BeforeEach
  void restore() {
    repository = new TestRepository(folder);
  }

  private static String text(Message message) {
    return message.content().getAsJsonObject("data").get("text/plain").getAsString();
  }

  private String value(String code) {
    return text(client.run(code).only("execute_result"));
  }

  /** Returns what a cell shows last under the name of its only display. */
  private String shown(String code) {
    Answer answer = client.run(code);
    assertThat(answer.types()).doesNotContain("error");
    List<Message> shown =
        answer.published().stream().filter(m -> m.type().endsWith("display_data")).toList();
    return text(shown.get(shown.size() - 1));
  }

  private static List<String> strings(JsonArray array) {
    List<String> strings = new ArrayList<>();
    for (JsonElement each : array) {
      strings.add(each.getAsString().replaceAll("\u001b\\[[\\d;]*m", ""));
    }
    return strings;
  }

  @Test
  void maven_givesLaterCellsALibraryAndWhatItNeeds() throws IOException {
    repository.with("base", "1.0").with("top", "1.0", "org.example:base:1.0");
    assertThat(shown("%maven org.example:top:1.0"))
        .isEqualTo("Added 2 libraries: org.example:top:1.0, org.example:base:1.0.");
    assertThat(value("import org.example.*;\nTop.hello() + Base.hello()"))
        .isEqualTo("top 1.0base 1.0");
    assertThat(value("List.of(1).stream().map(x -> Top.hello()).toList()")).isEqualTo("[top 1.0]");
    assertThat(value("class Mine extends Base {}; new Mine().get()")).isEqualTo("base 1.0");
    String found =
        "var found = new ArrayList<String>();\n"
            + "ServiceLoader.load(java.util.function.Supplier.class)"
            + ".forEach(s -> found.add(s.get().toString()));\nCollections.sort(found);\nfound";
    assertThat(value(found)).contains("base 1.0", "top 1.0");
    assertThat(
            value(
                "new String(Thread.currentThread().getContextClassLoader()"
                    + ".getResourceAsStream(\"Top.txt\").readAllBytes())"))
        .isEqualTo("a resource of Top");
    assertThat(shown("%addMavenDependency org.example:top:1.0"))
        .isEqualTo("Nothing to add: everything is already there.");
  }

  @Test
  void maven_keepsTheLibrariesOfTheProgram() throws IOException {
    repository.with("bridge", "1.0", "tech.tablesaw:tablesaw-core:0.1");
    Path core = Files.createDirectories(folder.resolve("remote/tech/tablesaw/tablesaw-core/0.1"));
    Files.copy(repository.jar("bridge", "1.0"), core.resolve("tablesaw-core-0.1.jar"));
    Files.writeString(
        core.resolve("tablesaw-core-0.1.pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>tech.tablesaw</groupId>"
            + "<artifactId>tablesaw-core</artifactId><version>0.1</version></project>");
    TestRepository.sign(core);
    assertThat(shown("%maven org.example:bridge:1.0"))
        .startsWith("Added org.example:bridge:1.0.\nKept tech.tablesaw:tablesaw-core:0.")
        .endsWith(", which is already there, instead of 0.1.");
  }

  @Test
  void maven_leavesNoProgressBehindWhenRefused() {
    List<Message> shown =
        client.run("%maven org.example:none:2.0").published().stream()
            .filter(m -> m.type().endsWith("display_data"))
            .toList();
    assertThat(text(shown.get(0))).isEqualTo("Downloading none-2.0.pom …");
    assertThat(text(shown.get(shown.size() - 1))).isEqualTo("Nothing was added.");
  }

  @Test
  void maven_canBeInterrupted() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      repository.mirroredAt("http://127.0.0.1:" + silent.getLocalPort() + "/");
      String cell = "%maven org.example:silent:1.0\nSystem.out.print(\"never\");";
      String id = client.send(Channel.SHELL, "execute_request", KernelClient.cell(cell));
      silent.accept();
      client.send(Channel.CONTROL, "interrupt_request", new JsonObject());
      Answer answer = client.answer(Channel.SHELL, id);
      assertThat(strings(answer.only("error").content().getAsJsonArray("traceback")).get(0))
          .startsWith("Interrupted in cell [");
      assertThat(answer.types()).doesNotContain("stream");
    }
    assertThat(value("1 + 1")).isEqualTo("2");
  }

  @Test
  void errors_nameTheirLineInTheCell() {
    Answer answer = client.run("int a = 1;\n%time a\n\nint b = nonsense;");
    int count = answer.reply().number("execution_count");
    assertThat(strings(answer.only("error").content().getAsJsonArray("traceback")))
        .startsWith(
            "Compile error in cell [" + count + "], line 4: cannot find symbol: variable nonsense",
            "    int b = nonsense;",
            "            ^^^^^^^^");
    Answer timed = client.run("int zero = 0;\n%time 1 / zero");
    assertThat(strings(timed.only("error").content().getAsJsonArray("traceback")))
        .contains("    at cell [" + (count + 1) + "], line 2");
  }

  private static JsonObject code(String code, int cursor) {
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    content.addProperty("cursor_pos", cursor);
    return content;
  }

  @Test
  void complete_knowsMagicsTheirFilesAndTheJavaAroundThem() throws IOException {
    Message names = client.ask("complete_request", code("int x = 1;\n%ma", 14)).reply();
    assertThat(strings(names.content().getAsJsonArray("matches")))
        .containsExactly("%maven", "%mavenRepo", "%magics");
    assertThat(names.number("cursor_start")).isEqualTo(11);
    Files.writeString(folder.resolve("file.jsh"), "");
    String load = "%load " + folder + "/fil";
    Message files = client.ask("complete_request", code(load, load.length())).reply();
    assertThat(strings(files.content().getAsJsonArray("matches"))).containsExactly("file.jsh");
    assertThat(files.number("cursor_start")).isEqualTo(load.length() - 3);
    for (String java :
        List.of("%who\n\"abc\".subs", "%time \"abc\".subs", "%%time\n\"abc\".subs")) {
      Message reply = client.ask("complete_request", code(java, java.length())).reply();
      assertThat(strings(reply.content().getAsJsonArray("matches")).get(0))
          .as(java)
          .startsWith("substring");
      assertThat(reply.number("cursor_start")).as(java).isEqualTo(java.length() - 4);
    }
  }

  @Test
  void isCompleteAndInspect_takeMagics() {
    for (String code : List.of("%maven a:b:1", "int x = 1;\n%who", "%%loadFromPOM\n<dependency>")) {
      assertThat(client.ask("is_complete_request", code(code, 0)).reply().text("status"))
          .as(code)
          .isEqualTo("complete");
    }
    String open = "%who\nfor (;;) {";
    assertThat(client.ask("is_complete_request", code(open, 0)).reply().text("status"))
        .isEqualTo("incomplete");
    Message help = client.ask("inspect_request", code("%maven a:b:1", 3)).reply();
    assertThat(text(help)).startsWith("%maven group:artifact:version");
  }
}
