package dev.tiebreak.progress;

import dev.tiebreak.progress.internal.ProgressBar;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Loops that show how far they have come; a notebook calls these without an import. */
public final class Loops {

  private Loops() {}

  /**
   * Shows how far a loop has come: {@code for (var row : progress("Simulating", rows))}.
   *
   * @param <T> the type of the elements
   * @param elements what it loops over; without a percentage unless it is a collection
   * @return the same elements; each loop over them has its own bar
   */
  public static <T> Iterable<T> progress(String name, Iterable<T> elements) {
    return () ->
        new Steps<>(
            elements.iterator(),
            new ProgressBar(
                name,
                elements instanceof Collection<?> known
                    ? OptionalLong.of(known.size())
                    : OptionalLong.empty()));
  }

  /**
   * Shows how far a loop has come.
   *
   * @param <T> the type of the elements
   * @param elements what it loops over
   * @return the same elements; each loop over them has its own bar
   */
  public static <T> Iterable<T> progress(String name, T[] elements) {
    return progress(name, Arrays.asList(elements));
  }

  /**
   * Shows how far a loop over whole numbers has come.
   *
   * @param from the first number
   * @param to the number before which it ends; the loop is empty unless this is above the first
   * @return the numbers; each loop over them has its own bar
   */
  public static Iterable<Integer> progress(String name, int from, int to) {
    OptionalLong count = OptionalLong.of(Math.max(0, (long) to - from));
    return () -> new Steps<>(IntStream.range(from, to).iterator(), new ProgressBar(name, count));
  }

  /** An element counts as done when the next is requested. */
  private static final class Steps<T> implements Iterator<T> {

    private final Iterator<T> elements;
    private final ProgressBar bar;
    private boolean begun;

    Steps(Iterator<T> elements, ProgressBar bar) {
      this.elements = elements;
      this.bar = bar;
    }

    @Override
    public boolean hasNext() {
      settle();
      boolean more = elements.hasNext();
      if (!more) {
        bar.finish();
      }
      return more;
    }

    @Override
    public T next() {
      settle();
      T element = elements.next();
      begun = true;
      return element;
    }

    private void settle() {
      if (begun) {
        begun = false;
        bar.advance(1);
      }
    }
  }
}
