package dev.tiebreak.show;

import java.util.function.Supplier;

/** Parts of a notebook that some data have nothing for. */
public final class Sections {

  private Sections() {}

  /**
   * Returns a result; where the data have none, the sentence that says why, which a page and an
   * article leave out: {@code ifAny(() -> leagues.ratings())}.
   *
   * @param result what to show, or what throws {@link NothingToShow}
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
