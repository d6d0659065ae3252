package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * What magics show below their cell.
 *
 * @param show shows something under a name
 * @param update shows something in place of what was shown under a name
 */
record Notices(BiConsumer<MimeBundle, String> show, BiConsumer<MimeBundle, String> update) {

  void show(Showable table) {
    show.accept(table.show(), UUID.randomUUID().toString());
  }

  Line line() {
    return new Line();
  }

  /** One line of text that changes in place; it is not shown before it first says something. */
  final class Line {

    private final String id = UUID.randomUUID().toString();
    private boolean shown;

    synchronized void say(String text) {
      (shown ? update : show).accept(MimeBundle.ofText(text), id);
      shown = true;
    }

    /** Replaces the line's text; does nothing if nothing was said yet. */
    synchronized void amend(String text) {
      if (shown) {
        say(text);
      }
    }
  }
}
