package dev.tiebreak.jupyter.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LeisureTest {

  private final Leisure leisure = new Leisure();

  private Thread awaiting(CompletableFuture<Integer> seen, Integer[] stage) {
    Thread thread =
        new Thread(
            () -> {
              try {
                leisure.await();
                seen.complete(stage[0]);
              } catch (InterruptedException e) {
                seen.completeExceptionally(e);
              }
            });
    thread.start();
    return thread;
  }

  @Test
  void await_returnsWhereNothingRuns() throws InterruptedException {
    leisure.await();
    leisure.await();
  }

  @Test
  void await_waitsForWhatRuns() throws Exception {
    Integer[] stage = {1};
    leisure.begin();
    leisure.begin();
    CompletableFuture<Integer> seen = new CompletableFuture<>();
    Thread thread = awaiting(seen, stage);
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    leisure.end();
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    stage[0] = 2;
    leisure.end();
    assertThat(seen.get(20, TimeUnit.SECONDS)).isEqualTo(2);
  }

  @Test
  void await_canBeInterrupted() {
    leisure.begin();
    CompletableFuture<Integer> seen = new CompletableFuture<>();
    Thread thread = awaiting(seen, new Integer[] {1});
    thread.interrupt();
    assertThat(seen.handle((value, thrown) -> thrown).join())
        .isInstanceOf(InterruptedException.class);
  }
}
