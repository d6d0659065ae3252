package dev.tiebreak.tree.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.tree.Node;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "78.0          | 78.0       | NUMBER",
        "1e-07         | 1e-07      | NUMBER",
        "2024-02-29    | 2024-02-29 | TEXT",
        "\"78.0\"      | 78.0       | TEXT",
        "no            | no         | TEXT",
        "False         | false      | BOOLEAN",
        "~             | ``         | NULL",
        "!!str 5       | 5          | TEXT",
      })
  void scalars_areWhatYaml12Says(String text, String value, Node.Kind kind) throws Exception {
    assertThat(read("a: " + text).field("a")).contains(new Node.Leaf(value, kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: 1\\na: 2           | line 2, column 1: the key \"a\" twice in one mapping",
        "a: &x\\n  b: *x       | line 2, column 6: *x, which holds itself",
        "a: &x [1, *x]         | line 1, column 11: *x, which holds itself",
        "a: *y                 | line 1, column 4: *y, which nothing is called",
        "a: &x {b: 1}\\n<<: *x | line 2, column 1: a merge key (<<), which YAML 1.2 no longer has",
        "a: -1E+1000           | line 1, column 4: the number -1E+1000, whose exponent has more than three digits",
        "[1, 2]: 3             | line 1, column 1: a key that is no text",
      })
  void text_thatIsRefusedIsNamedWithItsPlace(String text, String found) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOfSatisfying(TreeException.class, e -> assertThat(e.found()).isEqualTo(found));
  }

  @Test
  void text_thatIsNoYamlIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> read("a: [1, 2\nb: 3"))
        .isInstanceOfSatisfying(
            TreeException.class,
            e ->
                assertThat(e.found()).startsWith("line 2, column ").contains("YAML does not have"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "- {a: 1, b: 2}\\n- a: 3                          | line 2: | b",
        "`- {a: 1, b: 2}\\n- a: 3\\n  b: 4\\n- a: 5\\n ` | line 4: | b",
        "- a: 1\\n  b: 23.4\\n  c: 5\\n- a: 1\\n  b: 2 | line 4: | c",
        "in:\\n- a: 1\\n  b: {c: 2, d: 3}\\n- a: 4\\n  b:\\n    c: 5 | line 6: | d",
        "of: x\\nin:\\n- a: 1\\n  b: [{c: 2, d: 3}]\\n- a: 4\\n  b:\\n  - {c: 5, d: 6}\\n  - c: 7 | line 8: | d",
      })
  void lastEntry_withoutTheEndOfThoseBeforeItWasCutOff(String text, String place, String key) {
    String cut = text.replace("\\n", "\n");

    assertThatThrownBy(() -> read(cut))
        .isInstanceOfSatisfying(
            TreeException.class,
            e ->
                assertThat(e.found())
                    .isEqualTo(
                        place
                            + " the last entry has no \""
                            + key
                            + "\", as all before it do, and no line end, as if the text was cut off"
                            + " (a line end says that it was not)"));
    assertThatCode(() -> read(cut.stripTrailing() + "\n")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {a: 1, b: 2}\n- {a: 3}",
        "- {a: 1, b: 2}\n- {b: 3, c: 4}",
        "- {a: 1, b: 2}\n- b: 3",
        "- {a: 1}\n- {b: 2}\n- c: 3",
        "- a: 1\n- 2",
        "- a: 1",
        "a: 1\nb: []",
        "a",
        "",
      })
  void otherTextsWithoutALineEnd_areWhole(String text) {
    assertThatCode(() -> YamlText.of(new StringReader(text))).doesNotThrowAnyException();
  }

  @Test
  void alias_isTheTreeOfItsAnchor() throws Exception {
    Node root = read("a: &x {b: 1}\nc: *x");

    assertThat(root.field("c")).isEqualTo(root.field("a"));
  }

  @Test
  void aliases_ofAliasesTakeNoMoreMemoryThanTheirText() throws Exception {
    String bomb =
        IntStream.range(1, 60)
            .mapToObj(i -> "l" + i + ": &l" + i + " [*l" + (i - 1) + ", *l" + (i - 1) + "]\n")
            .collect(Collectors.joining("", "l0: &l0 [lol]\n", ""));

    assertThat(read(bomb).keys()).hasSize(60);
  }

  @Test
  void nesting_isBounded() {
    assertThatThrownBy(() -> read("[".repeat(5_000)))
        .isInstanceOf(TreeException.class)
        .hasMessage("more than 200 levels of indentation");
  }

  @Test
  void documents_areReadOneAfterTheOther() throws Exception {
    assertThat(YamlText.of(new StringReader("---\na: 1\n---\na: 2\n")))
        .extracting(node -> node.field("a").orElseThrow().leaf().orElseThrow().text())
        .isEqualTo(List.of("1", "2"));
  }

  @Test
  void objectsAndArrays_knowTheirLine() throws Exception {
    Node root = read("a:\n  b: 1\nc:\n  - 1\n  - {d: 2}\n");

    assertThat(root.line()).isEqualTo(1);
    assertThat(root.field("a").orElseThrow().line()).isEqualTo(2);
    Node items = root.field("c").orElseThrow();
    assertThat(items.line()).isEqualTo(4);
    assertThat(items.children().get(1).line()).isEqualTo(5);
  }

  private static Node read(String text) throws TreeException {
    return YamlText.of(new StringReader(text)).get(0);
  }
}
