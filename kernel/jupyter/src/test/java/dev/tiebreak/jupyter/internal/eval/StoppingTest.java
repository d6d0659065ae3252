package dev.tiebreak.jupyter.internal.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that would never end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public final class StoppingTest {

  private final Session session =
      Session.open(
          this,
          List.of(
              "import java.util.*;",
              "import java.util.stream.*;",
              "import static " + StoppingTest.class.getName() + ".*;"));

  private static volatile CompletableFuture<Void> started;

  /** Called by a cell, from within the loop that should be stopped. */
  public static void running() {
    started.complete(null);
  }

  @BeforeAll
  void declare() {
    evaluate("void spin() { while (true) running(); }");
    evaluate("void recurse() { try { running(); recurse(); } finally { recurse(); } }");
    evaluate("class Spinner { int n; void go() { do { running(); n++; } while (n > -5); } }");
    evaluate("String step(int n) { for (int i = 0; i < 9; i++) ; return \"\" + n; }");
    evaluate("void cleanup() { for (int i = 0; i < 3; i++) clean(step(i)); }");
    evaluate("void guarded() { try { while (true) running(); } finally { cleanup(); } }");
    evaluate("class Db implements AutoCloseable { public void close() { cleanup(); } }");
    evaluate("var pipe = java.nio.channels.Pipe.open();");
    evaluate("var kept = 42;");
  }

  @AfterAll
  void close() {
    session.close();
  }

  private Outcome evaluate(String code) {
    return session.evaluate(1, code);
  }

  private static void start(Runnable cell) {
    Thread thread = new Thread(cell, "cell");
    thread.setDaemon(true);
    thread.start();
  }

  private Outcome interruptOnceRunning(String code) throws Exception {
    started = new CompletableFuture<>();
    CompletableFuture<Outcome> outcome =
        CompletableFuture.supplyAsync(() -> evaluate(code), StoppingTest::start);
    CompletableFuture.anyOf(started, outcome).get();
    session.interrupt();
    return outcome.get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) running();",
        "running(); while (true) ;",
        "running(); for (;;) { }",
        "running(); int spins = 0; while (true) { spins++; }",
        "running(); long sum = 0; for (long i = 0; i >= 0; i++) { sum += i; }",
        "running(); double d = 1; for (int i = 0; ; i = (i + 1) % 7) { d = Math.sqrt(d + i); }",
        "spin();",
        "recurse();",
        "new Spinner().go();",
        "Runnable r = () -> { while (true) running(); }; r.run();",
        "new Object() { void go() { while (true) running(); } }.go();",
        "while (true) { try { running(); } catch (Throwable t) { } }",
        "while (true) { try { while (true) running(); } catch (Throwable t) { } finally { } }",
        "while (true) { try { Thread.sleep(1); running(); } catch (Throwable t) { } }",
        "while (true) { synchronized (List.class) { running(); } }",
        "Stream.generate(() -> 1).forEach(i -> running());",
        "Stream.generate(() -> 1).parallel().forEach(i -> running());",
        "IntStream.iterate(0, i -> i ^ 1).filter(i -> { running(); return i > 1; }).findFirst()",
        "Stream.generate(() -> 1).map(i -> { running(); return i; }).count()",
        "label: while (true) { switch (new Random().nextInt(3)) { case 0: continue label; default: running(); } }",
        "running(); Thread.sleep(100_000);",
        "running(); new java.util.concurrent.CountDownLatch(1).await();",
      })
  void interrupt_stops(String code) throws Exception {
    Outcome outcome = interruptOnceRunning(code);
    assertThat(outcome).isInstanceOf(Failure.class);
    assertThat(((Failure) outcome).kind()).isEqualTo(Failure.Kind.INTERRUPTED);
    assertThat(evaluate("int n = 0; for (int i = 0; i < 1000; i++) n += i % 2;\nn + kept"))
        .isEqualTo(new Outcome.Value(542));
  }

  private static final List<String> cleaned = new CopyOnWriteArrayList<>();

  /** Called by what should run before a stopped cell ends. */
  public static void clean(Object step) {
    cleaned.add(String.valueOf(step));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "try { while (true) running(); } finally { cleanup(); }",
        "guarded();",
        "try { spin(); } catch (Throwable t) { cleanup(); throw t; }",
        "try { running(); Thread.sleep(100_000); } catch (InterruptedException e) { cleanup(); }",
        "try { running(); Thread.sleep(100_000); } catch (InterruptedException e) {"
            + " Thread.currentThread().interrupt(); cleanup(); }",
        "try { running(); Thread.sleep(100_000); }"
            + " catch (InterruptedException e) { throw new IllegalStateException(e); }"
            + " finally { cleanup(); }",
        "try { running(); pipe.source().read(java.nio.ByteBuffer.allocate(1)); }"
            + " catch (java.io.IOException e) { cleanup(); }",
        "try (var db = new Db()) { running(); Thread.sleep(100_000); }",
        "try (var db = new Db()) { while (true) running(); }",
        "try { while (true) running(); } finally { for (int i = 0; i < 3; i++) clean(i); }",
        "try { while (true) running(); } finally { int i = 0; do { Thread.sleep(1); clean(i++); }"
            + " while (i < 3); }",
        "try { Stream.generate(() -> 1).parallel().forEach(i -> running()); }"
            + " finally { IntStream.range(0, 3).parallel().mapToObj(i -> step(i)).toList()"
            + ".forEach(s -> clean(s)); }",
      })
  void interrupt_letsTheCellCleanUp(String code) throws Exception {
    cleaned.clear();
    Outcome outcome = interruptOnceRunning(code);
    assertThat(cleaned).containsExactly("0", "1", "2");
    assertThat(((Failure) outcome).kind()).isEqualTo(Failure.Kind.INTERRUPTED);
    assertThat(evaluate("kept")).isEqualTo(new Outcome.Value(42));
  }

  /**
   * A thread that waits for the pool does its work meanwhile: the task for which none of the pool's
   * threads is free.
   */
  @Test
  void interrupt_letsTheCellCleanUpWhileThePoolIsBusy() throws Exception {
    cleaned.clear();
    ForkJoinPool pool = ForkJoinPool.commonPool();
    CountDownLatch busy = new CountDownLatch(pool.getParallelism());
    CountDownLatch over = new CountDownLatch(1);
    for (long i = busy.getCount(); i > 0; i--) {
      var unused =
          pool.submit(
              () -> {
                busy.countDown();
                over.await();
                return null;
              });
    }
    busy.await();
    pool.execute(() -> clean("pool"));
    interruptOnceRunning("try { while (true) running(); } finally { clean(\"handler\"); }");
    over.countDown();
    assertThat(pool.awaitQuiescence(100, TimeUnit.SECONDS)).isTrue();
    assertThat(cleaned).containsExactly("handler", "pool");
  }

  /** Its handler would never end: it is stopped by the second interrupt, or after a while. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "try { while (true) running(); } finally { while (true) cleaning(); }",
        "try { while (true) running(); } finally { cleaning(); Thread.sleep(100_000); }",
      })
  void interrupt_aSecondTimeStopsTheCleaningUp(String code) throws Exception {
    for (boolean again : List.of(true, false)) {
      started = new CompletableFuture<>();
      cleaning = new CompletableFuture<>();
      CompletableFuture<Outcome> outcome =
          CompletableFuture.supplyAsync(() -> evaluate(code), StoppingTest::start);
      started.get();
      session.interrupt();
      cleaning.get();
      if (again) {
        session.interrupt();
      }
      assertThat(((Failure) outcome.get()).kind()).isEqualTo(Failure.Kind.INTERRUPTED);
      assertThat(evaluate("kept")).isEqualTo(new Outcome.Value(42));
    }
  }

  private static volatile CompletableFuture<Void> cleaning;

  /** Called by a handler, from within what should be stopped. */
  public static void cleaning() {
    cleaning.complete(null);
  }

  @Test
  void interrupt_ofAnInitializerLeavesNoValue() throws Exception {
    Outcome outcome =
        interruptOnceRunning(
            "int total = IntStream.generate(() -> { running(); return 1; }).sum();");
    assertThat(((Failure) outcome).kind()).isEqualTo(Failure.Kind.INTERRUPTED);
    assertThat(((Failure) session.evaluate(2, "total + 1")).report())
        .last()
        .isEqualTo("Hint: total has no value: cell [1] failed.");
  }

  @Test
  void glance_endsWhatItHasNoTimeFor() {
    evaluate("class Endless { public String toString() { while (true) running(); } }");
    started = new CompletableFuture<>();
    Object endless = ((Outcome.Value) evaluate("new Endless()")).object();
    AtomicReference<Thread> asking = new AtomicReference<>();
    assertThat(
            session.glance(
                () -> {
                  asking.set(Thread.currentThread());
                  return endless.toString();
                }))
        .isEmpty();
    assertThat(started).isDone();
    while (asking.get().isAlive()) {
      Thread.onSpinWait();
    }
    assertThat(evaluate("int n = 0; for (int i = 0; i < 1000; i++) n += i % 2;\nn + kept"))
        .isEqualTo(new Outcome.Value(542));
    assertThat(session.glance(() -> "quick")).hasValue("quick");
    assertThat(
            session.glance(
                () -> {
                  throw new IllegalStateException();
                }))
        .isEmpty();
  }

  @Test
  void interrupt_stopsTheRestOfACellThatCaughtIt() throws Exception {
    Outcome outcome =
        interruptOnceRunning(
            "try { while (true) running(); } catch (Throwable t) { }\nvar after = 1;");
    assertThat(outcome).isInstanceOf(Failure.class);
    assertThat(((Failure) outcome).report()).containsExactly("Interrupted in cell [1], line 1");
    assertThat(evaluate("after")).isInstanceOf(Failure.class);
  }

  @Test
  void interrupt_leavesTheThreadsOfEarlierCellsAlone() throws Exception {
    evaluate(
        """
        var ticks = new java.util.concurrent.atomic.AtomicLong();
        var ticker = new Thread(() -> { while (true) ticks.incrementAndGet(); });
        ticker.setDaemon(true); ticker.start();
        """);
    interruptOnceRunning("while (true) running();");
    assertThat(evaluate("ticker.isAlive()")).isEqualTo(new Outcome.Value(true));
    Outcome advanced =
        evaluate(
            "long before = ticks.get(); while (ticks.get() == before) { }\nticks.get() > before");
    assertThat(advanced).isEqualTo(new Outcome.Value(true));
  }

  @Test
  void awaitInterrupted_saysWhereACellIsThatCannotBeStopped() throws Exception {
    heard = false;
    started = new CompletableFuture<>();
    CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(() -> evaluate("deaf();"));
    started.get();
    session.interrupt();
    assertThat(session.awaitInterrupted(Duration.ofMillis(50)))
        .hasValueSatisfying(place -> assertThat(place).contains("StoppingTest.deaf"));
    heard = true;
    assertThat(outcome.get()).isInstanceOf(Failure.class);
    assertThat(session.awaitInterrupted(Duration.ofSeconds(30))).isEmpty();
  }

  /** The handlers have two seconds, the same as the patience, which begins only when they end. */
  @Test
  void awaitInterrupted_isPatientAfterTheHandlersHadTheirTime() throws Exception {
    Duration patience = Duration.ofSeconds(2);
    heard = false;
    started = new CompletableFuture<>();
    cleaning = new CompletableFuture<>();
    CompletableFuture<Outcome> outcome =
        CompletableFuture.supplyAsync(
            () -> evaluate("try { while (true) running(); } finally { cleaning(); deaf(); }"),
            StoppingTest::start);
    started.get();
    long before = System.nanoTime();
    session.interrupt();
    cleaning.get();
    assertThat(session.awaitInterrupted(patience)).isPresent();
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .as("a lower bound, which no slow machine can break")
        .isGreaterThan(patience.multipliedBy(3).dividedBy(2));
    heard = true;
    assertThat(outcome.get()).isInstanceOf(Failure.class);
  }

  private static volatile boolean heard;

  /** Code in a library, which no session can change. */
  public static void deaf() {
    running();
    while (!heard) {
      Thread.onSpinWait();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(0);",
        "if (kept > 0) System.exit(3);",
        "Runtime.getRuntime().exit(1);",
        "Runtime.getRuntime().halt(1);",
        "java.util.function.IntConsumer end = System::exit; end.accept(1);",
        "java.util.function.IntConsumer end = Runtime.getRuntime()::halt; end.accept(1);",
        "List.of(1, 2).forEach(System::exit);",
      })
  void exit_endsTheCellAndNotTheProcess(String code) {
    Outcome outcome = evaluate("var before = 7;\n" + code);
    assertThat(outcome).isInstanceOf(Failure.class);
    assertThat(((Failure) outcome).headline())
        .matches(
            "(System|Runtime)\\.(exit|halt)\\(\\d\\):"
                + " it ended this cell; the kernel is still running, and its variables are kept");
    assertThat(((Failure) outcome).line()).isEqualTo(2);
    assertThat(evaluate("before + kept")).isEqualTo(new Outcome.Value(49));
  }

  @Test
  void stackOverflow_leavesTheSessionAlive() {
    Outcome outcome = evaluate("int deep(int n) { return deep(n + 1) + 1; }\ndeep(0)");
    assertThat(((Failure) outcome).name()).isEqualTo("java.lang.StackOverflowError");
    assertThat(evaluate("kept")).isEqualTo(new Outcome.Value(42));
  }

  @Test
  void outOfMemory_leavesTheSessionAlive() {
    session.keepMemoryBack();
    Outcome outcome =
        evaluate("var hog = new ArrayList<long[]>(); while (true) hog.add(new long[1 << 24]);");
    assertThat(((Failure) outcome).name()).isEqualTo("java.lang.OutOfMemoryError");
    assertThat(evaluate("hog = null; kept")).isEqualTo(new Outcome.Value(42));
  }
}
