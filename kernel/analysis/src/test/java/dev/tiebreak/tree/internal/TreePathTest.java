package dev.tiebreak.tree.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.tree.Node;
import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "$",
        "$.model_info.id",
        "$[0].score",
        "results[*].metrics.resolved?",
        "{model}.pass@1.{benchmark}",
        "['gpt-5.5']['it''s'].score",
        "runs[{trial}][-1]",
        "*.humaneval+",
        "$schema",
        "Overall Acc"
      })
  void path_isWrittenAsItIsRead(String path) {
    assertThat(TreePath.of(path)).hasToString(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``            | it is blank; the value itself is \".\"",
        "results[*     | in [ ] stands *, a number from 0, {a name} or 'a key', and not \"\"",
        "results[a]    | in [ ] stands *, a number from 0, {a name} or 'a key', and not \"a\"",
        "results[*]score | a point or [ is missing before \"score\"",
        ".score        | it begins with a point",
        "score.        | it ends with a point",
        "a..b          | a key is missing at character 3",
        "{model        | { is not closed by }",
        "{}            | in { } stands the name of a column",
        "['a.b         | the key in [' is not closed by ']",
      })
  void text_thatIsNoPathIsRefusedWithTheReason(String text, String why) {
    assertThatThrownBy(() -> TreePath.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\""
                + text
                + "\" is no path: "
                + why
                + "; a path is, for example, results[*].metrics.score");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "metrics.resolvd | no \"resolvd\" in metrics, where the keys are resolved, n (did you mean resolved?)",
        "runs.score      | no \"score\" in runs, which is an array of 2; its elements are [*]",
        "runs[2]         | no [2] in runs, which is an array of 2",
        "name.first      | no \"first\" in name, which is the text \"Oak\"",
        "a.b             | no \"a\" in the row, where the keys are metrics, runs, name, a.b; a key with a point is written ['a.b']",
      })
  void missing_saysWhatIsThere(String path, String message) throws Exception {
    Node row =
        YamlText.of(
                new StringReader(
                    "metrics: {resolved: true, n: 5}\nruns: [1, 2]\nname: Oak\na.b: 1"))
            .get(0);

    assertThat(TreePath.of(path).follow(row, 0)).isEmpty();
    assertThat(TreePath.of(path).missing(row, 0, "in the row")).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource({
    "runs[0], 1",
    "runs[1], 2",
    "runs[-1], 2",
    "runs[-2], 1",
    "name, Oak",
    "metrics.n, 5",
  })
  void path_leadsToOneValue(String path, String value) throws Exception {
    assertThat(TreePath.of(path).follow(row(), 0).orElseThrow().leaf().orElseThrow().text())
        .isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"runs[2]", "runs[-3]", "name[0]", "metrics[0]", "runs.n", "nothing"})
  void path_toWhatIsNotThereLeadsNowhere(String path) throws Exception {
    assertThat(TreePath.of(path).follow(row(), 0)).isEmpty();
  }

  @Test
  void path_isFollowedFromAnyOfItsSteps() throws Exception {
    TreePath path = TreePath.of("results.metrics.n");

    assertThat(path.follow(row(), 1)).contains(new Node.Leaf("5", Node.Kind.NUMBER));
    Node row = row();
    assertThat(path.follow(row, 3)).containsSame(row);
    assertThat(path.mayMiss(row, 1)).isTrue();
    assertThat(path.missing(row, 1, "in the row")).isEqualTo("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "a.b.c,     a.b.d,      2",
    "a,         b,          0",
    "a.b,       a.b.c,      2",
    "{model}.x, *.x,        2",
    "{model}.x, {system}.x, 0",
    "a[*].x,    a[{i}].y,   2",
    "a[*].x,    a.{i}.x,    1",
  })
  void paths_shareTheStepsThatTheyBeginWith(String one, String other, int shared) {
    assertThat(TreePath.of(one).shared(TreePath.of(other))).isEqualTo(shared);
    assertThat(TreePath.of(other).shared(TreePath.of(one))).isEqualTo(shared);
  }

  @Test
  void step_thatMayMissExcusesWhatIsBehindIt() throws Exception {
    Node row = YamlText.of(new StringReader("a: null\nb: {c: 1}")).get(0);

    assertThat(TreePath.of("a?.c").mayMiss(row, 0)).isTrue();
    assertThat(TreePath.of("x?.c").mayMiss(row, 0)).isTrue();
    assertThat(TreePath.of("b.d?").mayMiss(row, 0)).isTrue();
    assertThat(TreePath.of("b?.d").mayMiss(row, 0)).isFalse();
    assertThat(TreePath.of("x.c?").mayMiss(row, 0)).isFalse();
  }

  @Property
  void anyKey_canBeWrittenAsAStep(@ForAll("keys") String key) {
    TreePath path =
        TreePath.of("row." + (TreePath.key(key).startsWith("[") ? "x" : "") + TreePath.key(key));

    assertThat(path.steps().get(path.steps().size() - 1).name()).isEqualTo(key);
  }

  private static Node row() throws TreeException {
    return YamlText.of(new StringReader("metrics: {resolved: true, n: 5}\nruns: [1, 2]\nname: Oak"))
        .get(0);
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.strings().withChars("ab.[]{}?'*$ 1-").ofMinLength(1).ofMaxLength(8);
  }
}
