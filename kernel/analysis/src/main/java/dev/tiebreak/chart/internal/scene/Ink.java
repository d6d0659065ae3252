package dev.tiebreak.chart.internal.scene;

import dev.tiebreak.chart.style.Rgb;
import dev.tiebreak.chart.style.Theme;
import java.util.OptionalInt;

/**
 * A colour by its role, which every theme defines.
 *
 * @param other the role that is mixed in
 * @param share the other's share, 0 to 1
 */
public record Ink(Role role, Role other, double share) {

  /** What a theme has a colour for. */
  public enum Role {
    /** See {@link Theme#background()}. */
    BACKGROUND,
    /** See {@link Theme#text()}. */
    TEXT,
    /** See {@link Theme#quietText()}. */
    QUIET_TEXT,
    /** See {@link Theme#grid()}. */
    GRID,
    /** See {@link Theme#line()}. */
    LINE,
    /** See {@link Theme#first()}. */
    FIRST,
    /** See {@link Theme#second()}. */
    SECOND,
    /** See {@link Theme#third()}. */
    THIRD
  }

  public static final Ink BACKGROUND = of(Role.BACKGROUND);
  public static final Ink TEXT = of(Role.TEXT);
  public static final Ink QUIET_TEXT = of(Role.QUIET_TEXT);
  public static final Ink GRID = of(Role.GRID);
  public static final Ink LINE = of(Role.LINE);

  private static Ink of(Role role) {
    return new Ink(role, role, 0);
  }

  /**
   * Returns one of the models' colours, 0 for the first; models without one are as quiet as notes
   * and told apart by the names next to their marks.
   */
  public static Ink ofModel(OptionalInt colour) {
    if (colour.isEmpty()) {
      return QUIET_TEXT;
    }
    return switch (colour.getAsInt()) {
      case 0 -> of(Role.FIRST);
      case 1 -> of(Role.SECOND);
      default -> of(Role.THIRD);
    };
  }

  /** Returns this unmixed colour with a share of another mixed in. */
  public Ink mixedWith(Ink mixedIn, double part) {
    return new Ink(role, mixedIn.role, part);
  }

  /** Returns the colour that a theme gives it. */
  public Rgb in(Theme theme) {
    return colour(role, theme).mixedWith(colour(other, theme), share);
  }

  private static Rgb colour(Role role, Theme theme) {
    return switch (role) {
      case BACKGROUND -> theme.background();
      case TEXT -> theme.text();
      case QUIET_TEXT -> theme.quietText();
      case GRID -> theme.grid();
      case LINE -> theme.line();
      case FIRST -> theme.first();
      case SECOND -> theme.second();
      case THIRD -> theme.third();
    };
  }
}
