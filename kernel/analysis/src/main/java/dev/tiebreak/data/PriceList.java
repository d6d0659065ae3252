package dev.tiebreak.data;

import dev.tiebreak.cost.price.PriceDay;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.worth.ParetoFrontier;
import dev.tiebreak.worth.ScoredModels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was offered, on the day whose prices are used. */
record PriceList(Offers offers, AsOf asOf) {

  LocalDate day() {
    return asOf.day();
  }

  PriceList asOf(LocalDate day) {
    return new PriceList(offers, asOf.asking(day));
  }

  /**
   * Returns these prices for a result that also uses another frame, with that frame's newest day.
   */
  PriceList beside(Optional<LocalDate> newest) {
    return new PriceList(offers, asOf.beside(newest));
  }

  PriceList with(OtherNames names) {
    return new PriceList(offers.with(names), asOf);
  }

  /** Returns these prices, by what another frame calls their models. */
  PriceList named(Collection<String> models) {
    return new PriceList(offers.named(models), asOf);
  }

  PricePlan plan(String model) {
    Offer offer = offer(model);
    PriceDay day = new PriceDay(day(), offers.announced(day(), model));
    return offers.dated(model) || asOf.known().isPresent()
        ? offer.plan().withDay(day)
        : offer.plan();
  }

  Offer offer(String model) {
    return offers.only(model, asOf);
  }

  /**
   * Returns these prices as they were on the day of a run; unchanged where the run states no day.
   *
   * @throws IllegalArgumentException if its model had no price on that day
   */
  PriceList on(TaskRun run) {
    run.date().ifPresent(day -> offers.unlessMissing(run, day));
    return run.date().map(this::asOf).orElse(this);
  }

  /** Returns where a model's price comes from. */
  Provenance provenance(String model) {
    return offer(model).provenance();
  }

  /** Returns which of the models with a price and a score are worth the money. */
  ParetoFrontier frontier(ScoredModels scored, Workload workload, Map<String, Workload> others) {
    List<String> models = scored.models().stream().map(ScoredModels.Model::name).toList();
    Map<String, String> several = new HashMap<>();
    offers
        .partners(models)
        .several()
        .forEach(
            (model, names) ->
                several.put(
                    model,
                    model + " has prices by several other names: " + Names.some(names, 3) + "."));
    PriceList named = named(models);
    Map<String, Workload> own = new HashMap<>();
    others.forEach((asked, task) -> own.put(named.offers.model(asked), task));
    return named.frontier(scored, workload, own, several);
  }

  private ParetoFrontier frontier(
      ScoredModels scored,
      Workload workload,
      Map<String, Workload> others,
      Map<String, String> several) {
    others.keySet().forEach(this::offer);
    List<TaskCost> costs = new ArrayList<>();
    List<String> models = scored.models().stream().map(ScoredModels.Model::name).toList();
    List<Provenance> from = new ArrayList<>();
    Map<String, String> unpriced = new HashMap<>(several);
    for (String model : offers.models()) {
      if (offers.on(day(), model).isEmpty()) {
        unpriced.put(model, offers.missing(model, asOf) + ".");
      } else {
        Workload task = others.getOrDefault(model, workload);
        costs.add(new TaskCost(plan(model), task));
        if (models.contains(model)) {
          from.add(provenance(model).and(task.provenance()));
        }
      }
    }
    List<String> near =
        JoinedNames.near(offers.names(), Aliases.Kind.MODEL, models, offers.models()).lines();
    if (Collections.disjoint(models, costs.stream().map(TaskCost::model).toList())
        && !near.isEmpty()) {
      throw new NothingToShow(
          "No model has both a price and a score on "
              + scored.measure().label()
              + ". "
              + String.join(" ", near));
    }
    return ParetoFrontier.of(costs, scored, unpriced, from.stream().collect(Provenance.together()))
        .noting(near);
  }
}
