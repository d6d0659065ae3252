package dev.tiebreak.decide.league;

import dev.tiebreak.domain.Contender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The models that can be ranked on benchmark after benchmark, since all of them have a score on the
 * same two or more, and what has to be left out to get there.
 *
 * <p>Benchmarks are dropped before models: where two benchmarks have a score of every model, all
 * models stay, on all benchmarks that are complete. Otherwise the models left out are those that
 * cost the fewest scores, since all scores of a model left out are lost; among sets that cost
 * equally many, the smallest, then the one that leaves the most benchmarks, then the one that keeps
 * the first models by name. The order of models and benchmarks in the data plays no part.
 *
 * @param models those that stay, two or more, by name
 * @param leagues the leagues of the benchmarks that all of them have a score on, two or more
 * @param modelsLeftOut the other models, by name
 * @param benchmarksLeftOut the other benchmarks
 */
record CommonField(
    List<Contender> models,
    List<League> leagues,
    List<Contender> modelsLeftOut,
    List<String> benchmarksLeftOut) {

  /**
   * The largest set of models that share benchmarks shares two of them, so it is enough to look at
   * pairs.
   */
  static Optional<CommonField> of(List<League> leagues) {
    List<Contender> all =
        leagues.stream()
            .map(League::field)
            .flatMap(field -> Stream.concat(field.models().stream(), field.absent().stream()))
            .distinct()
            .sorted(Comparator.comparing(Contender::name))
            .toList();
    List<BitSet> scored = leagues.stream().map(league -> scored(league, all)).toList();
    List<BitSet> candidates = new ArrayList<>();
    for (int i = 0; i < scored.size(); i++) {
      for (int j = i + 1; j < scored.size(); j++) {
        BitSet both = (BitSet) scored.get(i).clone();
        both.and(scored.get(j));
        candidates.add(both);
      }
    }
    return candidates.stream()
        .filter(both -> both.cardinality() > 1)
        .min(order(scored, all.size()))
        .map(kept -> keeping(kept, all, leagues, scored));
  }

  private static BitSet scored(League league, List<Contender> all) {
    BitSet places = new BitSet();
    league.field().models().forEach(model -> places.set(all.indexOf(model)));
    return places;
  }

  /** The set of models to keep comes first. */
  private static Comparator<BitSet> order(List<BitSet> scored, int models) {
    int[] scores =
        IntStream.range(0, models)
            .map(model -> (int) scored.stream().filter(each -> each.get(model)).count())
            .toArray();
    return Comparator.<BitSet>comparingInt(kept -> -kept.stream().map(i -> scores[i]).sum())
        .thenComparingInt(kept -> -kept.cardinality())
        .thenComparingInt(kept -> -complete(kept, scored).length)
        .thenComparing(kept -> kept.stream().toArray(), Arrays::compare);
  }

  /** The places of the benchmarks that all of these models have a score on. */
  private static int[] complete(BitSet kept, List<BitSet> scored) {
    return IntStream.range(0, scored.size())
        .filter(
            i -> {
              BitSet missing = (BitSet) kept.clone();
              missing.andNot(scored.get(i));
              return missing.isEmpty();
            })
        .toArray();
  }

  private static CommonField keeping(
      BitSet kept, List<Contender> all, List<League> leagues, List<BitSet> scored) {
    List<League> complete = Arrays.stream(complete(kept, scored)).mapToObj(leagues::get).toList();
    return new CommonField(
        kept.stream().mapToObj(all::get).toList(),
        complete,
        IntStream.range(0, all.size()).filter(i -> !kept.get(i)).mapToObj(all::get).toList(),
        leagues.stream().filter(each -> !complete.contains(each)).map(League::benchmark).toList());
  }

  /** The scores of the models, a row per benchmark. */
  double[][] scores() {
    return leagues.stream()
        .map(league -> models.stream().mapToDouble(league.field()::goodness).toArray())
        .toArray(double[][]::new);
  }
}
