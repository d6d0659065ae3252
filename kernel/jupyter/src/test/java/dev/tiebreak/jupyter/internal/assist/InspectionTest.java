package dev.tiebreak.jupyter.internal.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.Imports;
import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.show.MimeBundle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Shift-Tab shows, with the sources of the analysis and a stand-in for the JDK's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionTest {

  private static final Path ANALYSIS = Path.of("../analysis/src/main/java");

  private static final String STRING =
      """
      package java.lang;

      public final class String {
        /**
         * Says whether it begins with
         * a <b>prefix</b>, {@linkplain #isEmpty() maybe} of &lt;T&gt;.
         *
         * <p>Like {@code a < b}; see {@link #endsWith(String)}:
         * <ul><li>one <li>two</ul>
         * <pre>{@code
         * if (a.startsWith("b")) {
         * }
         * }</pre>
         *
         * @param prefix the beginning
         * @return true if so
         * @throws NullPointerException if there is
         *     none
         */
        @Deprecated
        public String concat(String prefix) {
          return value + prefix;
        }

        /** {@return the code of the whole} */
        public int hashCode() { return 0; }
      }
      """;

  private final Session session = Session.open(new Object(), Imports.forNotebook());

  private Assistance assistance;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    Path ours = folder.resolve("ours.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(ours));
        Stream<Path> files = Files.walk(ANALYSIS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = ANALYSIS.relativize(file).toString().replace('\\', '/');
        add(zip, name, Files.readString(file));
      }
    }
    Path jdk = folder.resolve("src.zip");
    try (OutputStream out = Files.newOutputStream(jdk);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, "java.base/java/lang/String.java", STRING);
    }
    Path missing = folder.resolve("missing.jar");
    assistance = new Assistance(session, new SourceArchives(List.of(missing, ours, jdk)));
    assertThat(
            session.evaluate(
                1,
                """
                int[] numbers = {1, 2};
                Workload task = null;
                class Bad { public String toString() { throw new IllegalStateException("no"); } }
                var bad = new Bad();
                int twice(int n) { return 2 * n; }
                """))
        .isNotInstanceOf(Failure.class);
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @AfterAll
  void close() {
    session.close();
  }

  private Optional<MimeBundle> inspect(String marked, Detail detail) {
    Cursor cursor = Cursor.in(marked);
    return assistance.inspect(cursor.code(), cursor.at(), detail);
  }

  private String plain(String marked) {
    return inspect(marked, Detail.DOCUMENTATION).orElseThrow().data().get(MimeBundle.TEXT);
  }

  private String markdown(String marked) {
    return inspect(marked, Detail.DOCUMENTATION).orElseThrow().markdown().orElseThrow();
  }

  @Test
  void inspect_writesJavadocWithoutItsTags() {
    assertThat(plain("\"abc\".con|cat"))
        .isEqualTo(
            """
            public String concat(String prefix)

            Says whether it begins with a prefix, maybe of <T>.

            Like a < b; see endsWith(String):

            - one
            - two

                if (a.startsWith("b")) {
                }

            Parameters

            - prefix – the beginning

            Returns

            - true if so

            Throws

            - NullPointerException – if there is none

            In java.lang.String""");
  }

  @Test
  void inspect_writesMarkdown() {
    assertThat(markdown("\"abc\".concat(|"))
        .isEqualTo(
            """
            ```java
            public String concat(String prefix)
            ```

            Says whether it begins with a **prefix**, maybe of &lt;T&gt;.

            Like `a < b`; see `endsWith(String)`:

            - one
            - two

            ```
            if (a.startsWith("b")) {
            }
            ```

            **Parameters**

            - `prefix` – the beginning

            **Returns**

            - true if so

            **Throws**

            - `NullPointerException` – if there is none

            In `java.lang.String`""");
  }

  @Test
  void inspect_showsTheSourceWhereMoreDetailIsWanted() {
    assertThat(inspect("\"abc\".concat|", Detail.SOURCE).orElseThrow().data().get("text/plain"))
        .contains("return value + prefix;", "Says whether");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scores.of(null).split|Decision",
        "Scores.of(null).splitDecision|(\"a\", \"b\")",
        "Scores.of(null).splitDecision(|",
        "Scores.of(null).splitDecision(\"a\", \"|b\")",
        "var s = Scores.of(null);\ns.splitDecision|",
        "var broken = (;\nvar s = Scores.of(null);\ns.splitDecision|",
      })
  void inspect_findsTheMethodFromAnyPlaceInItsCall(String marked) {
    assertThat(plain(marked))
        .startsWith("public SplitDecision splitDecision(String first, String second)")
        .contains("Returns the split decision between two models")
        .endsWith("In dev.tiebreak.data.Scores");
  }

  @Test
  void inspect_knowsClassesFieldsConstantsAndRecords() {
    assertThat(plain("Scores|")).startsWith("public final class Scores").contains("in percent");
    assertThat(plain("import dev.tiebreak.data.Sco|res;")).contains("public final class Scores");
    assertThat(plain("SplitDecision.MARGINAL_BELOW|"))
        .startsWith("public static final double MARGINAL_BELOW = 1\n")
        .contains("below which a win is marginal");
    assertThat(plain("OUTPUT_TOKENS|")).startsWith("OUTPUT_TOKENS").contains("Assumption");
    assertThat(plain("new Contender(|")).startsWith("public record Contender(String name");
    assertThat(plain("Contender.of(\"a\").shortName|")).contains("String").contains("shortName()");
  }

  @Test
  void inspect_takesInheritedJavadocFromWhatIsOverridden() {
    assertThat(plain("Models.read(\"\").display|"))
        .contains("Returns this result as a table to read.")
        .endsWith("In dev.tiebreak.data.Models");
  }

  @Test
  void inspect_saysTheNumbersOfAClaim() {
    assertThat(plain("ScoreClaims.neitherDominates|"))
        .contains("that neither wins 95% of all weightings");
  }

  @Test
  void inspect_showsEachOverload() {
    assertThat(plain("Scores.read|"))
        .contains("public static Scores read(Path file)", "public static Scores read(String file)");
  }

  @Test
  void inspect_showsTheValueOfAVariable() {
    assertThat(plain("numbers|")).isEqualTo("int[] numbers\n\n    [1, 2]");
    assertThat(plain("task|")).startsWith("Workload task\n").doesNotContain("null");
    assertThat(plain("bad|")).contains("toString() failed: java.lang.IllegalStateException: no");
    assertThat(plain("twice|")).isEqualTo("int twice(int n)");
    assertThat(plain("var late = numbers;\nlate|")).isEqualTo("int[] late");
  }

  @Test
  void inspect_givesTheSignatureWhereThereIsNoSource() {
    assertThat(plain("Math.hypot|"))
        .contains("double Math.hypot(double")
        .contains("java.lang.Math");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense|", "return|", "// Scores|", "|", "12|", "\"abc\".nonsense|"})
  void inspect_isEmptyWhereNothingIsKnown(String marked) {
    assertThat(inspect(marked, Detail.DOCUMENTATION)).isEmpty();
  }
}
