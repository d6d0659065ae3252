package dev.tiebreak;

import java.util.List;

/** What a notebook's cells can use without an import. */
public final class Imports {

  private Imports() {}

  /**
   * Returns the import statements that a kernel runs before the first cell: Tiebreak's packages in
   * which there is something to type, Tablesaw's frames and columns, and what any Java notebook
   * uses. Packages of results that others answer with, such as {@code cost.vary}, would only take
   * names away from the notebook's own types.
   */
  public static List<String> forNotebook() {
    return List.of(
        "import dev.tiebreak.data.*;",
        "import dev.tiebreak.read.*;",
        "import dev.tiebreak.decide.*;",
        "import dev.tiebreak.decide.judge.*;",
        "import dev.tiebreak.cost.*;",
        "import dev.tiebreak.cost.price.*;",
        "import dev.tiebreak.cost.vary.Uncertainty;",
        "import static dev.tiebreak.cost.price.Quantity.*;",
        "import static dev.tiebreak.cost.price.Assumption.*;",
        "import dev.tiebreak.claims.*;",
        "import static dev.tiebreak.claims.ScoreClaims.*;",
        "import static dev.tiebreak.claims.CostClaims.*;",
        "import dev.tiebreak.domain.*;",
        "import static dev.tiebreak.domain.Trait.*;",
        "import dev.tiebreak.stats.*;",
        "import dev.tiebreak.stats.rank.*;",
        "import dev.tiebreak.stats.resample.*;",
        "import static dev.tiebreak.stats.Distribution.*;",
        "import dev.tiebreak.chart.*;",
        "import dev.tiebreak.chart.plot.*;",
        "import dev.tiebreak.chart.style.*;",
        "import dev.tiebreak.article.*;",
        "import dev.tiebreak.show.NothingToShow;",
        "import static dev.tiebreak.show.Sections.*;",
        "import static dev.tiebreak.progress.Loops.*;",
        "import tech.tablesaw.api.*;",
        "import java.io.*;",
        "import java.math.*;",
        "import java.net.*;",
        "import java.nio.file.*;",
        "import java.time.*;",
        "import java.util.*;",
        "import java.util.concurrent.*;",
        "import java.util.function.*;",
        "import java.util.regex.*;",
        "import java.util.stream.*;");
  }
}
