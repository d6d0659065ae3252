package dev.tiebreak.show;

/** A value that shows itself in a notebook. */
@FunctionalInterface
public interface Showable {

  /**
   * Returns this value in every form it has, always including {@link MimeBundle#TEXT}; a front end
   * chooses the richest that it can show.
   */
  MimeBundle show();
}
