package dev.tiebreak.jupyter.internal.magic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.maven.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What each magic does in a session. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CellsTest {

  private final MagicSession session = new MagicSession();
  private Path folder;
  private String userHome;
  private TestRepository repository;

  @BeforeAll
  void open(@TempDir Path temporary) {
    folder = temporary;
    userHome = System.getProperty("user.home");
    System.setProperty("user.home", new TestRepository(folder).home().toString());
  }

  @AfterAll
  void close() {
    session.close();
    System.setProperty("user.home", userHome);
  }

  /** Each test has its own libraries, since one cannot be removed from a session. */
  @BeforeEach
  void restore() {
    repository = new TestRepository(folder);
  }

  private void assertRefuses(String cell, String name, String sentence) {
    Failure failure = session.failure(cell);
    assertThat(failure.report()).containsExactly(name + ": " + sentence);
    assertThat(failure.kind()).isEqualTo(Failure.Kind.RUNTIME);
  }

  @Test
  void maven_addsALibraryAndWhatItNeeds() throws IOException {
    repository.with("base", "1.0").with("top", "1.0", "org.example:base:1.0");
    assertThat(session.shown("%maven org.example:top:1.0"))
        .isEqualTo("Added 2 libraries: org.example:top:1.0, org.example:base:1.0.");
    assertThat(session.value("org.example.Top.hello() + org.example.Base.hello()"))
        .isEqualTo("top 1.0base 1.0");
    assertThat(session.shown("%addMavenDependency org.example:top:1.0"))
        .isEqualTo("Nothing to add: everything is already there.");
  }

  @Test
  void maven_runsBetweenTheCodeOfOneCell() throws IOException {
    repository.with("mid", "1.0");
    assertThat(
            session.value(
                "int one = 1;\n%maven org.example:mid:1.0\norg.example.Mid.hello() + one"))
        .isEqualTo("mid 1.01");
  }

  @Test
  void maven_keepsTheVersionsThatAreThere() throws IOException {
    repository.with("old", "1.0").with("old", "2.0").with("young", "1.0", "org.example:old:2.0");
    assertThat(session.shown("%maven org.example:old:1.0")).isEqualTo("Added org.example:old:1.0.");
    assertThat(session.shown("%maven org.example:young:1.0"))
        .isEqualTo(
            "Added org.example:young:1.0.\n"
                + "Kept org.example:old:1.0, which is already there, instead of 2.0.");
    assertThat(session.value("org.example.Old.hello()")).isEqualTo("old 1.0");
  }

  @Test
  void maven_saysWhatItDoesAndThatItWasRefused() {
    assertRefuses(
        "%maven org.example:none:1.0",
        "%maven",
        "There is no org.example:none:1.0 in test (" + folder.resolve("remote").toUri() + ").");
    assertThat(session.said())
        .startsWith("Downloading none-1.0.pom …")
        .endsWith("Nothing was added.");
    assertRefuses("%maven", "%maven", "Say which library: %maven group:artifact:version.");
    assertThat(session.said()).isEmpty();
    assertRefuses(
        "%mavenRepo one",
        "%mavenRepo", "Give the repository a name and its address: %mavenRepo id url.");
    assertRefuses(
        "%mavenRepo one not-a-url",
        "%mavenRepo",
        "not-a-url is not an address; one looks like https://repo.example.org/maven2.");
  }

  /** In its own session, since a repository cannot be removed from one. */
  @Test
  void mavenRepo_isAskedFromThenOn() throws IOException {
    TestRepository other =
        new TestRepository(Files.createDirectories(folder.resolve("other"))).with("far", "1.0");
    Files.writeString(
        repository.mavenFolder().resolve("settings.xml"),
        Files.readString(repository.mavenFolder().resolve("settings.xml"))
            .replace("<mirrorOf>*</mirrorOf>", "<mirrorOf>central</mirrorOf>"));
    try (MagicSession own = new MagicSession()) {
      assertThat(own.run("%mavenRepo other " + other.folder().resolve("remote").toUri()))
          .isEqualTo(new Outcome.Nothing());
      assertThat(own.shown("%maven org.example:far:1.0")).isEqualTo("Added org.example:far:1.0.");
    }
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
    assertThat(session.shown("%loadFromPOM " + pom)).isEqualTo("Added org.example:main:1.0.");
    assertThat(session.shown("%loadFromPOM " + pom + " test"))
        .isEqualTo("Added org.example:extra:1.0.");
    assertRefuses(
        "%loadFromPOM",
        "%loadFromPOM", "Say which POM: %loadFromPOM file, or %%loadFromPOM above its XML.");
  }

  @Test
  void loadFromPom_takesWhatAProjectsPageShows() throws IOException {
    repository.with("page", "1.0").with("tested", "1.0");
    assertThat(
            session.shown(
                "%%loadFromPOM\n"
                    + TestRepository.dependency("org.example", "page", "1.0", "compile")))
        .isEqualTo("Added org.example:page:1.0.");
    assertThat(
            session.shown(
                "%%loadFromPOM test\n"
                    + TestRepository.dependency("org.example", "tested", "1.0", "test")))
        .isEqualTo("Added org.example:tested:1.0.");
    assertRefuses(
        "%%loadFromPOM\n ",
        "%%loadFromPOM", "Write the XML of a POM, or a part of it, below %%loadFromPOM.");
  }

  @Test
  void jars_takeFilesFoldersAndGlobs() throws IOException {
    repository.with("one", "1.0").with("two", "1.0").with("three", "1.0");
    Path one = repository.jar("one", "1.0");
    Path two = repository.jar("two", "1.0");
    assertThat(session.shown("%jars " + one + " " + two.getParent() + " " + one))
        .isEqualTo("Added " + one + ", " + two + ".");
    assertThat(session.shown("%classpath " + folder + "/remote/org/example/th*/**.jar"))
        .isEqualTo("Added " + repository.jar("three", "1.0") + ".");
    assertThat(
            session.value(
                "org.example.One.hello() + org.example.Two.hello() + org.example.Three.hello()"))
        .isEqualTo("one 1.0two 1.0three 1.0");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    assertThat(session.shown("%classpath " + classes)).isEqualTo("Added " + classes + ".");
    Path text = Files.writeString(folder.resolve("a.jar"), "text");
    assertRefuses("%jars " + text, "%jars", text + " is not a jar.");
    assertRefuses("%classpath nowhere", "%classpath", "There is no file nowhere.");
    assertRefuses("%jars", "%jars", "Say which files: %jars path or glob.");
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
    assertThat(session.value("%load " + java + " \"" + jsh + "\" " + notebook)).isEqualTo(5);
    assertThat(session.value("four + five")).isEqualTo(9);
    assertThat(session.run("%load \"" + jsh + "\"")).isEqualTo(new Outcome.Nothing());
    assertRefuses("%load", "%load", "Say which file: %load file.java, file.jsh or notebook.ipynb.");
  }

  @Test
  void load_namesTheFileAndLineOfAFailure() throws IOException {
    Path jsh = Files.writeString(folder.resolve("bad.jsh"), "int zero = 0;\n\nint x = 1 / zero;");
    Path never = Files.writeString(folder.resolve("never.jsh"), "int never = 1;");
    Failure failure = session.failure("\n%load " + jsh + " " + never);
    assertThat(failure.report())
        .containsExactly(
            "java.lang.ArithmeticException: / by zero",
            "  in bad.jsh, line 3:",
            "  → int x = 1 / zero;",
            "    at bad.jsh, line 3");
    assertThat(failure.cell()).isEqualTo(session.number());
    assertThat(failure.line()).isEqualTo(2);
    assertThat(session.failure("never").message()).contains("cannot find symbol");
    Path notebook =
        Files.writeString(
            folder.resolve("bad.ipynb"),
            "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"1\"},"
                + "{\"cell_type\":\"code\",\"source\":\"int a;\\nnope()\"}],\"nbformat\":4}");
    assertThat(session.failure("%load " + notebook).details().get(0).text())
        .isEqualTo("    in bad.ipynb, code cell 2, line 2");
  }

  @Test
  void load_refusesAFileThatLoadsItselfAndTakesItAgainLater() throws IOException {
    Path self = folder.resolve("self.jsh");
    Files.writeString(self, "%load " + self);
    assertThat(session.failure("%load " + self).report())
        .containsExactly("%load: " + self + " loads itself.", "    in self.jsh, line 1");
    Files.writeString(self, "int again = 7;");
    assertThat(session.value("%load " + self + "\nagain")).isEqualTo(7);
  }

  @Test
  void time_saysWhatCodeTookAndGivesItsValue() {
    String measures =
        "Wall time [0-9.]+ (µs|ms|s), processor time [0-9.]+ (µs|ms|s), [0-9.]+ (KB|MB) allocated";
    assertThat(session.value("%time new int[1_000_000].length")).isEqualTo(1_000_000);
    assertThat(session.said().get(0)).matches(measures).matches(".* [4-9][.][0-9] MB .*");
    assertThat(session.value("%%time\nint x = 1;\nx + 1")).isEqualTo(2);
    assertThat(session.said()).singleElement().asString().matches(measures);
    assertThat(session.failure("int zero = 0;\n%time 1 / zero").line()).isEqualTo(2);
    assertThat(session.said()).isEmpty();
    assertRefuses("%time ", "%time", "Write the code to time after %time.");
  }

  @Test
  void who_listsWhatWasDeclared() {
    session.run(
        "int n = 3; String s = \"a\\nb\"; var big = new ArrayList<>(Collections.nCopies(99, 1));");
    session.run(
        "int half(int k) { return k / 2; }\nrecord P(int x) {}\nObject none = null;\n1 + 1");
    assertThat(session.shown("%who").lines().map(line -> line.strip().replaceAll(" {2,}", "|")))
        .contains(
            "Declared",
            "Name|Kind|Type|Value",
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
    assertThat(session.shown("%lsmagic").lines().map(line -> line.strip().replaceAll(" {2,}", "|")))
        .contains(
            "Magics",
            "Magic|Takes|Does|Also",
            "%mavenRepo|id url|Looks in one more Maven repository from now on.|%addMavenRepo",
            "%who|Lists the variables, methods and types of the notebook.",
            "%lsmagic|Lists the magics.|%magics")
        .filteredOn(line -> line.startsWith("%"))
        .hasSize(9);
  }

  @Test
  void run_refusesWhatIsNoMagic() {
    assertRefuses(
        "int x = 1;\n%mavne a:b:1",
        "%mavne", "There is no magic %mavne; did you mean %maven? %lsmagic lists them all.");
    assertRefuses("%zzz", "%zzz", "There is no magic %zzz; %lsmagic lists them all.");
  }

  @Test
  void run_stopsAtTheFirstPartThatFails() {
    Failure failure = session.failure("int a = 1;\n%zzz\nint later = 2;");
    assertThat(failure.cell()).isEqualTo(session.number());
    assertThat(failure.line()).isEqualTo(2);
    assertThat(session.failure("later").message()).contains("cannot find symbol");
    assertThat(session.value("a")).isEqualTo(1);
    assertThat(session.run("%lsmagic\nint b = 1;")).isEqualTo(new Outcome.Nothing());
  }
}
