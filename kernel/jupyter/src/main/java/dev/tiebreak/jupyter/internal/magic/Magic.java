package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * One magic.
 *
 * @param names its name, then other names for it, without percent signs
 * @param usage what may follow the name; empty if nothing may
 * @param summary what it does, in one line
 * @param takes the kind of thing that follows the name
 * @param line what it does on a line; empty if it is only a cell magic
 * @param cell what it does with a whole cell; empty if it is only a line magic
 */
record Magic(
    List<String> names,
    String usage,
    String summary,
    Takes takes,
    Optional<Action> line,
    Optional<Action> cell) {

  /** What follows the name of a magic. */
  enum Takes {
    /** Words, or nothing. */
    WORDS,
    /** Paths of files. */
    FILES,
    /** Java code. */
    JAVA
  }

  /** What a magic does. */
  interface Action {

    /**
     * Does it.
     *
     * @throws InterruptedException if the user interrupts the cell meanwhile
     */
    Outcome run(MagicCall call) throws InterruptedException;
  }

  static Magic of(String names, String usage, String summary, Takes takes) {
    return new Magic(
        List.of(names.split(" ")), usage, summary, takes, Optional.empty(), Optional.empty());
  }

  Magic onLine(Action action) {
    return new Magic(names, usage, summary, takes, Optional.of(action), cell);
  }

  Magic onCell(Action action) {
    return new Magic(names, usage, summary, takes, line, Optional.of(action));
  }

  /** Returns how it is written, for example {@code "%time, %%time"}. */
  String title() {
    String name = names.get(0);
    return line.isEmpty() ? "%%" + name : cell.isEmpty() ? "%" + name : "%" + name + ", %%" + name;
  }

  Outcome run(MagicCall call) throws InterruptedException {
    Optional<Action> action = call.whole() ? cell : line;
    if (action.isEmpty()) {
      throw new MagicException(
          "There is no %s; use %s, which takes %s."
              .formatted(
                  call.title(), title(), call.whole() ? "one line" : "the lines of its cell"));
    }
    if (call.whole() && !call.opensItsCell()) {
      throw new MagicException(call.title() + " must be on the first line of its cell.");
    }
    return action.get().run(call);
  }
}
