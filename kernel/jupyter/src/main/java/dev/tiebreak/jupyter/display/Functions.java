package dev.tiebreak.jupyter.display;

import dev.tiebreak.jupyter.internal.display.Renderer;
import dev.tiebreak.jupyter.internal.display.Screen;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.internal.Host;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The functions that every cell can call without an import, named and behaving as in IJava. */
public final class Functions {

  /** When to remove what a cell has shown. */
  public enum Clear {
    /** At once. */
    NOW,
    /** Just before the cell shows something else, which then takes its place without a flicker. */
    AT_NEXT_OUTPUT
  }

  private Functions() {}

  /**
   * Shows a value below the cell, now.
   *
   * @return the name by which {@link #updateDisplay} finds it
   */
  public static String display(Object value) {
    screen().meets(value);
    return show(Renderer.render(value));
  }

  /**
   * Shows a value below the cell, now, in the media types given.
   *
   * @param value any value; a string is taken to be in each of the types already
   * @param mediaTypes for example "text/html"; one that the value does not have is left out
   * @return the name by which {@link #updateDisplay} finds it
   */
  public static String display(Object value, String... mediaTypes) {
    screen().meets(value);
    return show(Renderer.render(value, mediaTypes));
  }

  /** Renders a value without showing it. */
  public static MimeBundle render(Object value) {
    return Renderer.render(value);
  }

  /**
   * Renders a value without showing it, in the media types given.
   *
   * @param value any value; a string is taken to be in each of the types already
   * @param mediaTypes for example "text/html"; one that the value does not have is left out
   */
  public static MimeBundle render(Object value, String... mediaTypes) {
    return Renderer.render(value, mediaTypes);
  }

  /** Shows a value in place of one shown before. */
  public static void updateDisplay(String id, Object value) {
    screen().update(Renderer.render(value), id);
  }

  /**
   * Shows a value in place of one shown before, in the media types given.
   *
   * @param value any value; a string is taken to be in each of the types already
   * @param mediaTypes for example "text/html"; one that the value does not have is left out
   */
  public static void updateDisplay(String id, Object value, String... mediaTypes) {
    screen().update(Renderer.render(value, mediaTypes), id);
  }

  /** Prints formatted text. */
  public static void printf(String format, Object... arguments) {
    System.out.printf(format, arguments);
  }

  /** Removes what this cell has printed and shown so far. */
  public static void clearOutput() {
    clearOutput(Clear.NOW);
  }

  /** Removes what this cell has printed and shown so far. */
  public static void clearOutput(Clear when) {
    switch (when) {
      case NOW -> screen().clear();
      case AT_NEXT_OUTPUT -> screen().clearAtNextOutput();
    }
  }

  /**
   * Answers a part of the front end that opens conversations, such as a widget.
   *
   * @param target the name by which the front end asks for it; an earlier answer under the same
   *     name is replaced
   * @param opened is called with each conversation that the front end opens
   */
  public static void onComm(String target, Consumer<Comm> opened) {
    comms().register(target, opened);
  }

  /**
   * Opens a conversation with a part of the front end.
   *
   * @param target the name under which the front end knows that part
   * @param data what to tell it first: strings, numbers, booleans, and lists and maps of these
   */
  public static Comm openComm(String target, Map<String, Object> data) {
    return comms().open(target, data);
  }

  private static Comm.Registry comms() {
    return Host.find(Comm.Registry.class)
        .orElseThrow(
            () -> new IllegalStateException("A conversation with the front end needs Jupyter."));
  }

  private static String show(MimeBundle bundle) {
    String id = UUID.randomUUID().toString();
    screen().show(bundle, id);
    return id;
  }

  private static Screen screen() {
    return Host.find(Screen.class)
        .orElseThrow(
            () -> new IllegalStateException("display works only when a notebook cell calls it."));
  }
}
