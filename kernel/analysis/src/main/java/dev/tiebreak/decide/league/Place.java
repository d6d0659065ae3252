package dev.tiebreak.decide.league;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.stats.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * A model's place in a league.
 *
 * @param rank 1 for the best score; models with the same score share a rank
 * @param percent its score
 * @param score its score as a rate, 0 to 1, with its interval; empty where the number of tasks is
 *     not known
 * @param bestRank the best rank it may have: one more than the number of models that are clearly
 *     better
 * @param worstRank the worst rank it may have
 * @param groups the letters of the groups of neighbours that it cannot be told apart from; none if
 *     it can be told from all others
 */
public record Place(
    int rank,
    Contender model,
    double percent,
    Optional<Estimate> score,
    int bestRank,
    int worstRank,
    List<String> groups) {

  public Place {
    groups = List.copyOf(groups);
  }

  /** Returns the ranks that the model may have: {@code 1–3}, or {@code 2}. */
  public String ranks() {
    return bestRank == worstRank ? Integer.toString(bestRank) : bestRank + "–" + worstRank;
  }
}
