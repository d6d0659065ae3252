package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlpacaEvalBoardTest {

  private static final String BOARD =
      """
      ,win_rate,standard_error,n_wins,n_wins_base,n_draws,n_total,mode,avg_length,discrete_win_rate,length_controlled_winrate,lc_standard_error
      oak,76.91979,0.909,676,129,0,805.0,community,872,83.97,86.4578,0.1418
      elm,50.0,0.0,0,0,805,805,minimal,2049,50.0,,
      """;

  @TempDir private Path folder;

  private Imported scores(String csv) {
    return Imported.of(Holding.SCORES, file(folder, "any", csv));
  }

  @Test
  void winRates_arePercentWithTheirErrors() {
    Imported rows = scores(BOARD);

    assertThat(rows.format()).isEqualTo("an AlpacaEval leaderboard");
    assertThat(rows.cells("model", "benchmark", "metric", "score", "unit", "stderr", "n"))
        .containsExactly(
            "oak | AlpacaEval | win_rate | 76.91979 | percent | 0.909 | 805",
            "oak | AlpacaEval | length_controlled_winrate | 86.4578 | percent | 0.1418 | 805",
            "oak | AlpacaEval | discrete_win_rate | 83.97 | percent | - | 805",
            "elm | AlpacaEval | win_rate | 50.0 | percent | 0.0 | 805",
            "elm | AlpacaEval | discrete_win_rate | 50.0 | percent | - | 805");
    assertThat(rows.leftOut()).containsExactly("row 3, length_controlled_winrate: no score");
  }

  @Test
  void missingModel_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> scores(BOARD.replace("oak,", ",")))
        .hasMessageContaining("row 2, win_rate: no model in the first column; allowed: a name");
  }

  @Test
  void cutOff_isRefused() {
    assertThatThrownBy(() -> scores(BOARD.substring(0, 180)))
        .hasMessageContaining("row 2")
        .hasMessageContaining("cells");
  }
}
