package dev.tiebreak.tree.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1, \"a\": 2}           | line 1, column 13: the key \"a\" twice in one object",
        "{\"a\": NaN}                   | line 1, column 7: something that JSON does not have there",
        "{\"a\": 01}                    | line 1, column 7: something that JSON does not have there",
        "{'a': 1}                       | line 1, column 3: something that JSON does not have there",
        "{\"a\": 1} // no               | line 1, column 11: something that JSON does not have there",
        "[1, 2,]                        | line 1, column 8: something that JSON does not have there",
        "{\"a\": 1} {}                  | line 1, column 11: something that JSON does not have there",
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
  void duplicateKeys_areRefusedWhereNobodyLooks() {
    Wanted score = new Wanted().add(TreePath.of("score").steps());

    assertThatThrownBy(
            () ->
                JsonText.of(
                    new StringReader("{\"score\": 1,\n \"log\": {\"x\": 1, \"x\": 2}}"), score))
        .hasMessage("the key \"x\" twice in one object");
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

  private static Node read(String text) throws TreeException, IOException {
    return JsonText.of(new StringReader(text), Wanted.everything());
  }
}
