package dev.tiebreak.chart.internal.draw.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.internal.draw.kit.Placement.Spot;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacementTest {

  private final Placement placement = new Placement(new Room(0, 0, 1000, 1000));

  private Optional<Spot> beside(double x, double y) {
    return placement.beside(x, y, 100, 20, 10);
  }

  private Optional<Spot> away(double x, double y) {
    return placement.away(x, y, 100, 20, 10);
  }

  @Test
  void labelOfALonePoint_standsToItsRight() {
    placement.block(500, 500, 6);
    Spot spot = beside(500, 500).orElseThrow();
    assertThat(spot.box().getMinX()).isEqualTo(510);
    assertThat(spot.line()).isEmpty();
  }

  @Test
  void labelBesideAPoint_isNotAsNearToAnother() {
    placement.block(500, 500, 6);
    placement.block(622, 500, 6);
    Spot spot = beside(500, 500).orElseThrow();
    assertThat(spot.box().getMaxX()).isEqualTo(490);
  }

  @Test
  void labelAmongPointsOnAllSides_goesAway() {
    for (double x = 460; x <= 540; x += 20) {
      for (double y = 460; y <= 540; y += 20) {
        placement.block(x, y, 6);
      }
    }
    assertThat(beside(500, 500)).isEmpty();
    assertThat(away(500, 500)).isEmpty();
    Spot spot = away(460, 460).orElseThrow();
    assertThat(spot.line()).isPresent();
    assertThat(spot.box().getMaxX()).isLessThan(460);
  }

  @Test
  void lineToALabel_neverRunsAlongOthers() {
    placement.block(500, 500, 6);
    placement.block(500, 500, 900, 500);
    placement.block(500, 100, 500, 900);
    Spot spot = away(500, 500).orElseThrow();
    assertThat(spot.line().orElseThrow().getX2()).isLessThan(500);
  }
}
