package dev.tiebreak.cost.price;

import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * What a task costs with each of several models: the value behind every question about costs.
 *
 * @param all one per model, in the order in which they were named; one or more
 */
public record Costs(List<TaskCost> all, Provenance provenance) implements Result {

  /**
   * @throws IllegalArgumentException if there is none, or two have one name, so that no sentence
   *     could tell them apart
   */
  public Costs {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("Costs of no model; allowed: one or more");
    }
    Set<String> names = new HashSet<>();
    for (TaskCost cost : all) {
      if (!names.add(cost.model())) {
        throw new IllegalArgumentException(
            String.format(
                "Two costs are named %1$s; allowed: a name for each. To compare two workloads of"
                    + " one model, name its costs apart: new TaskCost(prices.plan(\"%2$s\"),"
                    + " task).named(\"%2$s, another task\")",
                cost.model(), cost.plan().model()));
      }
    }
  }

  /** Returns the cost with the model named first. */
  public TaskCost first() {
    return all.get(0);
  }

  /**
   * Returns the cost with the model named second.
   *
   * @throws IllegalArgumentException if there is only one
   */
  public TaskCost second() {
    if (all.size() < 2) {
      throw new IllegalArgumentException("Costs of 1 model; allowed: two, where they are compared");
    }
    return all.get(1);
  }

  /**
   * Returns these costs if there are two, as every question about a difference needs.
   *
   * @throws IllegalArgumentException if there are not two
   */
  public Costs ofTwo() {
    if (all.size() != 2) {
      throw new IllegalArgumentException(
          "Costs of "
              + Plural.counted(all.size(), "model", "models")
              + " to compare; allowed: two");
    }
    return this;
  }

  /** Returns the cost of a side. */
  public TaskCost of(Side side) {
    return side == Side.FIRST ? first() : second();
  }

  /** Returns the cost of the model meant; the first, where both are. */
  public TaskCost of(Whose whose) {
    return whose == Whose.SECOND ? second() : first();
  }

  /** Returns the cost that one is compared with; the second, where both are meant. */
  public TaskCost against(Whose whose) {
    return whose == Whose.SECOND ? first() : second();
  }

  /** Returns the costs that are meant. */
  public Stream<TaskCost> each(Whose whose) {
    return whose == Whose.BOTH ? all.stream() : Stream.of(of(whose));
  }

  /** Returns the models' names as they follow "of": {@code GPT-5.5}, {@code both models}. */
  public String model(Whose whose) {
    return whose == Whose.BOTH ? "both models" : of(whose).model();
  }

  /** Returns the models' names. */
  public List<String> models() {
    return all.stream().map(TaskCost::model).toList();
  }

  /** Returns the first cost divided by the second; empty if the second is zero. */
  public Optional<BigDecimal> ratio() {
    return ratioOf(first().usd());
  }

  /** Returns a cost divided by the second; empty if the second is zero. */
  public Optional<BigDecimal> ratioOf(BigDecimal usd) {
    return second().usd().signum() == 0
        ? Optional.empty()
        : Optional.of(usd.divide(second().usd(), MathContext.DECIMAL128));
  }

  /** Returns which of the first two models costs less; empty if they cost the same. */
  public Optional<String> cheaper() {
    return cheaper(Ties.compare(first().usd().doubleValue(), second().usd().doubleValue()));
  }

  /** Returns which of the first two costs less, by the sign of first − second. */
  public Optional<String> cheaper(int sign) {
    return sign == 0 ? Optional.empty() : Optional.of((sign < 0 ? first() : second()).model());
  }

  /** Returns which of the first two models has the lower of two costs, in words. */
  public String cheaperOf(double firstUsd, double secondUsd) {
    return cheaper(Ties.compare(firstUsd, secondUsd)).orElse("the same");
  }

  /**
   * Returns these costs with an assumption about one model or both replaced, and a note of that.
   *
   * @throws IllegalArgumentException if the assumption cannot have this value
   */
  public Costs assuming(Assumption assumption, Whose whose, BigDecimal value) {
    return changed(whose, cost -> cost.assuming(assumption, value));
  }

  /** Returns these costs with an assumption taken as given, for example because it is drawn. */
  public Costs given(Assumption assumption, Whose whose) {
    return changed(
        whose,
        cost ->
            new TaskCost(
                cost.plan(),
                cost.workload().assuming(assumption, cost.value(assumption)),
                cost.model()));
  }

  private Costs changed(Whose whose, UnaryOperator<TaskCost> change) {
    List<TaskCost> changed = new ArrayList<>(all);
    if (whose == Whose.BOTH) {
      changed.replaceAll(change);
    } else {
      int place = whose == Whose.FIRST ? 0 : 1;
      changed.set(place, change.apply(all.get(place)));
    }
    return new Costs(changed, provenance);
  }

  /** Returns a finding that cannot be quoted without its caveat: {@code … (calls assumed)}. */
  public String said(String finding) {
    return finding + AssumedNumbers.word(all);
  }

  /** Returns a sentence that stands alone, with the numbers that it rests on. */
  public String alone(String sentence) {
    return AssumedNumbers.note(all).map(note -> sentence + " " + note).orElse(sentence);
  }

  /** Returns what is said below every table and chart of these costs. */
  public List<String> notes() {
    return notes(provenance);
  }

  /** Returns the same where the source line shows another day. */
  public List<String> notes(Provenance shown) {
    return CostNotes.of(all, shown);
  }

  /** Returns what the workloads rest on, and how the models' token counts compare. */
  public List<String> basis() {
    return CostTables.basis(all);
  }

  /** Returns the finding in words, for example {@code A task costs 25% less with A than with B}. */
  @Override
  public String finding() {
    return said(CostTables.headline(this));
  }

  /**
   * Returns a frame, one row per model: calls and tokens, prices in US dollars per million tokens,
   * input, output and total cost per task in US dollars.
   */
  @Override
  public Table table() {
    return CostTables.columns(all).frame("cost per task", all);
  }

  /** Returns the costs per task as a table to read. */
  @Override
  public DisplayTable display() {
    DisplayTable titled =
        DisplayTable.titled(finding())
            .withSubtitle("Cost per task in US dollars; prices in US dollars per million tokens");
    return CostTables.columns(all)
        .fill(titled, all)
        .withNotes(basis())
        .withNotes(notes())
        .withSource(provenance.line());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
