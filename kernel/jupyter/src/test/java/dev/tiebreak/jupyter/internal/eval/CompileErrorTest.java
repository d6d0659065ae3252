package dev.tiebreak.jupyter.internal.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompileErrorTest {

  private FailingCells session;

  @BeforeAll
  void open() {
    session = new FailingCells();
    session.evaluate(
        1,
        "Scores scores = null; Table table = null; String name = \"a\"; int count = 3;"
            + " int[] array = {1}; Object thing = 1; List<String> list = List.of();"
            + " class Runner { int laps; void run() {} } Runner runner = new Runner();");
  }

  @AfterAll
  void close() {
    session.close();
  }

  @Test
  void report_underlinesTheMissingNameAndNamesTheNearest() {
    assertThat(session.report("var x = 1;\n\tvar y = x + scores.splitDecsion(\"a\", \"b\");"))
        .containsExactly(
            "Compile error in cell [7], line 2: cannot find symbol: method"
                + " splitDecsion(String,String)",
            "    \tvar y = x + scores.splitDecsion(\"a\", \"b\");",
            "    \t                   ^^^^^^^^^^^^",
            "  location: variable scores of type Scores",
            "Hint: Did you mean splitDecision?");
  }

  @Test
  void report_tellsEveryErrorOfAPart() {
    assertThat(session.report("{\n  int a = \"x\";\n  Strin b;\n}"))
        .containsExactly(
            "Compile error in cell [7], line 2: incompatible types: String cannot be converted to"
                + " int",
            "      int a = \"x\";",
            "              ^^^",
            "Hint: A number is needed here, without quotes, as in 42.",
            "Also on line 3: cannot find symbol: class Strin",
            "      Strin b;",
            "      ^^^^^",
            "Hint: Did you mean String?");
    assertThat(
            session.report(
                "{ int a = true, b = true, c = true, d = true, e = true, f = true, g = true; }"))
        .last()
        .isEqualTo("… and 2 more");
  }

  @Test
  void report_tellsANameThatIsMissingTwiceOnce() {
    assertThat(session.report("Runer a = new Runer();"))
        .containsExactly(
            "Compile error in cell [7], line 1: cannot find symbol: class Runer",
            "    Runer a = new Runer();",
            "    ^^^^^",
            "Hint: Did you mean Runner?");
  }

  @Test
  void report_findsTheNameInAChainOverSeveralLines() {
    assertThat(session.report("list.stream()\n  .fliter(x -> true)\n  .toList()"))
        .containsExactly(
            "Compile error in cell [7], line 2: cannot find symbol: method fliter((x)->true)",
            "      .fliter(x -> true)",
            "       ^^^^^^",
            "  location: interface Stream<String>",
            "Hint: Did you mean filter?");
    assertThat(session.hint("name\n  .length")).isEqualTo("length is a method: call it with ( ).");
  }

  @Test
  void report_findsTheNameOfADeclarationThatWaitsForIt() {
    assertThat(session.report("// a comment\nRunnr r;"))
        .containsExactly(
            "Compile error in cell [7], line 2: cannot find symbol: class Runnr",
            "    Runnr r;",
            "    ^^^^^",
            "Hint: Did you mean Runner?");
  }

  @Test
  void report_explainsTheFirstErrorOnlyWhereItIsAnotherLanguage() {
    assertThat(session.report("for x in list:\n    print(x)"))
        .containsExactly(
            "Compile error in cell [7], line 1: '(' expected",
            "    for x in list:",
            "       ^",
            "Hint: Java loops with for (var x : list) { … }");
  }

  @Test
  void report_saysNothingOfJShell() {
    assertThat(session.report("{ int twice = 1; int twice = 2; }").get(0))
        .endsWith("line 1: variable twice is already defined");
    assertThat(session.report("thing.foo()"))
        .last()
        .isEqualTo("  location: variable thing of type Object");
    assertThat(
            session.report("list = new ArrayList<java.util.Date>(new ArrayList<java.sql.Date>());"))
        .anyMatch(line -> line.contains("java.util.Date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "scors.table()                 | Did you mean scores?",
        "Scors.read(\"x\")             | Did you mean Score or Scores?",
        "LocalDat.now()                | Did you mean LocalDate?",
        "new ArrayLst<String>()        | Did you mean ArrayList?",
        "runner.lap                    | Did you mean laps?",
        "runner.rnu()                  | Did you mean run?",
        "list.strem()                  | Did you mean stream?",
        "int f(int total) { return totl; } f(1) | Did you mean total?",
        "list.forEach(word -> wrod.length())    | Did you mean word?",
        "import java.util.Lisst;       | Did you mean List?",
        "import java.utl.List;         | Did you mean java.util.List?",
        "system.out.println(1)         | Did you mean System?",
        "array.size()                  | Did you mean length?",
        "name.size()                   | Did you mean length()?",
        "list.length()                 | Did you mean size()?",
        "name.length                   | length is a method: call it with ( ).",
        "array.length()                | length is not a method: write it without ().",
        "new AtomicInteger(3)          | Add import java.util.concurrent.atomic.AtomicInteger;",
        "Column<?> c = null;           | Add import tech.tablesaw.columns.Column;",
        "total = 5                     | Declare it first: var total = 5",
      })
  void hint_findsTheName(String source, String hint) {
    if (source.startsWith("int f")) {
      session.evaluate(7, source.substring(0, source.indexOf('}') + 1));
      assertThat(session.hint("f(1)")).isEqualTo(hint);
    } else {
      assertThat(session.hint(source)).isEqualTo(hint);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int n = 3.5;          | To keep the value, declare it as double; to cut off the decimals, write (int) 3.5.",
        "int n = 2 * 1.5;      | To keep the value, declare it as double; to cut off the decimals, write (int) (2 * 1.5).",
        "int n = 10L;          | To keep the value, declare it as long; to truncate it, write (int) 10L.",
        "float f = 1.5;        | Write 1.5f, or declare a double.",
        "long big = 12345678901; | A long ends with an L, as in 12345678901L.",
        "int n = name;         | Integer.parseInt(name) reads a string as a number.",
        "int n = \"5\";        | A number is needed here, without quotes, as in 42.",
        "String s = count;     | To turn it into a string: String.valueOf(count).",
        "String s = thing;     | If it is one, cast it: (String) thing",
        "char c = \"a\";       | A char is written in single quotes: 'a'.",
        "String s = 'abc';     | A string is written in double quotes: \"abc\".",
        "'hello'               | A string is written in double quotes: \"abc\".",
        "if (count = 1) {}     | = sets a value; == compares two.",
        "while (count) {}      | Java wants a condition here: count != 0.",
        "List<int> ints;       | Write Integer between < and >.",
        "count.toString()      | A value of type int has no methods: use those of Integer, as in Integer.toString(x).",
        "name[0]               | Only arrays have [ ]: a character is text.charAt(0).",
        "table[\"city\"]       | Only arrays have [ ]: a column is table.column(\"name\").",
        "DoubleColumn c = table.column(\"a\");       | Ask for the column by its type: table.doubleColumn(\"name\").",
        "DoubleColumn c = table.numberColumn(\"a\"); | Any column of numbers becomes one with .asDoubleColumn().",
        "table.doubleColumn(\"a\") > 1               | Java has no operators for columns: a.isGreaterThan(b).",
        "var f = x -> x;       | Name its type: Function<Double, Double> f = x -> 2 * x;",
      })
  void hint_leadsFromOneTypeToTheOther(String source, String hint) {
    assertThat(session.hint(source)).isEqualTo(hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "print(count)           ~ Java prints with System.out.println(…).",
        "print count            ~ Java prints with System.out.println(…).",
        "len(list)              ~ Java asks the value itself: text.length(), list.size(), array.length, table.rowCount().",
        "boolean b = True;      ~ Java writes true.",
        "var n = None;          ~ Java writes null.",
        "string s = name;       ~ Java writes String, with a capital.",
        "f\"hello {name}\"      ~ Java has no f-strings: \"hello \" + x, or \"hello %s\".formatted(x).",
        "import pandas as pd    ~ Tables are imported already: Table.read().csv(\"…\"). Charts come from the results: decision.chart().",
        "import numpy.*;        ~ Tables are imported already: Table.read().csv(\"…\"). Charts come from the results: decision.chart().",
        "if count == 1: name    ~ Java puts the condition in ( ) and what follows in { }: if (x > 1) { … }",
        "if (count == 1 and true) {} ~ Java writes && for and, || for or, ! for not.",
        "name is None           ~ Java writes x == null and x != null.",
        "def f(x): return x     ~ Java declares a method with types: int twice(int x) { return 2 * x; }",
        "try: pass              ~ Java writes try { … } catch (Exception e) { … }",
        "count ** 2             ~ Java has no **: Math.pow(x, 2).",
        "# a comment            ~ A comment begins with //.",
        "[1, 2, 3]              ~ Java writes a list as List.of(1, 2, 3).",
        "{\"a\": 1}             ~ Java writes a map as Map.of(\"a\", 1).",
        "const c = 5            ~ Java declares a variable with var.",
      })
  void hint_translatesTheHabitsOfOtherLanguages(String source, String hint) {
    assertThat(session.hint(source)).isEqualTo(hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int a = 1 int b = 2    | A statement ends with ; unless it is the last of the cell.",
        "Math.max(1, \")\"      | The ( in \"Math.max(1, \")\"\" has no ).",
        "String s = \"abc;      | The string has no closing \" on its line.",
        "var s = “abc”;         | Replace the curly quotes with straight ones: \".",
      })
  void hint_findsWhatIsMissing(String source, String hint) {
    assertThat(session.hint(source)).isEqualTo(hint);
  }

  @ParameterizedTest
  @CsvSource({"undefinedThing()", "Math.max(1)", "return 5 5", "thing.foo()"})
  void hint_isSilentWhereThereIsNothingToAdd(String source) {
    assertThat(session.report(source)).hasSizeGreaterThan(2);
    assertThat(session.hint(source)).doesNotContain("Did you mean");
  }

  @Test
  void hint_offersNothingThatIsInternal() {
    assertThat(session.hint("ConnectionException e;")).doesNotContain("internal");
  }

  @Test
  void hint_looksForTheMissingNameInTheCodeAlone() {
    session.evaluate(
        8,
        "int thirdOf(int n) { return n / 3; }"
            + " int ninthOf(int n) { String name = \"thirdOff\"; return thirdOff(thirdOf(n)); }");
    assertThat(session.hint("ninthOf(9)")).isEqualTo("Did you mean thirdOf?");
  }

  @Test
  void hint_findsABracketBehindALongText() {
    assertThat(session.hint("\"" + "(".repeat(65_000) + "\".length()\n  + (count\n"))
        .isEqualTo("The ( in \"+ (count\" has no ).");
  }
}
