package dev.tiebreak.show;

import java.util.function.Supplier;

/** Parts of a notebook for which some data have nothing to show. */
public final class Sections {

  private Sections() {}

  /**
   * Returns a result or, if the data have none, the sentence that says why, which a page and an
   * article leave out: {@code ifAny(() -> leagues.ratings())}.
   *
   * @param result returns what to show, or throws {@link NothingToShow}
   */
  public static Showable ifAny(Supplier<? extends Showable> result) {
    try {
      return result.get();
    } catch (NothingToShow nothing) {
      MimeBundle why = MimeBundle.ofNothing(nothing.getMessage() + ".");
      return () -> why;
    }
  }
}
