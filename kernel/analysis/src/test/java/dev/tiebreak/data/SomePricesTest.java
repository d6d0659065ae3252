package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.Workload;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SomePricesTest {

  private static final String HEAD =
      "model,provider,region,service,input_usd_per_million_tokens,output_usd_per_million_tokens,"
          + "effective_from,effective_to,source\n";

  private static final Prices LIST =
      Prices.parse(
          HEAD
              + """
              oak,grove,,,5,30,,2026-06-30,page 1
              oak,grove,,,4,24,2026-07-01,,page 2
              oak,wood,eu,,6,36,,,page 3
              elm,grove,,,2,8,,,page 4
              oak,grove,,batch,2,12,2026-07-01,,page 5
              fir,grove,,,1,4,,,page 6
              """);

  private static Prices many(int count) {
    return Prices.parse(
        HEAD
            + IntStream.range(0, count)
                .mapToObj(i -> "model " + i + ",grove,,,1,2,,,page")
                .collect(Collectors.joining("\n")));
  }

  @Test
  void models_areKeptInTheOrderAsked() {
    Prices some = LIST.of("fir", "elm", "fir");

    assertThat(some.namesFor("model")).containsExactly("fir", "elm");
    assertThat(some.table().stringColumn("model").asList()).containsExactly("fir", "elm");
    assertThat(some.display().rows()).hasSize(2);
  }

  @Test
  void frontier_citesThePricesOfItsModelsAlone() {
    Scores scores = Scores.parse("model,benchmark,score\nelm,Maze,50\nfir,Maze,40\n");
    Workload task =
        Workload.of(Quantity.calls(1), Quantity.inputTokens(1_000), Quantity.outputTokens(100));

    assertThat(LIST.fromProvider("grove").frontier(scores, "Maze", task).provenance().sources())
        .containsExactly("page 4", "page 6");
  }

  @Test
  void pricesKept_areThoseOfAllDaysPlacesAndServices() {
    Prices some = LIST.of("elm", "oak");

    assertThat(some.table().rowCount()).isEqualTo(5);
    assertThat(some.asOf("2026-06-30").fromProvider("grove").plan("oak").input().usd())
        .isEqualByComparingTo("5");
    assertThat(some.asOf("2026-07-01").inRegion("eu").plan("oak").input().usd())
        .isEqualByComparingTo("6");
    assertThat(some.asOf("2026-07-01").fromProvider("grove").plan("oak").services())
        .containsOnlyKeys(Service.BATCH);
    assertThatThrownBy(() -> some.asOf("2026-07-01").plan("oak"))
        .hasMessageContaining("oak has prices of several providers");
  }

  @Test
  void choicesMadeBefore_hold() {
    Prices some = LIST.asOf("2026-06-30").fromProvider("grove").of("oak");

    assertThat(some.day()).isEqualTo("2026-06-30");
    assertThat(some.plan("oak").output().usd()).isEqualByComparingTo("30");
    assertThat(some.of("oak").table().rowCount()).isEqualTo(1);
  }

  @Test
  void otherNames_findModels() {
    Prices list =
        LIST.with(Aliases.parse("kind,alias,name\nmodel,Great Oak,oak\n")).fromProvider("grove");

    assertThat(list.of("Great Oak").namesFor("model")).containsExactly("oak");
    assertThat(
            list.of("elm", "Great Oak")
                .asOf("2026-07-01")
                .compare("Great Oak", task(), "elm", task())
                .finding())
        .contains("oak");
  }

  private static Workload task() {
    return Workload.of(Quantity.calls(1), Quantity.inputTokens(1_000), Quantity.outputTokens(100));
  }

  @Test
  void missingModel_isAnErrorWithNearNames() {
    assertThatThrownBy(() -> LIST.of("elm", "oaak"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No model with a price is named \"oaak\" in")
        .hasMessageContaining("If it is another name of oak");
    assertThatThrownBy(LIST::of).hasMessage("No model is named; allowed: oak, elm, fir");
  }

  @Test
  void longList_showsItsFirstRows() {
    assertThat(many(25).display().rows()).hasSize(25);
    assertThat(many(25).display().notes()).noneMatch(note -> note.contains("more rows"));
    assertThat(many(1_027).display().rows()).hasSize(25);
    assertThat(many(1_027).display().notes())
        .contains("1,002 more rows; prices.of(…) keeps some models.");
    assertThat(many(1_027).of("model 900").display().rows()).hasSize(1);
  }
}
