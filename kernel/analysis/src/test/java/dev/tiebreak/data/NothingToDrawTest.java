package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.show.Sections;
import dev.tiebreak.show.Showable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What charts say of data that they have nothing to draw of. */
class NothingToDrawTest {

  /** Scores of A and B on X, then on Y; null for none. */
  private static Scores scores(Double aOnX, Double bOnX, Double aOnY, Double bOnY) {
    DoubleColumn score = DoubleColumn.create("score");
    for (Double each : new Double[] {aOnX, bOnX, aOnY, bOnY}) {
      if (each == null) {
        score.appendMissing();
      } else {
        score.append(each);
      }
    }
    return Scores.of(
        Table.create(
            StringColumn.create("model", "A", "B", "A", "B"),
            StringColumn.create("benchmark", "X", "X", "Y", "Y"),
            score));
  }

  private static void assertNothing(Supplier<? extends Showable> shown, String why) {
    assertThatExceptionOfType(NothingToShow.class).isThrownBy(shown::get).withMessage(why);
    MimeBundle bundle = Sections.ifAny(shown).show();
    assertThat(bundle.isNothing()).isTrue();
    assertThat(bundle.data()).containsEntry(MimeBundle.TEXT, why + ".");
  }

  @Test
  void charts_ofBlanksSayWhoHasNoScore() {
    Scores none = scores(null, null, null, null);
    SplitDecision decision = none.splitDecision("A", "B");

    assertNothing(none::chart, "No model has a score on any benchmark");
    assertNothing(decision::chart, "No benchmark has a score of A or B");
    assertNothing(() -> decision.margins().chart(), "No benchmark has a score of both A and B");
    assertNothing(none::leagues, "No benchmark has scores of two models");
    assertNothing(
        () -> none.league("X"), "No model has a score on X, and a league needs two or more");
  }

  @Test
  void margins_thatNoConditionChoseSaySo() {
    SplitDecision decision = scores(60.0, 50.0, 30.0, 40.0).splitDecision("A", "B");

    assertNothing(
        () -> decision.margins().where(margin -> margin.lead() > 50).chart(),
        "None of the 2 margins of A and B fulfils the condition");
  }

  @Test
  void margins_withoutOneShowWhoHasNoScore() {
    SplitDecision decision = scores(60.0, null, null, 40.0).splitDecision("A", "B");

    assertThat(decision.margins().chart().words().title())
        .isEqualTo("No benchmark has a score of both models");
  }

  @Test
  void ranksAndRatings_ofOneBenchmarkOrOneWinnerSaySo() {
    assertNothing(
        () -> scores(60.0, 50.0, 30.0, null).leagues().meanRanks(),
        "No models can be ranked over benchmarks, since no two of them have a score on the same two"
            + " benchmarks");
    assertNothing(
        () -> scores(60.0, 50.0, 30.0, 20.0).leagues().ratings(),
        "No finite ratings fit, since B never beat A, not even by way of other models");
  }

  @Test
  void bill_ofWhoSolvesNothingSaysSo() {
    Prices prices =
        Prices.of(
            Table.create(
                StringColumn.create("model", "A", "B"),
                DoubleColumn.create("input_usd_per_million_tokens", 1.0, 2.0),
                DoubleColumn.create("output_usd_per_million_tokens", 30.0, 20.0)));
    Workload task = Workload.of(calls(1), inputTokens(1_000), outputTokens(1_000));

    assertNothing(
        () ->
            prices
                .compare("A", task, "B", task)
                .bill()
                .withPassRates(scores(50.0, 0.0, null, null).passRates("X"))
                .chart(),
        "B solves nothing on X, so there is no cost of a solved task to draw; allowed: pass rates"
            + " above"
            + " 0, or display(), which says so");
  }

  /** Who asks for what is not there has made a mistake, and is told so. */
  @Test
  void questionsThatAreWrong_stillStop() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sections.ifAny(() -> scores(1.0, 2.0, 3.0, 4.0).league("Z")));
  }
}
