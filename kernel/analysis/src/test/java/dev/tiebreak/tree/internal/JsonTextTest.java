package dev.tiebreak.tree.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.tree.Node;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1, \"a\": 2}           | line 1, column 13: the key \"a\" twice in one object",
        "{\"a\": NaN}                   | line 1, column 7: something that JSON does not have there",
        "{\"a\": 1e1000}                | line 1, column 13: the number 1e1000, whose exponent has more than three digits",
        "{\"a\": 01}                    | line 1, column 7: something that JSON does not have there",
        "{'a': 1}                       | line 1, column 3: something that JSON does not have there",
        "{\"a\": 1} // no               | line 1, column 11: more text behind its end",
        "[1, 2,]                        | line 1, column 8: something that JSON does not have there",
        "{\"a\": 1} {}                  | line 1, column 11: more text behind its end",
        "{\"a\": [1, {\"b\": 2          | line 1, column 18: the end of the text inside $.a[1].b, as if it was cut off",
        "{                              | line 1, column 2: the end of the text, as if it was cut off",
        "{\"a\": {                       | line 1, column 8: the end of the text inside $.a, as if it was cut off",
        "{\"a\": \"unfinished           | line 1, column 18: the end of the text inside $.a, as if it was cut off",
      })
  void text_thatIsNotJsonIsRefusedWithItsPlace(String text, String found) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(TreeException.class, e -> assertThat(e.found()).isEqualTo(found));
  }

  @Test
  void duplicateKeys_areNotLookedForInWhatIsNotKept() throws Exception {
    Wanted score = new Wanted().add(TreePath.of("score").steps());

    Node root =
        JsonText.of(new StringReader("{\"score\": 1,\n \"log\": {\"x\": 1, \"x\": 2}}"), score);

    assertThat(root.at("score").text()).isEqualTo("1");
    assertThatThrownBy(() -> JsonText.of(new StringReader("{\"score\": 1, \"score\": 2}"), score))
        .hasMessage("the key \"score\" twice in one object");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"a\": 1}\n{\"a\": 2}', true",
    "'{\"a\": 1}\n\nrest', true",
    "'{\"a\": 1} {\"a\": 2}', false",
    "'{\n\"a\": 1}\n{\"a\": 2}', false",
  })
  void moreLines_areToldFromOtherText(String text, boolean more) {
    String lines = text.replace("\\n", "\n");

    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(more ? TreeException.MoreLines.class : TreeException.class)
        .isNotInstanceOf(more ? Error.class : TreeException.MoreLines.class);
  }

  @Test
  void numbers_keepTheirDigits() throws Exception {
    assertThat(read("[78.0, 1.0000000000000001e-07, -0, 12345678901234567890123]").children())
        .extracting(node -> node.leaf().orElseThrow().text())
        .containsExactly("78.0", "1.0000000000000001e-07", "-0", "12345678901234567890123");
  }

  @Test
  void nesting_isBounded() throws Exception {
    assertThat(read("[".repeat(200) + "]".repeat(200)).isArray()).isTrue();
    assertThatThrownBy(() -> read("[".repeat(100_000)))
        .isInstanceOf(TreeException.class)
        .hasMessage("more than 200 levels of brackets");
  }

  @Test
  void parts_thatNobodyAskedForAreNotKept() throws Exception {
    Wanted wanted = new Wanted().add(TreePath.of("[*].score").steps());

    Node root =
        JsonText.of(
            new StringReader("[{\"log\": [1, 2, 3], \"score\": 5}, {\"log\": [], \"score\": 6}]"),
            wanted);

    Node first = root.children().get(0);
    assertThat(first.keys()).containsExactly("log", "score");
    assertThat(first.field("log")).contains(Node.Leaf.UNREAD);
    assertThat(first.field("score").flatMap(Node::leaf).map(Node.Leaf::text)).contains("5");
    assertThat(root.children().get(1).keys()).isSameAs(first.keys());
  }

  @Test
  void keys_thatAreNamedAndOneOfEachAreKeptForBoth() throws Exception {
    Wanted wanted =
        new Wanted().add(TreePath.of("{model}.a").steps()).add(TreePath.of("x.b").steps());

    Node x =
        JsonText.of(
                new StringReader("{\"x\": {\"a\": 1, \"b\": 2}, \"y\": {\"a\": 3, \"b\": 4}}"),
                wanted)
            .field("x")
            .orElseThrow();

    assertThat(x.children())
        .containsExactly(
            new Node.Leaf("1", Node.Kind.NUMBER), new Node.Leaf("2", Node.Kind.NUMBER));
  }

  @Test
  void objects_knowTheirLine() throws Exception {
    assertThat(read("[\n  {\"a\": 1},\n  {\"a\": 2}\n]").children())
        .extracting(Node::line)
        .isEqualTo(List.of(2, 3));
  }

  @Test
  void lines_areNotKeptOfAText() throws Exception {
    assertThat(JsonText.of("[\n  {\"a\": 1}]").children())
        .extracting(Node::line)
        .isEqualTo(List.of(0));
    assertThatThrownBy(() -> JsonText.of("[\n  {\"a\": 1},]"))
        .isInstanceOfSatisfying(
            TreeException.class, e -> assertThat(e.found()).startsWith("line 2, column 13:"));
  }

  @Test
  void reading_endsWhereItIsInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> read("[1, 2]")).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 1_000})
  void objects_ofAnySizeFindEachOfTheirKeysAndRefuseEachTwice(int size) throws Exception {
    String fields =
        IntStream.range(0, size)
            .mapToObj(i -> "\"k" + i + "\": " + i)
            .collect(Collectors.joining(", "));

    Node object = read("{" + fields + "}");

    assertThat(object.field("k0")).contains(number(0));
    assertThat(object.field("k" + (size - 1))).contains(number(size - 1));
    assertThat(object.field("k" + size)).isEmpty();
    for (int twice : List.of(0, size - 1)) {
      assertThatThrownBy(() -> read("{" + fields + ", \"k" + twice + "\": 1}"))
          .hasMessage("the key \"k" + twice + "\" twice in one object");
    }
  }

  @Test
  void aLine_isOfTheNumberThatItsReaderSays() throws Exception {
    Node root = JsonText.ofLine(new StringReader("{\"a\": [1]}"), Wanted.everything(), 7);

    assertThat(root.line()).isEqualTo(7);
    assertThat(root.field("a").orElseThrow().line()).isEqualTo(7);
    assertThatThrownBy(
            () -> JsonText.ofLine(new StringReader("{\"a\": 1,}"), Wanted.everything(), 7))
        .isInstanceOfSatisfying(
            TreeException.class, e -> assertThat(e.found()).startsWith("line 7, column 10:"));
  }

  @Test
  void values_areOfTheirKind() throws Exception {
    assertThat(read("[\"1\", 1, true, false, null]").children())
        .containsExactly(
            new Node.Leaf("1", Node.Kind.TEXT),
            number(1),
            new Node.Leaf("true", Node.Kind.BOOLEAN),
            new Node.Leaf("false", Node.Kind.BOOLEAN),
            new Node.Leaf("", Node.Kind.NULL));
    assertThat(read("[null, \"\"]").children())
        .extracting(Node::isNull)
        .containsExactly(true, false);
  }

  private static Node.Leaf number(int value) {
    return new Node.Leaf(String.valueOf(value), Node.Kind.NUMBER);
  }

  private static Node read(String text) throws TreeException, IOException {
    return JsonText.of(new StringReader(text), Wanted.everything());
  }
}
