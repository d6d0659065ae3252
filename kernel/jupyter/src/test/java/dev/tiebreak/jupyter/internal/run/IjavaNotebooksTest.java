package dev.tiebreak.jupyter.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.maven.TestRepository;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notebooks that do what public notebooks for IJava do, unchanged. Next to each is what a person
 * who runs it expects to see, cell by cell, in the form of {@link Transcript}.
 */
class IjavaNotebooksTest {

  private static final Path NOTEBOOKS = Path.of("src/test/resources/notebooks");

  @TempDir private Path folder;
  private String userHome;
  private TestRepository repository;

  /** No notebook in a test looks into the Maven repository of whoever runs it. */
  @BeforeEach
  void moveHome() {
    repository = new TestRepository(folder);
    userHome = System.getProperty("user.home");
    System.setProperty("user.home", repository.home().toString());
  }

  @AfterEach
  void moveBack() {
    System.setProperty("user.home", userHome);
  }

  private static String expected(String name) throws IOException {
    return Files.readString(NOTEBOOKS.resolve(name + ".txt"));
  }

  private static String run(String json, String name) {
    return Transcript.of(
        new Runner(new Silent(), List.of()).run(Notebook.parse(json, name + ".ipynb")).notebook());
  }

  private static String source(String name) throws IOException {
    return Files.readString(NOTEBOOKS.resolve(name + ".ipynb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ijava-language", "ijava-display"})
  void run_showsWhatIjavaShows(String name) throws IOException {
    assertThat(run(source(name), name)).isEqualTo(expected(name));
  }

  @Test
  void run_bringsInLibrariesAsIjavaDoes() throws IOException {
    repository.with("oak", "1.2").with("elm", "2.0").with("ash", "3.1");
    Path jars = Files.createDirectories(folder.resolve("jars"));
    Files.copy(repository.jar("ash", "3.1"), jars.resolve("ash.jar"));
    String source =
        source("ijava-magics")
            .replace("REPOSITORY", folder.resolve("remote").toUri().toString())
            .replace("JARS", jars.toString());
    assertThat(run(source, "ijava-magics").replace(jars.toString(), "JARS"))
        .isEqualTo(expected("ijava-magics"));
  }
}
