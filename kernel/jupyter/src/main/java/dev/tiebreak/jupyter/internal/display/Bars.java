package dev.tiebreak.jupyter.internal.display;

import dev.tiebreak.progress.internal.Progress;
import dev.tiebreak.progress.internal.Progress.State;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The progress bars that the cells of one session show and that have not ended. */
public final class Bars {

  private final Set<Bar> open = ConcurrentHashMap.newKeySet();
  private final Consumer<Progress> listener;

  public Bars(Consumer<Progress> listener) {
    this.listener = listener;
  }

  Consumer<Progress> open(Screen screen, Runnable stop) {
    return new Bar(screen, stop);
  }

  /** Ends the bars of a cell that has ended: a loop that was left early cannot say so itself. */
  public void endThoseOf(Thread cell) {
    List<Bar> left = open.stream().filter(bar -> bar.owner == cell).toList();
    left.forEach(bar -> bar.stop.run());
  }

  /** One bar; it is not shown before its first state. */
  private final class Bar implements Consumer<Progress> {

    private final String id = UUID.randomUUID().toString();
    private final Thread owner = Thread.currentThread();
    private final Screen screen;
    private final Runnable stop;
    private boolean shown;

    Bar(Screen screen, Runnable stop) {
      this.screen = screen;
      this.stop = stop;
    }

    @Override
    public void accept(Progress progress) {
      if (shown) {
        screen.update(progress.show(), id);
      } else {
        screen.show(progress.show(), id);
        shown = true;
        open.add(this);
      }
      if (progress.state() != State.RUNNING) {
        open.remove(this);
      }
      listener.accept(progress);
    }
  }
}
