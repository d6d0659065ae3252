package dev.tiebreak.jupyter.internal.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tiebreak.jupyter.internal.assist.Completion.Kind;
import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameCompletionTest {

  private final Session session =
      Session.open(new Object(), List.of("import java.util.*;", "import java.nio.file.*;"));
  private final Assistance assistance = new Assistance(session, new SourceArchives(List.of()));

  @BeforeAll
  @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void declare() {
    assertThat(
            session.evaluate(
                1,
                """
                String word = "abc";
                List<String> words = List.of(word);
                int twice(int n) { return 2 * n; }
                record Pair(int left, String right) {}
                1 + 1
                """))
        .isEqualTo(new Outcome.Value(2));
    while (!session.vocabulary().learnAllClasses()) {
      // Each attempt waits for two seconds, and a busy machine may need more than one.
    }
  }

  @ParameterizedTest
  @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ValueSource(strings = {"java.util.concu", "import java.util.concu", "java.util."})
  void complete_hidesNoPackageBehindWhatResemblesIt(String code) {
    try (Session fresh = Session.open(new Object(), List.of("import java.util.*;"))) {
      Assistance first = new Assistance(fresh, new SourceArchives(List.of()));
      do {
        var unused = first.complete(code, code.length());
      } while (!fresh.vocabulary().hasAllClasses());
      assertThat(first.complete(code, code.length()).matches())
          .contains(new Completion("concurrent", Kind.MODULE, ""));
    }
  }

  @AfterAll
  void close() {
    session.close();
  }

  private Completions complete(String marked) {
    Cursor cursor = Cursor.in(marked);
    return assistance.complete(cursor.code(), cursor.at());
  }

  private List<String> texts(String marked) {
    return complete(marked).matches().stream().map(Completion::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "word.subs| => substring",
        "word.subst|quence => substring",
        "String.valueOf(word.repl| => replace",
        "words.stream().map(w -> w.toUp| => toUpperCase",
        "words.stream().map(String::toUp| => toUpperCase",
        "words.forEach(w -> { var inner = w; inner.isBl| => isBlank",
        "words.forEach(w -> { var inner = w; inn| => inner",
        "for (var w : words) { w.isBl| => isBlank",
        "for (var w : words.isEm| => isEmpty",
        "for (int index = 0; ind| => index",
        "if (word.isBl| => isBlank",
        "if (word.isEmpty()) { } else if (word.isBl| => isBlank",
        "while (words.size() < word.leng| => length",
        "new Pair(1, word).ri| => right",
        "new PriorityQ| => PriorityQueue",
        "Math.PI| => PI",
        "java.util.concu| => concurrent",
        "import java.util.concu| => concurrent",
        "import java.util.concurrent.TimeU| => TimeUnit",
        "twi| => twice",
        "wor| => word",
        "retur| => return",
        "word.eIC| => equalsIgnoreCase",
        "word.SUBST| => substring",
        "int longest(String other) { return oth| => other",
        "String s = null; s.subs| => substring",
        "final String s = null;@nul| => null",
        "final String late = null;@lat| => late",
        "int hop(double z) { return 1; }@ho| => hop",
        "private static int hop(double z) { return 1; }@ho| => hop",
        "class Foo { int bar; }@var foo = new Foo();@foo.b| => bar",
        "record Box(String lid) {}@var b = new Box(word);@b.lid().subs| => substring",
        "enum Hue { RED }@Hue.R| => RED",
        "var bad = foo(;@var good = word;@good.subs| => substring",
        "var missing = 1@word.subs| => substring",
        "int x = \"no\";@var y = word;@y.subs| => substring",
        "word.length(); word.subs| => substring",
        "word.subs|@word.length(); => substring",
        "words@  .stream()@  .fil| => filter",
        "String s = \"; word.\" + word.subs| => substring",
      })
  void complete_findsTheName(String marked, String name) {
    assertThat(texts(marked.replace('@', '\n'))).startsWith(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"// wor|", "/* wor| */", "char c = 'w|'", "12|", "var t = \"\"\"\n wor|", "no.|"})
  void complete_findsNothingWhereNoNameCanStand(String marked) {
    assertThat(complete(marked).matches()).isEmpty();
  }

  @Test
  void complete_saysWhatEachIs() {
    assertThat(complete("word.length|").matches())
        .containsExactly(new Completion("length", Kind.FUNCTION, "()"));
    assertThat(complete("word.subs|").matches())
        .containsExactly(new Completion("substring", Kind.FUNCTION, "(…)"));
    assertThat(List.of("wor|", "Pai|", "java.uti|", "Math.P|", "retur|", "new Pai|"))
        .extracting(marked -> complete(marked).matches().get(0))
        .extracting(Completion::text, Completion::kind)
        .containsExactly(
            tuple("word", Kind.INSTANCE),
            tuple("Pair", Kind.CLASS),
            tuple("util", Kind.MODULE),
            tuple("PI", Kind.PROPERTY),
            tuple("return", Kind.KEYWORD),
            tuple("Pair", Kind.CLASS));
  }

  @Test
  void complete_putsWhatFitsFirstAndWhatEveryObjectHasLast() {
    assertThat(texts("int n = word.c|")).containsSubsequence("charAt", "codePointAt", "chars");
    assertThat(texts("String s = word.|").get(0)).isEqualTo("concat");
    assertThat(texts("new Pair(1, word).|"))
        .startsWith("left", "right")
        .containsSubsequence("right", "equals", "getClass", "hashCode", "notify", "toString");
    assertThat(texts("|")).containsSubsequence("word", "twice", "Pair", "java");
  }

  @Test
  void complete_leavesOutWhatNobodyTyped() {
    assertThat(texts("|"))
        .contains("words")
        .doesNotContain("wait", "getClass")
        .noneMatch(name -> name.contains("$"));
  }

  /** By hand: what is around each cursor in the cell, from the first to the last. */
  @Test
  void complete_replacesTheNameAroundTheCursorAtEveryPosition() {
    String cell = "var ab = word;\n  ab.le( 7);";
    String[] replaced = new String[cell.length() + 1];
    mark(replaced, cell, "var", 0);
    mark(replaced, cell, "ab", 4);
    mark(replaced, cell, "word", 9);
    mark(replaced, cell, "ab", 17);
    mark(replaced, cell, "le", 20);
    for (int at = 0; at <= cell.length(); at++) {
      Completions found = assistance.complete(cell, at);
      assertThat(found.start()).as("start at %d", at).isBetween(0, at);
      assertThat(found.end()).as("end at %d", at).isBetween(at, cell.length());
      assertThat(cell.substring(found.start(), found.end()))
          .as("replaced at %d", at)
          .isEqualTo(replaced[at] == null ? "" : replaced[at]);
    }
  }

  private static void mark(String[] replaced, String cell, String word, int start) {
    assertThat(cell.substring(start)).startsWith(word);
    for (int at = start; at <= start + word.length(); at++) {
      replaced[at] = word;
    }
  }

  @Test
  void complete_knowsAtOnceWhatACellHasDeclared() {
    assertThat(texts("wor|")).doesNotContain("worldwide");
    assertThat(session.evaluate(2, "int worldwide = 1;")).isEqualTo(new Outcome.Nothing());
    assertThat(texts("wor|")).contains("worldwide");
    assertThat(session.evaluate(3, "String changing = \"\";")).isEqualTo(new Outcome.Nothing());
    assertThat(texts("changing.intV|")).isEmpty();
    assertThat(session.evaluate(4, "Integer changing = 1;")).isEqualTo(new Outcome.Nothing());
    assertThat(texts("changing.intV|")).contains("intValue");
  }

  /** So much before the cursor that a look back from each of its characters would not finish. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "String data = \"LONG\"; data.subs|",
        "MODIFIERS int count = 1; word.subs|",
        "new BLANKS(word.subs|"
      })
  void complete_reachesBehindALongText(String marked) {
    String code =
        marked
            .replace("LONG", "a".repeat(1_000_000))
            .replace("MODIFIERS", "final ".repeat(200_000))
            .replace("BLANKS", " ".repeat(1_000_000));
    assertThat(texts(code)).contains("substring");
  }
}
