package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.jupyter.internal.eval.stream.PrintLimit;
import dev.tiebreak.jupyter.internal.eval.stream.TextBytes;
import dev.tiebreak.jupyter.internal.notebook.Output;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The outputs of one cell, in the order in which they came. */
final class CollectedOutputs {

  /** A place among the outputs, whose content may be replaced. */
  static final class Slot {

    private Supplier<Output> output;

    private Slot(Supplier<Output> output) {
      this.output = output;
    }

    void replace(Output other) {
      output = () -> other;
    }
  }

  private final List<Slot> slots = new ArrayList<>();
  private final Map<String, TextBytes> begun = new HashMap<>();
  private final PrintLimit limit = new PrintLimit();
  private String stream = "";
  private TerminalText text = new TerminalText();
  private boolean clearFirst;

  Slot add(Output output) {
    clearIfDue();
    stream = "";
    Slot slot = new Slot(() -> output);
    slots.add(slot);
    return slot;
  }

  void print(String name, byte[] bytes, int offset, int length) {
    clearIfDue();
    if (limit.isReached()) {
      return;
    }
    int admitted = limit.admit(bytes, offset, length);
    TextBytes characters = begun.computeIfAbsent(name, any -> new TextBytes());
    characters.add(bytes, offset, admitted);
    print(name, characters.takeWhole());
    if (limit.isReached()) {
      print("stderr", PrintLimit.NOTE);
    }
  }

  private void print(String name, String printed) {
    if (printed.isEmpty()) {
      return;
    }
    if (!stream.equals(name)) {
      stream = name;
      TerminalText fresh = new TerminalText();
      text = fresh;
      slots.add(new Slot(() -> new Output.Stream(name, fresh.toString())));
    }
    text.print(printed);
  }

  void clear() {
    clearAtNextOutput();
    clearIfDue();
  }

  void clearAtNextOutput() {
    clearFirst = true;
  }

  private void clearIfDue() {
    if (clearFirst) {
      clearFirst = false;
      slots.clear();
      stream = "";
      limit.clear();
    }
  }

  List<Output> all() {
    return slots.stream().map(slot -> slot.output.get()).toList();
  }
}
