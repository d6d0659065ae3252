package dev.tiebreak.jupyter.internal.display;

import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.words.internal.Escape;
import java.util.UUID;

/** Where a running cell shows things besides its result. */
public interface Screen {

  /**
   * Called with each value that a cell shows, before it is shown.
   *
   * @param value the value itself, or null
   */
  default void meets(Object value) {}

  /**
   * Shows something below what was shown before.
   *
   * @param id the name by which it can be updated
   */
  void show(MimeBundle bundle, String id);

  /** Shows something in place of what was shown under a name, wherever that is. */
  void update(MimeBundle bundle, String id);

  /** Shows a remark by the kernel itself, set apart from what the cell shows. */
  default void tell(String remark) {
    show(
        MimeBundle.ofText("Note: " + remark)
            .withHtml(
                "<div style=\"border-left:3px solid #c77700;padding:2px 8px;margin:2px 0\">"
                    + Escape.html(remark)
                    + "</div>"),
        UUID.randomUUID().toString());
  }

  /** Removes what the cell has printed and shown. */
  void clear();

  /** Removes it just before the cell shows something else. */
  void clearAtNextOutput();

  /**
   * Returns the progress bars of the cells that show things here.
   *
   * @return always the same
   */
  Bars bars();

  /**
   * Returns the models that charts of the cells have shown.
   *
   * @return always the same
   */
  ModelsMet models();
}
