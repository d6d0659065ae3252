package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.show.DisplayTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Costs with some assumptions varied, and the notes that they need. */
record Varied(Costs costs, List<Lever> levers) {

  /** A batch share that needs both the price of batches and that of all other calls. */
  private static final BigDecimal SOME = new BigDecimal("0.5");

  static Varied of(Costs costs, Lever... levers) {
    return new Varied(costs, List.of(levers));
  }

  /** Takes as given what is drawn. */
  static Varied drawn(Costs costs, List<Lever> levers) {
    Costs given = costs;
    for (Lever lever : levers) {
      given = given.given(lever.assumption(), lever.whose());
    }
    return new Varied(given, levers);
  }

  /** The notes below: varying the batch share needs a batch price. */
  private List<String> notes() {
    Costs asked = costs;
    for (Lever lever : levers) {
      asked =
          lever.assumption() == Assumption.BATCH_SHARE
              ? asked.assuming(lever.assumption(), lever.whose(), SOME)
              : asked;
    }
    return asked.notes();
  }

  /** Returns a table with its notes and its source below it. */
  DisplayTable below(DisplayTable table) {
    return table.withNotes(notes()).withSource(costs.provenance().line());
  }

  /** Returns the words of a chart; its own notes come before the others. */
  Words words(String title, String subtitle, List<String> first, String altText) {
    List<String> all = Stream.concat(first.stream(), notes().stream()).toList();
    return new Words(title, subtitle, costs.provenance().line(), all, altText);
  }
}
