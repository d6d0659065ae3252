package dev.tiebreak.jupyter.internal.display;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.DataReader;
import tech.tablesaw.io.DataWriter;

class TableFormatsTest {

  /** A library like tablesaw-excel: it registers its format when its class is initialised. */
  private static final String READER =
      """
      package tech.tablesaw.io.lines;

      import java.nio.file.Files;
      import tech.tablesaw.api.StringColumn;
      import tech.tablesaw.api.Table;
      import tech.tablesaw.io.DataReader;
      import tech.tablesaw.io.ReadOptions;
      import tech.tablesaw.io.Source;

      public class LinesReader implements DataReader<ReadOptions> {
        static {
          Table.defaultReaderRegistry.registerExtension("lines", new LinesReader());
        }

        @Override
        public Table read(Source source) {
          try {
            return Table.create(
                "lines", StringColumn.create("line", Files.readAllLines(source.file().toPath())));
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        }

        @Override
        public Table read(ReadOptions options) {
          return read(options.source());
        }
      }
      """;

  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void write() throws IOException {
    data = Files.writeString(folder.resolve("data.lines"), "one\ntwo\n");
  }

  private Path library() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Path source = Files.writeString(folder.resolve("LinesReader.java"), READER);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
    assertThat(result).isZero();
    return classes;
  }

  /** As Tablesaw itself looks for them. */
  @Test
  void own_areAllThatTablesawHas() {
    try (ScanResult all =
        new ClassGraph().enableAllInfo().acceptPackages("tech.tablesaw.io").scan()) {
      List<String> names = new ArrayList<>();
      names.addAll(all.getClassesImplementing(DataReader.class.getName()).getNames());
      names.addAll(all.getClassesImplementing(DataWriter.class.getName()).getNames());
      assertThat(TableFormats.OWN.stream().map(Class::getName))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void find_findsTablesawsOwnAndLeavesTheClassPath() throws IOException {
    Path csv = Files.writeString(folder.resolve("data.csv"), "a,b\n1,2\n");
    String classPath = System.getProperty("java.class.path");
    TableFormats.find();
    assertThat(System.getProperty("java.class.path")).isEqualTo(classPath);
    assertThat(Table.read().file(csv.toFile()).rowCount()).isEqualTo(1);
  }

  @Test
  void addToClassPath_findsTheFormatsThatComeWithIt() throws IOException {
    TableFormats.find();
    try (Session session = Session.open(new Object(), List.of("import tech.tablesaw.api.*;"))) {
      String read = "Table.read().file(\"" + data + "\").rowCount()";
      assertThat(session.evaluate(1, read)).isInstanceOf(Failure.class);
      session.whenClassPathGrows(TableFormats::findIn);
      session.addToClassPath(List.of(library()));
      assertThat(session.evaluate(2, read)).isEqualTo(new Outcome.Value(2));
    }
  }
}
