package dev.tiebreak.show;

/** A value that shows itself in a notebook. */
@FunctionalInterface
public interface Showable {

  /**
   * Returns this value in every form it has, from which a front end chooses the richest it can
   * show.
   *
   * @return a bundle that always holds {@link MimeBundle#TEXT}
   */
  MimeBundle show();
}
