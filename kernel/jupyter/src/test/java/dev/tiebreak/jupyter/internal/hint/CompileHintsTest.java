package dev.tiebreak.jupyter.internal.hint;

import static dev.tiebreak.jupyter.internal.hint.RecordedSession.missing;
import static dev.tiebreak.jupyter.internal.hint.RecordedSession.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompileHintsTest {

  private static final CompileHints HINTS = new CompileHints(new RecordedSession());

  private static String hint(CompileProblem problem) {
    return HINTS.hint(problem).orElse("");
  }

  @Rows(
      """
          variable scors  | «scors».table()          | Did you mean scores?
          variable Scors  | «Scors».read("x")        | Did you mean Scores?
          class ArrayLst  | new «ArrayLst»<String>() | Did you mean ArrayList?
          class Runer     | «Runer» r;               | Did you mean Runner?
          method halv()   | int g() { return «halv»(3); }         | Did you mean half?
          method score()  | «score»()                             | Did you mean scored?
          method half2()  | «half2»()                             | Did you mean half?
          variable halff  | «halff»                               | ``
          variable totl   | int f(int total) { return «totl»; }   | Did you mean total?
          variable wrod   | list.forEach(word -> «wrod».length()) | Did you mean word?
          variable totl   | total(1) + «totl»                     | ``
          variable totl   | thing.total + «totl»                  | ``
          variable retrun | if (count > 1) return «retrun»;       | ``
          method totl()   | int total; «totl»()                   | ``
          variable totl   | print("total"); /* total */ «totl»    | ``
          variable lap    | «runner.lap»             | Did you mean laps?
          variable rum    | «runner.rum»             | Did you mean run?
          method rnu()    | «runner.rnu»()           | Did you mean run?
          method lap()    | «runner.lap»()           | Did you mean laps?
          method strem()  | «list.strem»()           | Did you mean stream?
          method strem()  | list\\n  .«strem»()      | Did you mean stream?
          method foo()    | «runner.foo»()           | ``
          class Lisst     | import «java.util.Lisst»; | Did you mean List?
          method size()   | «array.size»()           | Did you mean length?
          method size()   | «name.size»()            | Did you mean length()?
          method size()   | «table.size»()           | Did you mean rowCount()?
          method length() | «list.length»()          | Did you mean size()?
          method length() | «runner.length»()        | ``
          variable size   | «name.size»              | ``
          variable length | «name.length»            | length is a method: call it with ( ).
          variable run    | «runner.run»             | run is a method: call it with ( ).
          method length() | «array.length»()         | length is not a method: write it without ().
          """)
  void hint_findsTheName(String symbol, String code, String hint) {
    assertThat(hint(missing(symbol, code))).isEqualTo(hint);
  }

  @Rows(
      """
          class AtomicInteger | new «AtomicInteger»(3)  | Add import java.util.concurrent.atomic.AtomicInteger;
          variable Date   | «Date».from(x)              | Add import java.util.Date; or import java.sql.Date;
          method Date()   | «Date»()                    | ``
          variable half   | «half»                      | ``
          class Circle    | record A() implements «Circle» {}            | Add import java.example.Circle;
          class Circle    | sealed interface S permits A, «Circle» {}    | ``
          class Circle    | sealed interface S permits A {} «Circle» c;  | Add import java.example.Circle;
          class Circle    | print("permits"); «Circle» c;                | Add import java.example.Circle;
          variable total  | «total» = 5                 | Declare it first: var total = 5
          variable total  | «total»=5;\\nint b = 1;     | Declare it first: var total=5;
          variable total  | «total» == 5                | ``
          variable total  | int b = 1; «total» = 5      | ``
          variable total  | «total»++                   | ``
          class total     | «total» = 5                 | ``
          variable gone   | «gone» + 1                  | gone is of a cell that failed.
          method len()    | «len»(list)                 | len is of a cell that failed.
          """)
  void hint_saysHowToGetTheName(String symbol, String code, String hint) {
    assertThat(hint(missing(symbol, code))).isEqualTo(hint);
  }

  /** The compiler takes a name with dots that is neither a variable nor a type for a package. */
  @Rows(
      """
          «system.out».println(1)  | Did you mean System?
          import «java.utl.List»;  | Did you mean java.util.List?
          «java.utl.List».of()     | Did you mean java.util.List?
          import «scors.Thing»;    | ``
          new «Foo.Bar»()          | ``
          «gone.thing».foo()       | gone is of a cell that failed.
          """)
  void hint_findsWhatWasNoPackage(String code, String hint) {
    assertThat(hint(problem("doesnt.exist", "package such does not exist", code))).isEqualTo(hint);
  }

  @Test
  void hint_takesAFieldThatIsNotToBeSeenForAMissingOne() {
    assertThat(
            hint(
                problem(
                    "report.access",
                    "length has private access in java.lang.String",
                    "«name.length»")))
        .isEqualTo("length is a method: call it with ( ).");
  }

  @Rows(
      """
          variable True  | boolean b = «True»; | Java writes true.
          variable False | boolean b = «False»; | Java writes false.
          variable None  | var n = «None»;     | Java writes null.
          class string   | «string» s = name;  | Java writes String, with a capital.
          class bool     | «bool» b = true;    | Java writes boolean.
          method print(int) | «print»(count)   | Java prints with System.out.println(…).
          method range(int) | «range»(3)       | Java counts with for (int i = 0; i < n; i++) { … }
          method str(int)   | «str»(3)         | Java turns any value into a string with String.valueOf(…).
          method input()    | «input»()        | Java reads a line with new Scanner(System.in).nextLine().
          method sum()      | «sum»(list)      | Java adds up with a stream or a column: column.sum().
          method sorted()   | «sorted»(list)   | Java sorts with list.stream().sorted().toList().
          class let         | «let» x = 1      | Java declares a variable with var.
          class const       | «const» x = 1    | Java declares a variable with var, a constant with final var.
          variable not      | «not»            | Java writes ! for not.
          variable pd       | «pd».read_csv("a") | Java reads a table with Table.read().csv("…").
          variable np       | «np».array()     | Java has numbers in double[], in columns and in Math.
          """)
  void hint_knowsTheNamesOfOtherLanguages(String symbol, String code, String hint) {
    assertThat(hint(missing(symbol, code))).isEqualTo(hint);
  }

  @Rows(
      """
          double to int  | int n = «3.5»;     | To keep the value, declare it as double; to cut off the decimals, write (int) 3.5.
          double to int  | int n = «2 * 1.5»; | To keep the value, declare it as double; to cut off the decimals, write (int) (2 * 1.5).
          float to long  | long n = «2.5f»;   | To keep the value, declare it as float; to cut off the decimals, write (long) 2.5f.
          long to int    | int n = «10L»;     | To keep the value, declare it as long; to truncate it, write (int) 10L.
          double to float | float f = «1.5»;  | Write 1.5f, or declare a double.
          double to float | float f = «count * 1.5»; | To keep the value, declare it as double; to cut off the decimals, write (float) (count * 1.5).
          double to int  | int n = «1 + 2 + 3 + 4 + 5 + 6 + 7.1234»;  | To keep the value, declare it as double; to cut off the decimals, write (int) (1 + 2 + 3 + 4 + 5 + 6 + 7.1234).
          double to int  | int n = «1 + 2 + 3 + 4 + 5 + 6 + 7.12345»; | To keep the value, declare it as double; to cut off the decimals, write (int) (…).
          """)
  void hint_saysHowToKeepANumber(String types, String code, String hint) {
    String message = "incompatible types: possible lossy conversion from " + types;
    assertThat(hint(problem("prob.found.req", message, code))).isEqualTo(hint);
  }

  @Rows(
      """
          java.lang.String > int               | int n = «name»;     | Integer.parseInt(name) reads a string as a number.
          java.lang.String > int               | int n = «name + name»; | Integer.parseInt(name + name) reads a string as a number.
          java.lang.String > java.lang.Integer | Integer n = «name»; | Integer.parseInt(name) reads a string as a number.
          java.lang.String > long              | long n = «name»;    | Long.parseLong(name) reads a string as a number.
          java.lang.String > double            | double n = «name»;  | Double.parseDouble(name) reads a string as a number.
          java.lang.String > java.lang.Double  | Double n = «name»;  | Double.parseDouble(name) reads a string as a number.
          java.lang.String > int               | int n = «"5"»;      | A number is needed here, without quotes, as in 42.
          java.lang.String > char              | char c = «"a"»;     | A char is written in single quotes: 'a'.
          java.lang.String > boolean           | boolean b = «name»; | ``
          java.lang.String > java.util.List<java.lang.String> | List<String> l = «"a"»; | ``
          int > java.lang.String               | String s = «count»; | To turn it into a string: String.valueOf(count).
          boolean > java.lang.String           | String s = «true»;  | To turn it into a string: String.valueOf(true).
          java.util.List<java.lang.String> > java.lang.String | String s = «list»; | ``
          java.lang.Object > java.lang.String  | String s = «thing»; | If it is one, cast it: (String) thing
          java.lang.Object > java.lang.String  | String s = «f(1)»;  | If it is one, cast it: (String) (f(1))
          int > boolean                        | if («count = 1») {} | = sets a value; == compares two.
          int > boolean                        | while («count») {}  | Java wants a condition here: count != 0.
          int > boolean                        | if («count + 1») {} | Java wants a condition here: count + 1 != 0.
          double > boolean                     | if («1.5») {}       | Java wants a condition here: 1.5 != 0.
          int > java.util.List<java.lang.String> | List<String> l = «1»; | ``
          tech.tablesaw.columns.Column<capture#1 of ?> > tech.tablesaw.api.DoubleColumn | DoubleColumn c = «table.column("a")»; | Ask for the column by its type: table.doubleColumn("name").
          tech.tablesaw.columns.Column<capture#1 of ?> > tech.tablesaw.api.Table | Table t = «table.column("a")»; | ``
          tech.tablesaw.api.NumericColumn<capture#1 of ?> > tech.tablesaw.api.DoubleColumn | DoubleColumn c = «table.numberColumn("a")»; | Any column of numbers becomes one with .asDoubleColumn().
          tech.tablesaw.api.NumericColumn<capture#1 of ?> > tech.tablesaw.api.IntColumn | IntColumn c = «table.numberColumn("a")»; | ``
          """)
  void hint_leadsFromOneTypeToTheOther(String types, String code, String hint) {
    String message = "incompatible types: " + types.replace(" > ", " cannot be converted to ");
    assertThat(hint(problem("prob.found.req", message, code))).isEqualTo(hint);
  }

  @Rows(
      """
          > | tech.tablesaw.api.DoubleColumn | Java has no operators for columns: a.isGreaterThan(b).
          / | tech.tablesaw.api.IntColumn    | Java has no operators for columns: a.divide(b).
          & | tech.tablesaw.api.DoubleColumn | ``
          > | java.lang.String               | ``
          """)
  void hint_namesTheMethodOfAnOperator(String operator, String type, String hint) {
    String message =
        "bad operand types for binary operator '%s'\n  first type:  %s\n  second type: int";
    assertThat(
            hint(
                problem(
                    "operator.cant.be.applied.1",
                    message.formatted(operator, type),
                    "«x " + operator + " 1»")))
        .isEqualTo(hint);
  }

  @Rows(
      """
          java.lang.String                         | Only arrays have [ ]: a character is text.charAt(0).
          tech.tablesaw.api.Table                  | Only arrays have [ ]: a column is table.column("name").
          java.util.List<java.lang.String>         | Only arrays have [ ]: an element is list.get(0).
          java.util.HashMap<java.lang.String,java.lang.String> | Only arrays have [ ]: a value is map.get("key").
          int                                      | ``
          java.lang.Object                         | ``
          """)
  void hint_saysWhatHasNoBrackets(String type, String hint) {
    String message = "array required, but " + type + " found";
    assertThat(hint(problem("array.req.but.found", message, "«x[0]»"))).isEqualTo(hint);
  }

  @Rows(
      """
          cant.deref     | int cannot be dereferenced     | «count.toString»() | A value of type int has no methods: use those of Integer, as in Integer.toString(x).
          cant.deref     | boolean cannot be dereferenced | «true.toString»()  | A value of type boolean has no methods: use those of Boolean, as in Boolean.toString(x).
          cant.deref     | void cannot be dereferenced    | «run().foo»()      | ``
          type.found.req | unexpected type\\n  required: reference\\n  found:    int | List<«int»> ints; | Write Integer between < and >.
          type.found.req | unexpected type\\n  required: class\\n  found: type parameter T | new «T»(); | ``
          other          | int cannot be dereferenced     | List<«int»> ints;  | ``
          cant.infer.local.var.type | cannot infer type for local variable f\\n  (lambda expression needs an explicit target-type) | «var f = x -> x;» | Name its type: Function<Double, Double> f = x -> 2 * x;
          cant.infer.local.var.type | cannot infer type for local variable g\\n  (variable initializer is 'null') | «var g = null;» | ``
          other | cannot infer type: lambda  | «var f = x -> x;» | ``
          """)
  void hint_knowsPrimitivesAndLambdas(String key, String message, String code, String hint) {
    assertThat(hint(problem(key, message, code))).isEqualTo(hint);
  }

  @Rows(
      """
          expected     | ';' expected                  | int a = 1«» int b = 2 | A statement ends with ; unless it is the last of the cell.
          expected     | ']' expected                  | List.of(a[1«»)        | ``
          other        | ';' expected                  | int a = 1«» int b = 2 | ``
          illegal.char | illegal character: '\\u201c'  | var s = «»“abc”;      | Replace the curly quotes with straight ones: ".
          illegal.char | illegal character: '\\u2019'  | var s = «»’abc’;      | Replace the curly quotes with straight ones: ".
          illegal.char | illegal character: '\\u00a7'  | int a = 3 «»§ 4;      | ``
          not.stmt     | not a statement: '\\u201c'    | var s = «»“abc”;      | ``
          unclosed.str.lit | unclosed string literal   | String s = «»"abc;    | The string has no closing " on its line.
          int.number.too.large | integer number too large | long b = «»12345678901; | A long ends with an L, as in 12345678901L.
          limit.string | constant string too long      | var s = «»"";         | A constant string has fewer than 65,535 bytes, even where + joins its parts: read a longer one from a file, as in Files.readString(Path.of("long.txt")).
          limit.string.overflow | UTF8 representation of string too long | var s = «»""; | A constant string has fewer than 65,535 bytes, even where + joins its parts: read a longer one from a file, as in Files.readString(Path.of("long.txt")).
          already.defined | variable a is already defined | int «a»;           | ``
          """)
  void hint_findsWhatIsMissing(String key, String message, String code, String hint) {
    assertThat(hint(problem(key, message, code))).isEqualTo(hint);
  }

  @Rows(
      """
          foo(1«»                        | The ( in "foo(1" has no ).
          («»                            | The ( in "(" has no ).
          int[] x = {1, 2«»              | The { in "int[] x = {1, 2" has no }.
          int x = a[1«»                  | The [ in "int x = a[1" has no ].
          Math.max(1, ")"«»              | The ( in "Math.max(1, ")"" has no ).
          List.of(f(1)\\n  , 2«»         | The ( in "List.of(f(1)" has no ).
          int a = 1;\\n  foo(\\n  2;«»   | The ( in "foo(" has no ).
          ) foo(1«»                      | The ( in ") foo(1" has no ).
          'a'«»                          | ``
          """)
  void hint_findsTheOpenBracket(String code, String hint) {
    assertThat(hint(problem("premature.eof", "reached end of file while parsing", code)))
        .isEqualTo(hint);
  }

  private static String habit(CompileProblem problem) {
    return HINTS.habit(problem).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          import pandas as pd           ~ Tables are imported already: Table.read().csv("…"). Charts come from the results: decision.chart().
          from numpy import array       ~ Tables are imported already: Table.read().csv("…"). Charts come from the results: decision.chart().
          from os.path import join      ~ Java imports a type with import package.Type;
          import java.util as u         ~ Java imports a type under its own name: import package.Type;
          for x in list:                ~ Java loops with for (var x : list) { … }
          for k, v in map:              ~ Java loops with for (var x : list) { … }
          elif count:                   ~ Java writes else if (condition) { … }
          if count == 1: name           ~ Java puts the condition in ( ) and what follows in { }: if (x > 1) { … }
          while (count > 1):            ~ Java puts the condition in ( ) and what follows in { }: if (x > 1) { … }
          def f(x): return x            ~ Java declares a method with types: int twice(int x) { return 2 * x; }
          try: pass                     ~ Java writes try { … } catch (Exception e) { … }
          sorted(list, key=lambda x: x) ~ Java writes a lambda as x -> x + 1.
          print count                   ~ Java prints with System.out.println(…).
          f"hello {name}"               ~ Java has no f-strings: "hello " + x, or "hello %s".formatted(x).
          var s = '''abc                ~ A string over several lines goes between \""" and \""".
          name is not None              ~ Java writes x == null and x != null.
          if (count == 1 and true) {}   ~ Java writes && for and, || for or, ! for not.
          boolean b = not true;         ~ Java writes && for and, || for or, ! for not.
          count ** 2                    ~ Java has no **: Math.pow(x, 2).
          let c = 5                     ~ Java declares a variable with var.
          `# a comment`                 ~ A comment begins with //.
          [1, 2, 3]                     ~ Java writes a list as List.of(1, 2, 3).
          var l = [1, 2]                ~ Java writes a list as List.of(1, 2, 3).
          m = {"a": 1}                  ~ Java writes a map as Map.of("a", 1).
          int a = 1 int b = 2           ~ ``
          """)
  void habit_translatesOtherLanguages(String line, String hint) {
    String cell = "int before = 1;\\n" + line + "«»\\nint after = 2;";
    assertThat(habit(problem("expected", "';' expected", cell))).isEqualTo(hint);
    assertThat(habit(problem("prob.found.req", "incompatible types", cell))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expected", "expected2", "expected3", "expected4", "illegal.start.of.expr",
        "illegal.start.of.type", "not.stmt", "variable.not.allowed", "illegal.char", "doesnt.exist",
        "premature.eof", "else.without.if", "empty.char.lit", "unclosed.char.lit"
      })
  void habit_explainsAllThatDoesNotParse(String key) {
    assertThat(habit(problem(key, "", "count «»** 2")))
        .isEqualTo("Java has no **: Math.pow(x, 2).");
  }

  @Rows(
      """
          unclosed.char.lit | String s = «»'abc'; | A string is written in double quotes: "abc".
          empty.char.lit    | char c = «»'';      | A string is written in double quotes: "abc".
          unclosed.char.lit | var s = f«»'a {b}'; | Java has no f-strings: "hello " + x, or "hello %s".formatted(x).
          expected          | char c = «»'a';     | ``
          """)
  void habit_explainsSingleQuotes(String key, String code, String hint) {
    assertThat(habit(problem(key, "", code))).isEqualTo(hint);
  }
}
