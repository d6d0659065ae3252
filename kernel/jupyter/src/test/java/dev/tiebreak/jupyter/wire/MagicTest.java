package dev.tiebreak.jupyter.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.maven.TestRepository;
import dev.tiebreak.jupyter.wire.KernelClient.Answer;
import dev.tiebreak.jupyter.wire.KernelClient.Channel;
import dev.tiebreak.jupyter.wire.KernelClient.Message;
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

/** Magics, over sockets. */
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

  /** Each test has libraries of its own: one cannot be taken from a session again. */
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

  private Message error(String code) {
    return client.run(code).only("error");
  }

  private static List<String> strings(JsonArray array) {
    List<String> strings = new ArrayList<>();
    for (JsonElement each : array) {
      strings.add(each.getAsString().replaceAll("\u001b\\[[\\d;]*m", ""));
    }
    return strings;
  }

  private void assertSentence(String code, String name, String sentence) {
    Message error = error(code);
    assertThat(error.text("ename")).isEqualTo(name);
    assertThat(error.text("evalue")).isEqualTo(sentence);
    assertThat(strings(error.content().getAsJsonArray("traceback")))
        .containsExactly(name + ": " + sentence);
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
        .isEqualTo("Nothing to add: all of it is there already.");
  }

  @Test
  void maven_runsBetweenTheCodeOfOneCell() throws IOException {
    repository.with("mid", "1.0");
    assertThat(value("int one = 1;\n%maven org.example:mid:1.0\norg.example.Mid.hello() + one"))
        .isEqualTo("mid 1.01");
  }

  @Test
  void maven_keepsTheVersionsThatAreThere() throws IOException {
    repository.with("old", "1.0").with("old", "2.0").with("young", "1.0", "org.example:old:2.0");
    client.run("%maven org.example:old:1.0");
    assertThat(shown("%maven org.example:young:1.0"))
        .isEqualTo(
            "Added org.example:young:1.0.\n"
                + "Kept org.example:old:1.0, which is there already, in place of 2.0.");
    assertThat(value("org.example.Old.hello()")).isEqualTo("old 1.0");
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
        .endsWith(", which is there already, in place of 0.1.");
  }

  @Test
  void maven_refusesInOneSentence() {
    assertSentence(
        "%maven org.example:none:1.0",
        "%maven",
        "There is no org.example:none:1.0 in test (" + folder.resolve("remote").toUri() + ").");
    assertSentence("%maven", "%maven", "Say which library: %maven group:artifact:version.");
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
  void loadFromPom_takesWhatAProjectsPageShows() throws IOException {
    repository.with("page", "1.0");
    String dependency = TestRepository.dependency("org.example", "page", "1.0", "compile");
    assertThat(shown("%%loadFromPOM\n" + dependency)).isEqualTo("Added org.example:page:1.0.");
    assertThat(value("org.example.Page.hello()")).isEqualTo("page 1.0");
  }

  @Test
  void loadFromPom_takesAFileAndScopes() throws IOException {
    repository.with("main", "1.0").with("extra", "1.0");
    Path pom =
        Files.writeString(
            folder.resolve("pom.xml"),
            "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId>"
                + "<artifactId>a</artifactId><version>1</version><dependencies>"
                + TestRepository.dependency("org.example", "main", "1.0", "compile")
                + TestRepository.dependency("org.example", "extra", "1.0", "test")
                + "</dependencies></project>");
    assertThat(shown("%loadFromPOM " + pom)).isEqualTo("Added org.example:main:1.0.");
    assertThat(shown("%loadFromPOM " + pom + " test")).isEqualTo("Added org.example:extra:1.0.");
  }

  @Test
  void jars_takeFilesFoldersAndGlobs() throws IOException {
    repository.with("one", "1.0").with("two", "1.0").with("three", "1.0");
    Path one = repository.jar("one", "1.0");
    client.run("%jars " + one + " " + repository.jar("two", "1.0").getParent());
    client.run("%classpath " + folder + "/remote/org/example/th*/**.jar");
    assertThat(
            value("org.example.One.hello() + org.example.Two.hello() + org.example.Three.hello()"))
        .isEqualTo("one 1.0two 1.0three 1.0");
    assertSentence("%jars " + folder + "/*.jar", "%jars", "No file matches " + folder + "/*.jar.");
    assertSentence("%classpath nowhere", "%classpath", "There is no file nowhere.");
    Path text = Files.writeString(folder.resolve("a.jar"), "text");
    assertSentence("%jars " + text, "%jars", text + " is not a jar.");
  }

  @Test
  void load_runsFilesAndNotebooks() throws IOException {
    Path java =
        Files.writeString(
            folder.resolve("Half.java"),
            "package a.b;\n\npublic class Half { int of(int n) { return n / 2; } }");
    Path jsh = Files.writeString(folder.resolve("my file.jsh"), "int four = new Half().of(8);");
    Path notebook =
        Files.writeString(
            folder.resolve("n.ipynb"),
            "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":\"no code\"},"
                + "{\"cell_type\":\"code\",\"source\":[\"int five = four\\n\",\" + 1;\"]},"
                + "{\"cell_type\":\"code\",\"source\":\"%time five\"}],\"nbformat\":4}");
    assertThat(value("%load " + java + " \"" + jsh + "\" " + notebook)).isEqualTo("5");
    assertThat(value("four + five")).isEqualTo("9");
    Path self = folder.resolve("self.jsh");
    Files.writeString(self, "%load " + self);
    assertThat(strings(error("%load " + self).content().getAsJsonArray("traceback")))
        .containsExactly("%load: " + self + " loads itself.", "    in self.jsh, line 1");
    assertSentence(
        "%load " + folder.resolve("connection.json"),
        "%load",
        folder.resolve("connection.json")
            + " cannot be loaded; allowed: files that end in .java, .jsh or .ipynb.");
    Path broken =
        Files.writeString(
            folder.resolve("broken.ipynb"), "{\"cells\":[{\"source\":[null]}],\"nbformat\":4}");
    assertSentence(
        "%load " + broken,
        "%load",
        broken
            + " is not a notebook: the source of its cell 1 is [null], neither a text nor a list of"
            + " texts.");
  }

  @Test
  void load_namesTheFileAndLineOfAFailure() throws IOException {
    Path jsh = Files.writeString(folder.resolve("bad.jsh"), "int zero = 0;\n\nint x = 1 / zero;");
    Message error = error("%load " + jsh);
    assertThat(strings(error.content().getAsJsonArray("traceback")))
        .containsExactly(
            "java.lang.ArithmeticException: / by zero",
            "  in bad.jsh, line 3:",
            "  → int x = 1 / zero;",
            "    at bad.jsh, line 3");
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

  @Test
  void time_saysWhatCodeTookAndGivesItsValue() {
    String measures =
        "Wall time [0-9.]+ (µs|ms|s), processor time [0-9.]+ (µs|ms|s), [0-9.]+ (KB|MB) allocated";
    Answer line = client.run("%time new int[1_000_000].length");
    assertThat(text(line.only("execute_result"))).isEqualTo("1000000");
    assertThat(text(line.only("display_data"))).matches(measures).matches(".* [4-9][.][0-9] MB .*");
    Answer cell = client.run("%%time\nint x = 1;\nx + 1");
    assertThat(text(cell.only("execute_result"))).isEqualTo("2");
    assertThat(text(cell.only("display_data"))).matches(measures);
    assertThat(client.run("%time nonsense").types())
        .contains("error")
        .doesNotContain("display_data");
  }

  @Test
  void who_listsWhatWasDeclared() {
    client.run(
        "int n = 3;\nString s = \"a\\nb\";\nvar big = new ArrayList<>(Collections.nCopies(99, 1));");
    client.run("int half(int k) { return k / 2; }\nrecord P(int x) {}\nObject none = null;\n1 + 1");
    Message shown = client.run("%who").only("display_data");
    assertThat(shown.content().getAsJsonObject("data").get("text/html").getAsString())
        .contains("<table");
    assertThat(text(shown).lines().map(line -> line.strip().replaceAll(" {2,}", "|")).toList())
        .contains(
            "n|variable|int|3",
            "s|variable|String|\"a b\"",
            "big|variable|ArrayList<Integer>|99 elements",
            "none|variable|Object|null",
            "half(int)|method|int",
            "P|record")
        .noneMatch(line -> line.startsWith("$"));
  }

  @Test
  void lsmagic_listsEveryMagic() {
    assertThat(shown("%lsmagic"))
        .contains("%maven", "%mavenRepo", "%loadFromPOM, %%loadFromPOM", "%jars", "%classpath")
        .contains("%load", "%time, %%time", "%who", "%addMavenDependency");
  }

  @Test
  void unknownMagics_nameTheNearest() {
    assertSentence(
        "int x = 1;\n%mavne a:b:1",
        "%mavne", "There is no magic %mavne; did you mean %maven? %lsmagic lists them all.");
    assertSentence("%zzz", "%zzz", "There is no magic %zzz; %lsmagic lists them all.");
    assertSentence("%%who", "%%who", "There is no %%who but %who: it takes one line.");
    assertSentence(
        "int y = 1;\n%%time\ny", "%%time", "%%time has to stand on the first line of its cell.");
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
  void isComplete_andInspect_takeMagics() {
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
