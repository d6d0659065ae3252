package dev.tiebreak.show;

/**
 * The data have nothing of what was asked for: no fault of the question, and where a notebook asks
 * by {@link Sections#ifAny}, no reason to stop.
 */
public final class NothingToShow extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /**
   * @param why what is missing, a sentence without its full stop
   */
  public NothingToShow(String why) {
    super(why);
  }
}
