package dev.tiebreak.jupyter.internal.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Types that mention each other, in one cell or in several. */
class MutualTypesTest {

  private static final String SHAPES =
      """
      sealed interface Shape permits Circle, Square { double area(); }
      record Circle(double r) implements Shape { public double area() { return 3 * r * r; } }
      record Square(double s) implements Shape { public double area() { return s * s; } }
      """;

  private final Session session =
      Session.open(this, List.of("import java.util.*;", "import dev.tiebreak.data.*;"));

  @AfterEach
  void close() {
    session.close();
  }

  private static Outcome told(String... notes) {
    return new Outcome.Nothing(List.of(notes));
  }

  private List<String> report(String source) {
    Outcome outcome = session.evaluate(7, source);
    assertThat(outcome).isInstanceOf(Failure.class);
    return ((Failure) outcome).report();
  }

  static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of(
            "class Node { Tree t; } class Tree { Node root = new Node(); }\nnew Tree().root.t",
            null),
        Arguments.of(SHAPES + "Shape sh = new Circle(2);\nsh.area() + new Square(1).area()", 13.0),
        Arguments.of(
            """
            record Big(Small s) implements Thing {}
            record Small(int n) implements Thing {}
            sealed interface Thing permits Big, Small {}
            List<Thing> things = List.of(new Big(new Small(4)));
            things.size()
            """,
            1),
        Arguments.of(
            """
            sealed interface Base permits Open, Part, Wide, Shut { int f(); }
            non-sealed class Open implements Base { int g; Open(int g) { this.g = g; } public int f() { return g; } }
            public non-sealed abstract class Part implements Base { abstract int q(); }
            non-sealed interface Wide extends Base { default int w() { return 2; } }
            final class Shut implements Base { public int f() { return 1; } }
            class Mine extends Open { Mine() { super(4); } }
            class Whole extends Part implements Wide { int q() { return 30; } public int f() { return 500; } }
            new Mine().f() + new Whole().q() + new Whole().w() + new Shut().f() + new Whole().f()
            """,
            537),
        Arguments.of(
            "non-sealed class First implements Last {}\n"
                + "sealed interface Last permits First {}\nnew First() instanceof Last",
            true),
        Arguments.of(
            """
            enum Op { ADD; Term make() { return new Term(this); } }
            final class Term { Op op; Term(Op op) { this.op = op; } String s() { return Op.ADD.name() + op; } }
            Op.ADD.make().s()
            """,
            "ADDADD"),
        Arguments.of(
            """
            class Config { static Config MAX = new Config(); int n = 5; Parser p; Reader r; }
            class Parser implements Comparable<Parser> {
              public int compareTo(Parser other) { return 0; }
              int limit() { return Config.MAX.n; }
            }
            class Reader { }
            new Parser().limit()
            """,
            5),
        Arguments.of(
            "record Token(Kind.T kind) {}\ninterface Kind { enum T { WORD } }\n"
                + "new Token(Kind.T.WORD).kind().name()",
            "WORD"),
        Arguments.of(
            """
            class Lexer extends Source.Buffered { Token.Kind kind() { return Token.Kind.WORD; } }
            class Source { static class Buffered { int size() { return 8; } } }
            class Token { enum Kind { WORD } Lexer from; Source.Buffered source; }
            new Lexer().size() + new Lexer().kind().ordinal()
            """,
            8),
        Arguments.of(
            "int even(int n) { return n == 0 ? 1 : odd(n - 1); }\n"
                + "int odd(int n) { return n == 0 ? 0 : even(n - 1); }\neven(10)",
            1),
        Arguments.of(
            "String t = \"non-sealed class X\";\nint non = 7, sealed = 4;\nnon-sealed", 3));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void evaluate_takesTypesInAnyOrder(String cell, Object value) {
    Outcome expected = value == null ? told() : new Outcome.Value(value);
    assertThat(session.evaluate(1, cell)).isEqualTo(expected);
    assertThat(session.evaluate(2, cell)).as("once more").isEqualTo(expected);
  }

  @Test
  void evaluate_takesLongCommentsBesideTypes() {
    String words = "non-sealed " + "word ".repeat(20_000);
    session.evaluate(1, "/* " + words + " */ non-sealed class Late { Later l; }");
    assertThat(session.evaluate(2, "/* " + words + " */ class Early { }\n1 + 1"))
        .isEqualTo(new Outcome.Value(2));
  }

  @Test
  void evaluate_namesTheLineOfATypeThatHadToWait() {
    assertThat(report(SHAPES.replace("3 * r", "3 / (int) r") + "new Circle(0).area()"))
        .containsSubsequence("java.lang.ArithmeticException: / by zero", "  in cell [7], line 2:");
  }

  @Test
  void evaluate_saysOnceWhatIsStillAwaitedAtTheEndOfACell() {
    assertThat(session.evaluate(1, "sealed interface Shape permits Circle, Square {}"))
        .isEqualTo(told("Shape cannot be used until class Circle and class Square are declared."));
    assertThat(session.evaluate(2, "record Circle(double r) implements Shape {}"))
        .isEqualTo(told("Circle cannot be used until class Square is declared."));
    assertThat(report("new Circle(2)"))
        .containsExactly(
            "Compile error in cell [7], line 1: cannot find symbol: class Circle",
            "    new Circle(2)",
            "        ^^^^^^",
            "Hint: Circle cannot be used until class Square is declared.");
    assertThat(session.evaluate(3, "record Square(double s) implements Shape {}"))
        .isEqualTo(told());
    assertThat(session.evaluate(4, "Shape s = new Circle(2);\ns instanceof Square"))
        .isEqualTo(new Outcome.Value(false));
  }

  @Test
  void evaluate_saysOnceWhatSeveralAwait() {
    assertThat(
            session.evaluate(
                1, "class A { X x; }\nclass B { A a; }\nint c(B b, Y y) { return 1; }\nclass D {}"))
        .isEqualTo(
            told(
                "A and B cannot be used until class X is declared.",
                "c cannot be used until class X and class Y are declared."));
    assertThat(session.evaluate(2, "int half(int n) { return n / two(n); }"))
        .isEqualTo(told("half cannot be used until method two(int) is declared."));
    assertThat(session.evaluate(3, "class Typo { Strng s; }"))
        .isEqualTo(told("Typo cannot be used until class Strng is declared. Did you mean String?"));
  }

  @Test
  void hint_saysWhyATypeIsNoLongerThatAnotherDoesNotPermit() {
    session.evaluate(1, SHAPES);
    session.evaluate(2, "sealed interface Shape permits Circle { double area(); }");
    assertThat(report("new Square(1)"))
        .last(STRING)
        .as("Java quotes its permits from 25 on")
        .startsWith(
            "Hint: Square does not compile with what it uses now: class is not allowed to extend"
                + " sealed class: Shape (as it is not listed in its ")
        .endsWith(" clause).");
    session.evaluate(3, SHAPES);
    assertThat(session.evaluate(4, "new Square(2).area()")).isEqualTo(new Outcome.Value(4.0));
  }

  @Test
  void evaluate_ofACellWithMagicsJudgesAtItsEnd() {
    Outcome outcome =
        session.cell(
            1,
            () -> {
              session.evaluate(1, "class Node { Tree t; }");
              return session.evaluate(1, "\nclass Tree { Node n; }");
            });
    assertThat(outcome).isEqualTo(told());
  }

  @Test
  void hint_saysThatANameIsDeclaredFurtherDown() {
    assertThat(report("Shape s = new Circle(2);\n" + SHAPES))
        .contains("Hint: Shape is declared further down in this cell: move it up.")
        .contains("Hint: Circle is declared further down in this cell: move it up.");
    assertThat(report("int total = tally;\nint tally = 5;"))
        .last()
        .isEqualTo("Hint: tally is declared further down in this cell: move it up.");
  }

  @Test
  void evaluate_saysWhatIsWrongWithADeclarationOnceItsNamesAreKnown() {
    assertThat(report("class A implements B {}\nclass B {}\nint never = 1;"))
        .startsWith("Compile error in cell [7], line 1: interface expected here");
    assertThat(report("int twice(int n) { return text(n); }\nString text(int n) { return \"\"; }"))
        .startsWith(
            "Compile error in cell [7], line 1: incompatible types: String cannot be converted to"
                + " int");
    assertThat(report("non-sealed class Alone {}"))
        .startsWith("Compile error in cell [7], line 1: non-sealed modifier not allowed here");
    assertThat(report("never"))
        .startsWith("Compile error in cell [7], line 1: cannot find symbol: variable never");
  }

  @Test
  void evaluate_saysWhatIsWrongWithAMethodOfAnEarlierCell() {
    session.evaluate(1, "int twice(int n) { return text(n); }");
    session.evaluate(2, "String text(int n) { return \"\" + n; }");
    assertThat(report("twice(1)"))
        .startsWith(
            "Unresolved reference: twice does not compile with what it uses now: incompatible"
                + " types: String cannot be converted to int");
  }

  @Test
  void evaluate_forgetsWhatAFailedCellDeclaredInHope() {
    assertThat(report("class Node { Tree t; }\nint kept = 1;\nint z = 1 / 0;\nclass Tree {}"))
        .startsWith("java.lang.ArithmeticException: / by zero");
    session.evaluate(8, "class Tree {}");
    assertThat(report("new Node()"))
        .last()
        .isEqualTo("Hint: Node is not declared: cell [7] failed.");
    assertThat(session.evaluate(9, "kept")).isEqualTo(new Outcome.Value(1));
    session.evaluate(10, "class Node { Tree t; }");
    assertThat(session.evaluate(11, "new Node().t")).isEqualTo(told());
  }

  @Test
  void evaluate_leavesNoHalfOfATypeBehind() {
    String fails = "record Token(Kind.T t) {}\nint z = 1 / 0;\ninterface Kind { enum T { A } }";
    assertThat(report(fails)).startsWith("java.lang.ArithmeticException: / by zero");
    assertThat(report("new Token()"))
        .last()
        .isEqualTo("Hint: Token is not declared: cell [7] failed.");
    String cell =
        "class A { static A k; B b; X x; }\nclass B { int f() { return A.k.hashCode(); } }";
    assertThat(session.evaluate(8, cell))
        .isEqualTo(
            told(
                "A cannot be used until class X is declared.", "B cannot be used until A can be."));
    session.evaluate(9, "class X {}");
    assertThat(report("new B().f()"))
        .startsWith(
            "java.lang.NullPointerException: Cannot invoke"
                + " \"Object.hashCode()\" because \"A.k\" is null");
  }

  @Test
  void evaluate_ofATypeNobodyKnowsKeepsTheOldVariable() {
    session.evaluate(1, "int count = 5;");
    assertThat(report("Contr count;"))
        .startsWith("Compile error in cell [7], line 1: cannot find symbol: class Contr");
    assertThat(session.evaluate(2, "count")).isEqualTo(new Outcome.Value(5));
    report("Contr other = new Contr();");
    session.evaluate(3, "class Contr {}");
    assertThat(report("other")).last().isEqualTo("Hint: other has no value: cell [7] failed.");
  }

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of(
            "record R(int a) { R { if (a < 0) throw new IllegalStateException(); } }\nnew R(3).a()",
            3),
        Arguments.of("record R(int a) { R(int a) { this.a = a + 1; } }\nnew R(3).a()", 4),
        Arguments.of(
            "record R(int a) { R(String s) { this(s.length()); } }\nnew R(\"four\").a()", 4),
        Arguments.of(
            "record R(int a) { public R { } private R() { this(9); } static R nine() { return new R(); } }\nR.nine().a()",
            9),
        Arguments.of(
            "record R<T extends Comparable<T>>(T a) { @Deprecated R { Objects.requireNonNull(a); } }\nnew R<>(3).a()",
            3),
        Arguments.of("class Out { record R(int a) { R { a = 2 * a; } } }\nnew Out.R(3).a()", 6),
        Arguments.of(
            "record R(Later l) { R { } }\nrecord Later(int n) { Later { } }\nnew R(new Later(5)).l().n()",
            5));
  }

  @ParameterizedTest
  @MethodSource("records")
  void evaluate_takesTheConstructorsOfRecords(String cell, Object value) {
    assertThat(session.evaluate(1, cell)).isEqualTo(new Outcome.Value(value));
  }

  @Test
  void report_ofARecordStandsWhereTheCellHasIt() {
    assertThat(report("record R(int a) { R { int b = \"x\"; } }"))
        .startsWith(
            "Compile error in cell [7], line 1: incompatible types: String cannot be converted to"
                + " int",
            "    record R(int a) { R { int b = \"x\"; } }",
            "                                  ^^^");
  }

  @Test
  void record_runAgainUnchangedKeepsItsValues() {
    String record = "record P(int x) { P { if (x < 0) throw new IllegalStateException(); } }";
    session.evaluate(1, record);
    session.evaluate(2, "var p = new P(4);");
    session.evaluate(1, record);
    assertThat(session.evaluate(3, "p.x()")).isEqualTo(new Outcome.Value(4));
  }
}
