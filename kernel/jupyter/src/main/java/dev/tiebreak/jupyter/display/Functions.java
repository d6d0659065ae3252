package dev.tiebreak.jupyter.display;

import dev.tiebreak.jupyter.eval.Host;
import dev.tiebreak.show.MimeBundle;
import java.util.UUID;

/** The functions that every cell can call without an import; IJava's names and meanings. */
public final class Functions {

  private Functions() {}

  /**
   * Shows a value below the cell, now.
   *
   * @param value any value
   * @return the name by which {@link #updateDisplay} finds it
   */
  public static String display(Object value) {
    return show(Renderer.render(value));
  }

  /**
   * Shows a value below the cell, now, in the media types given.
   *
   * @param value any value; text is taken to be of the first type already
   * @param mediaTypes for example "text/html"
   * @return the name by which {@link #updateDisplay} finds it
   */
  public static String display(Object value, String... mediaTypes) {
    return show(Renderer.render(value, mediaTypes));
  }

  /**
   * Renders a value without showing it.
   *
   * @param value any value
   * @return its forms by media type
   */
  public static MimeBundle render(Object value) {
    return Renderer.render(value);
  }

  /**
   * Renders a value without showing it, in the media types given.
   *
   * @param value any value; text is taken to be of the first type already
   * @param mediaTypes for example "text/html"
   * @return its forms by media type
   */
  public static MimeBundle render(Object value, String... mediaTypes) {
    return Renderer.render(value, mediaTypes);
  }

  /**
   * Shows a value in place of one shown before.
   *
   * @param id what {@link #display} returned
   * @param value any value
   */
  public static void updateDisplay(String id, Object value) {
    screen().update(Renderer.render(value), id);
  }

  /**
   * Shows a value in place of one shown before, in the media types given.
   *
   * @param id what {@link #display} returned
   * @param value any value; text is taken to be of the first type already
   * @param mediaTypes for example "text/html"
   */
  public static void updateDisplay(String id, Object value, String... mediaTypes) {
    screen().update(Renderer.render(value, mediaTypes), id);
  }

  private static String show(MimeBundle bundle) {
    String id = UUID.randomUUID().toString();
    screen().show(bundle, id);
    return id;
  }

  private static Screen screen() {
    return Host.ofCaller(Screen.class)
        .orElseThrow(
            () -> new IllegalStateException("display works only when a notebook cell calls it."));
  }
}
