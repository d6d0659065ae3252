package dev.tiebreak.jupyter.display;

import dev.tiebreak.show.MimeBundle;

/** Where a running cell shows things besides its result. */
public interface Screen {

  /**
   * Is told of each value that a cell shows, before it is shown.
   *
   * @param value the value itself, or null
   */
  default void meets(Object value) {}

  /**
   * Shows something below what was shown before.
   *
   * @param bundle what to show
   * @param id the name by which it can be updated
   */
  void show(MimeBundle bundle, String id);

  /**
   * Shows something in place of what was shown under a name, wherever that stands.
   *
   * @param bundle what to show
   * @param id the name
   */
  void update(MimeBundle bundle, String id);

  /**
   * Removes what the cell has printed and shown.
   *
   * @param when at which moment
   */
  void clear(Functions.Clear when);

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
