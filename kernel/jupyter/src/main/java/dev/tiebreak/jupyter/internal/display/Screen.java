package dev.tiebreak.jupyter.internal.display;

import dev.tiebreak.chart.internal.ColourHost;
import dev.tiebreak.progress.internal.Progress;
import dev.tiebreak.progress.internal.ProgressHost;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.words.internal.Escape;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Where a running cell shows things besides its result. */
public interface Screen extends ProgressHost, ColourHost {

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

  @Override
  default Consumer<Progress> begin(Runnable stop) {
    return bars().open(this, stop);
  }

  @Override
  default List<String> meet(List<String> models) {
    return models().meet(models);
  }
}
