package dev.tiebreak.jupyter.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** A jar with the importer that the page on the house shows. */
class AddedJarsTest {

  private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");
  private static final Pattern CODE =
      Pattern.compile("## A format.*?```java\\n(.*?)```", Pattern.DOTALL);

  private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
  @TempDir private Path folder;
  private Path jar;
  private Path board;

  @BeforeEach
  void packImporter() throws IOException {
    Matcher code = CODE.matcher(Files.readString(PAGE));
    assertThat(code.find()).isTrue();
    Path source =
        Files.writeString(
            folder.resolve("Board.java"),
            "import dev.tiebreak.read.format.*; import dev.tiebreak.tree.*; import java.util.*;\n"
                + code.group(1));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(
                    null,
                    null,
                    null,
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString(),
                    source.toString()))
        .isZero();
    jar = folder.resolve("board.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("Board.class"));
      out.write(Files.readAllBytes(folder.resolve("Board.class")));
      out.putNextEntry(new JarEntry("META-INF/services/dev.tiebreak.read.format.Importer"));
      out.write("Board".getBytes(StandardCharsets.UTF_8));
    }
    board =
        Files.writeString(
            folder.resolve("board.json"),
            """
            {"board_version": 1, "entries": [
              {"id": "a", "name": "Oak", "result": {"rate": 0.5}},
              {"id": "b", "name": "Elm", "result": {"rate": 0.25}}]}
            """);
  }

  @AfterEach
  void forgetJar() {
    Thread.currentThread().setContextClassLoader(loader);
  }

  private String run(int code, String... arguments) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text, true);
    CommandLine line = Main.line().setOut(out).setErr(out);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          out.println(Terminal.line(e));
          return e instanceof UsageException ? 2 : 1;
        });
    assertThat(line.execute(arguments)).as(text.toString()).isEqualTo(code);
    return text.toString();
  }

  @Test
  void check_findsTheImporter() {
    assertThat(run(0, "check", board.toString(), "--with", jar.toString()))
        .contains("scores, 2 rows, nothing wrong", "a Board leaderboard; 2 models; 1 measure");
  }

  @Test
  void import_findsTheImporter() throws IOException {
    Path scores = folder.resolve("scores.csv");

    run(0, "import", board.toString(), "--to", scores.toString(), "--with", jar.toString());

    assertThat(Files.readString(scores)).contains("Oak,Board,50,percent", "Elm,Board,25,percent");
  }

  @Test
  void withoutTheJar_theFileIsJson() {
    assertThat(run(1, "check", board.toString())).contains("this is JSON");
  }

  @Test
  void missingJar_isWrongUsage() {
    assertThat(run(2, "check", board.toString(), "--with", folder + "/none.jar"))
        .contains("There is no jar", "none.jar");
  }

  private Path jarNaming(String service) throws IOException {
    Path made = folder.resolve("made.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(made))) {
      out.putNextEntry(new JarEntry("Newer.class"));
      byte[] newer = Files.readAllBytes(folder.resolve("Board.class"));
      newer[7] = (byte) 0xFF;
      out.write(newer);
      out.putNextEntry(new JarEntry("META-INF/services/dev.tiebreak.read.format.Importer"));
      out.write(service.getBytes(StandardCharsets.UTF_8));
    }
    return made;
  }

  @ParameterizedTest
  @CsvSource({
    "no.Such, 'names the importer no.Such, which is not in it'",
    "java.lang.String, 'names java.lang.String, which is no importer'",
    "Newer, 'has the importer Newer, which needs a newer Java than'",
    "# none, names no importer in META-INF/services/dev.tiebreak.read.format.Importer"
  })
  void jarWhoseImportersCannotRun_isWrongUsage(String service, String words) throws IOException {
    Path made = jarNaming(service);

    assertThat(run(2, "check", board.toString(), "--with", made.toString()))
        .contains(made + " " + words)
        .contains("; --with takes jars of importers that can run.");
  }

  @Test
  void brokenJar_isWrongUsage() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jar"), "");

    assertThat(run(2, "check", board.toString(), "--with", broken.toString()))
        .contains(broken + " is no jar that can be read; --with takes jars");
  }

  @Test
  void run_findsTheImporterInItsCells() throws IOException {
    Path notebook =
        Files.writeString(
            folder.resolve("board.ipynb"),
            """
            {"cells": [{"cell_type": "code", "id": "a", "metadata": {}, "execution_count": null,
              "outputs": [], "source": "Scores.read(\\"%s\\").models()"}],
             "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            """
                .formatted(board.toString().replace("\\", "/")));
    NotebookJob job =
        new NotebookJob(notebook, folder.resolve("out"), Map.of(), List.of(jar), folder);
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text, true);

    assertThat(job.run(Main.line().setOut(out).setErr(out))).as(text.toString()).isZero();
    assertThat(Files.readString(folder.resolve("out/board.ipynb"))).contains("Oak", "Elm");
  }
}
