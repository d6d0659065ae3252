package dev.tiebreak.jupyter.internal.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {

  private static final List<String> SCOPES = List.of("compile", "runtime");

  @TempDir private Path folder;
  private TestRepository repository;
  private Libraries libraries;

  @BeforeEach
  void open() throws IOException {
    repository =
        new TestRepository(folder)
            .with("base", "1.0")
            .with("base", "2.0")
            .with("test", "1.0")
            .with("top", "1.0", "org.example:base:1.0", "org.example:test:1.0:test");
    libraries = new Libraries(repository.mavenFolder());
  }

  private static void quiet(String text) {}

  private List<String> found(String... coordinates) throws InterruptedException {
    return names(libraries.find(List.of(coordinates), LibrariesTest::quiet));
  }

  private static List<String> names(List<Library> libraries) {
    return libraries.stream().map(Library::toString).toList();
  }

  @Test
  void find_givesALibraryAndWhatItNeedsToRun() throws InterruptedException {
    assertThat(found("org.example:top:1.0"))
        .containsExactly("org.example:top:1.0", "org.example:base:1.0");
    assertThat(folder.resolve("home/local/org/example/base/1.0/base-1.0.jar")).isRegularFile();
  }

  @Test
  void find_takesOneVersionOfEach() throws InterruptedException {
    assertThat(found("org.example:base:2.0", "org.example:top:1.0"))
        .containsExactlyInAnyOrder("org.example:base:2.0", "org.example:top:1.0");
  }

  @Test
  void find_takesPackagingAndClassifier() throws IOException, InterruptedException {
    Path jar = repository.jar("base", "1.0");
    Files.copy(jar, jar.resolveSibling("base-1.0-small.jar"));
    TestRepository.sign(jar.getParent());
    Library library =
        libraries.find(List.of("org.example:base:jar:small:1.0"), LibrariesTest::quiet).get(0);
    assertThat(library.name()).isEqualTo("org.example:base:small");
    assertThat(library.file().getFileName()).hasToString("base-1.0-small.jar");
  }

  @Test
  void find_asksRepositoriesThatWereAdded() throws IOException, InterruptedException {
    repository.mirroredAt("http://127.0.0.1:1/");
    Path settings = repository.mavenFolder().resolve("settings.xml");
    Files.writeString(
        settings, Files.readString(settings).replace("<mirrorOf>*<", "<mirrorOf>central<"));
    libraries.addRepository("mine", folder.resolve("remote").toUri().toString());
    assertThat(found("org.example:base:1.0")).containsExactly("org.example:base:1.0");
  }

  private void assertRefused(String coordinates, String sentence) {
    assertThatThrownBy(() -> found(coordinates))
        .isInstanceOf(MavenException.class)
        .hasMessage(sentence);
  }

  @Test
  void find_saysWhichLibraryIsNotThere() {
    assertRefused(
        "org.example:none:1.0",
        "There is no org.example:none:1.0 in test (" + folder.resolve("remote").toUri() + ").");
  }

  @Test
  void find_saysWhatCoordinatesAre() {
    assertRefused(
        "org.example:base",
        "org.example:base names no library: write group:artifact:version,"
            + " or group:artifact:packaging:classifier:version.");
  }

  @Test
  void find_saysWhenMavenIsOffline() throws InterruptedException {
    found("org.example:base:1.0");
    repository.goOffline();
    assertThat(found("org.example:base:1.0")).hasSize(1);
    assertRefused(
        "org.example:base:2.0",
        "org.example:base:2.0 is not in the local repository, and Maven is set to work offline.");
  }

  @Test
  void find_saysWhenARepositoryCannotBeReached() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }
    repository.mirroredAt("http://127.0.0.1:" + closed + "/");
    assertThatThrownBy(() -> found("org.example:base:1.0"))
        .isInstanceOf(MavenException.class)
        .message()
        .startsWith(
            "org.example:base:1.0 could not be fetched from test (http://127.0.0.1:"
                + closed
                + "/): ")
        .contains("refused")
        .endsWith(".")
        .doesNotContain("\n", "Exception");
  }

  @Test
  void find_endsWhenInterruptedThoughTheRepositoryIsSilent() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      repository.mirroredAt("http://127.0.0.1:" + silent.getLocalPort() + "/");
      Thread thread = Thread.currentThread();
      CompletableFuture<Socket> asked =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  Socket socket = silent.accept();
                  thread.interrupt();
                  return socket;
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
      assertThatThrownBy(() -> found("org.example:base:1.0"))
          .isInstanceOf(InterruptedException.class);
      asked.join().close();
    }
  }

  @Test
  void ofPom_takesParentsPropertiesAndManagedVersions() throws Exception {
    Files.writeString(
        folder.resolve("parent.xml"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>parent</artifactId>"
            + "<version>1</version><packaging>pom</packaging><properties><v>2.0</v></properties>"
            + "<dependencyManagement><dependencies>"
            + TestRepository.dependency("org.example", "base", "${v}", "compile")
            + "</dependencies></dependencyManagement></project>");
    Path pom =
        Files.writeString(
            folder.resolve("pom.xml"),
            "<project><modelVersion>4.0.0</modelVersion><parent><groupId>g</groupId>"
                + "<artifactId>parent</artifactId><version>1</version>"
                + "<relativePath>parent.xml</relativePath></parent><artifactId>child</artifactId>"
                + "<dependencies><dependency><groupId>org.example</groupId><artifactId>base</artifactId>"
                + "</dependency>"
                + TestRepository.dependency("org.example", "test", "1.0", "test")
                + "</dependencies></project>");
    assertThat(names(libraries.ofPom(pom, SCOPES, LibrariesTest::quiet)))
        .containsExactly("org.example:base:2.0");
    assertThat(names(libraries.ofPom(pom, List.of("test"), LibrariesTest::quiet)))
        .containsExactly("org.example:test:1.0");
  }

  @Test
  void ofPomSnippet_takesLoosePartsAndWholeProjects() throws InterruptedException {
    String loose =
        "<repository><id>r</id><url>https://example.invalid</url></repository>\n"
            + TestRepository.dependency("org.example", "top", "1.0", "compile");
    String sections = "<dependencies>" + loose.replaceFirst("(?s).*\n", "") + "</dependencies>";
    String project =
        "<?xml version=\"1.0\"?>\n<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId>"
            + "<artifactId>a</artifactId><version>1</version>"
            + sections
            + "</project>";
    for (String snippet : List.of(loose, sections, project)) {
      assertThat(names(libraries.ofPomSnippet(snippet, SCOPES, LibrariesTest::quiet)))
          .as(snippet)
          .containsExactly("org.example:top:1.0", "org.example:base:1.0");
    }
  }

  @Test
  void ofPomSnippet_saysWhatIsWrong() {
    assertThatThrownBy(() -> libraries.ofPomSnippet("<dependency>", SCOPES, LibrariesTest::quiet))
        .isInstanceOf(MavenException.class)
        .hasMessageStartingWith("This is not a part of a POM: ");
    String versionless = "<dependency><groupId>g</groupId><artifactId>a</artifactId></dependency>";
    assertThatThrownBy(() -> libraries.ofPomSnippet(versionless, SCOPES, LibrariesTest::quiet))
        .isInstanceOf(MavenException.class)
        .hasMessageStartingWith("The POM is not valid: ")
        .hasMessageContaining("'dependencies.dependency.version' for g:a:jar is missing");
  }
}
