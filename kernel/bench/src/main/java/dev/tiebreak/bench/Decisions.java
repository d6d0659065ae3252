package dev.tiebreak.bench;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import java.util.List;
import java.util.OptionalDouble;

/** The decision of the article: six benchmarks, two of them with one score only. */
final class Decisions {

  private Decisions() {}

  static SplitDecision ofArticle() {
    return new SplitDecision(
        Contender.of("GPT-5.5"),
        new Contender("Claude Opus 4.7", "Opus 4.7"),
        List.of(
            contest("Terminal-Bench 2.0", 82.7, 69.4, Evidence.Published.over(89)),
            contest("SWE-bench Pro", 58.6, 64.3, Evidence.Published.over(731)),
            uncontested("Expert-SWE", 73.1),
            contest("OSWorld-Verified", 78.7, 78.0, Evidence.Published.over(361)),
            contest("MCP-Atlas", 75.3, 79.1, Evidence.Published.over(1_000)),
            uncontested("GDPval", 84.9)),
        SplitDecision.MARGINAL_BELOW,
        Provenance.none());
  }

  private static Contest contest(String benchmark, double first, double second, Evidence evidence) {
    return new Contest(benchmark, OptionalDouble.of(first), OptionalDouble.of(second), evidence);
  }

  private static Contest uncontested(String benchmark, double first) {
    return new Contest(benchmark, OptionalDouble.of(first), OptionalDouble.empty());
  }
}
