package dev.tiebreak.tree.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.strings().withChars("ab.[]{}?'*$ 1-").ofMinLength(1).ofMaxLength(8);
  }
}
