package dev.tiebreak.jupyter.internal.eval.stop;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Asks values of the cells for something without running a cell, such as their text while code is
 * being typed: on a thread of its own, and only for a moment, since their code may take for ever.
 */
public final class Glance {

  private static final Duration MOMENT = Duration.ofMillis(500);

  private final StopCheck check;
  private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

  public Glance(StopCheck check) {
    this.check = check;
  }

  /**
   * Asks for something.
   *
   * @return the answer; empty if it does not come within half a second, if the previous question is
   *     still being answered, or if this one throws
   */
  public synchronized <T> Optional<T> at(Supplier<T> question) {
    if (!last.isDone()) {
      return Optional.empty();
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    last = answer;
    Thread thread = new Thread(() -> ask(question, answer), "tiebreak-glance");
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.ofNullable(answer.get(MOMENT.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      stop(thread, answer);
    } catch (InterruptedException e) {
      stop(thread, answer);
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // Whatever it threw, there is no answer.
    }
    return Optional.empty();
  }

  private static <T> void ask(Supplier<T> question, CompletableFuture<T> answer) {
    try {
      answer.complete(question.get());
    } catch (Throwable e) {
      answer.completeExceptionally(e);
    }
  }

  /** Code of cells ends at its next loop or method, that of a library when it returns. */
  private void stop(Thread thread, CompletableFuture<?> answer) {
    StopCheck.Guard guard =
        () -> {
          if (Thread.currentThread() == thread) {
            throw new Stopped();
          }
        };
    check.arm(guard);
    thread.interrupt();
    var unused = answer.whenComplete((value, thrown) -> check.disarm(guard));
  }
}
