package dev.tiebreak.show;

/**
 * Thrown if the data have nothing to answer a question with; a notebook that asks through {@link
 * Sections#ifAny} goes on.
 */
public final class NothingToShow extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /**
   * @param why what is missing, as a sentence without its full stop
   */
  public NothingToShow(String why) {
    super(why);
  }
}
