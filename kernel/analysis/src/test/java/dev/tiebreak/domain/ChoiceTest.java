package dev.tiebreak.domain;

import static dev.tiebreak.domain.Trait.effort;
import static dev.tiebreak.domain.Trait.evaluator;
import static dev.tiebreak.domain.Trait.harness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

  private static final Measure ERRORS =
      new Measure(
          "Errors",
          "",
          "",
          "",
          Unit.PERCENT,
          Better.LOWER,
          Measure.Range.of(Unit.PERCENT),
          Optional.empty());

  private final Score low = score(Measure.percent("X"), "24.9", "medium", "Cursor", "", "row 2");
  private final Score high =
      score(Measure.percent("X"), "30.9", "xhigh", "", "2026-03-01", "row 3");
  private final Score late =
      score(Measure.percent("X"), "26.0", "xhigh", "Codex", "2026-05-01", "row 4");
  private final List<Score> all = List.of(low, high, late);

  private static Score score(
      Measure measure, String value, String effort, String harness, String day, String place) {
    return new Score(
        new SystemName("Oak", effort, harness, ""),
        measure,
        new BigDecimal(value),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        "",
        Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse),
        "",
        "scores.csv",
        place);
  }

  @Test
  void theOnlyScore_isTakenWhateverItsRowSays() {
    assertThat(Choice.refuse().of(List.of(low))).isEqualTo(low);
    assertThat(Choice.with(effort("none")).of(List.of(low))).isEqualTo(low);
  }

  @Test
  void best_asksTheMeasure() {
    Score few = score(ERRORS, "3.3", "low", "", "", "row 2");
    Score many = score(ERRORS, "12.9", "high", "", "", "row 3");

    assertThat(Choice.best().of(all)).isEqualTo(high);
    assertThat(Choice.best().of(List.of(many, few))).isEqualTo(few);
  }

  @Test
  void latest_takesTheNewestDayAndAnUndatedScoreOnlyWhereNoneHasOne() {
    assertThat(Choice.latest().of(all)).isEqualTo(late);
    assertThat(Choice.latest().taken(List.of(late, high, late))).isEmpty();
    assertThat(Choice.latest().taken(List.of(low, low))).isEmpty();
  }

  @Test
  void traits_areAllAskedFor() {
    assertThat(Choice.with(effort("medium")).of(all)).isEqualTo(low);
    assertThat(Choice.with(effort("xhigh"), harness("")).of(all)).isEqualTo(high);
    assertThat(Choice.with(effort("xhigh")).taken(all)).isEmpty();
    assertThat(Choice.with(effort("xhigh")).then(Choice.latest()).of(all)).isEqualTo(late);
    assertThat(Choice.latest().then(Choice.with(effort("xhigh"))).of(all)).isEqualTo(late);
    assertThat(Choice.from("a vendor").taken(all)).isEmpty();
    assertThat(Choice.with(harness("codex-cli")).withHarness(name -> "Codex").of(all))
        .isEqualTo(late);
    assertThat(Choice.with(effort("xhigh")).withHarness(name -> "Codex"))
        .isEqualTo(Choice.with(effort("xhigh")));
  }

  @Test
  void refusal_listsWhatToTypeForEach() {
    assertThatThrownBy(() -> Choice.refuse().of(all))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            Oak has 3 scores on X; allowed: one of them, which a choice takes:
              24.9 (medium, Cursor), row 2: scores.choosing(Choice.with(effort("medium"), \
            harness("Cursor"), date("")))
              30.9 (xhigh, 2026-03-01), row 3: scores.choosing(Choice.with(effort("xhigh"), \
            harness(""), date("2026-03-01")))
              26.0 (xhigh, Codex, 2026-05-01), row 4: scores.choosing(Choice.with(effort("xhigh"), \
            harness("Codex"), date("2026-05-01")))
            or Choice.best() or Choice.latest()""");
  }

  @Test
  void refusal_saysWhatWasAskedFor() {
    assertThatThrownBy(() -> Choice.with(effort("low")).of(all))
        .hasMessageStartingWith("Oak has 3 scores on X, none with effort low; allowed:")
        .hasMessageContaining("24.9");
    assertThatThrownBy(() -> Choice.with(effort("xhigh")).of(all))
        .hasMessageStartingWith("Oak has 3 scores on X, 2 with effort xhigh; allowed:")
        .hasMessageNotContaining("24.9");
    assertThatThrownBy(() -> Choice.latest().of(List.of(low, low)))
        .hasMessageEndingWith("\nor Choice.best()");
  }

  @Test
  void refusal_listsTwelveAtMost() {
    assertThatThrownBy(() -> Choice.refuse().of(Collections.nCopies(12, low)))
        .hasMessageNotContaining("more\n");
    assertThatThrownBy(() -> Choice.refuse().of(Collections.nCopies(14, low)))
        .hasMessageContaining("\n  … and 2 more\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          xhigh | effort xhigh     | effort("xhigh")
          ''    | no effort stated | effort("")
          a"\\b | effort a"\\b     | effort("a\\"\\\\b")
          """)
  void trait_isSaidAndTyped(String text, String words, String typed) {
    assertThat(effort(text).words()).isEqualTo(words);
    assertThat(effort(text)).hasToString(typed);
  }

  @Test
  void words_nameTraitsAndRule() {
    assertThat(Choice.with(effort("xhigh"), evaluator("a lab")).then(Choice.latest()).words())
        .isEqualTo("effort xhigh, evaluator a lab, the latest");
    assertThat(Choice.best().words()).isEqualTo("the best");
    assertThat(Choice.refuse().words()).isEmpty();
  }

  @Test
  void systems_sayInWhatTheyAreUnlike() {
    SystemName one = new SystemName("Oak", "xhigh", "Codex", "");
    SystemName other = new SystemName("Pine", "medium", "", "");

    assertThat(one.unlike(other))
        .isEqualTo("effort xhigh against medium, harness Codex against not stated");
    assertThat(one.unlike(new SystemName("Pine", "xhigh", "Codex", "search")))
        .isEqualTo("tools not stated against search");
    assertThat(one.unlike(one)).isEmpty();
    assertThat(one.label()).isEqualTo("Oak (xhigh, Codex)");
    assertThat(SystemName.of("Oak").label()).isEqualTo("Oak");
  }
}
