package dev.tiebreak.chart.internal.scene;

import dev.tiebreak.chart.style.Rgb;
import dev.tiebreak.chart.style.Theme;
import java.util.OptionalInt;

/**
 * A colour by its role in a theme, and so in every theme.
 *
 * @param role what it is for
 * @param other the role that is mixed in
 * @param share the other's share, 0 to 1
 */
public record Ink(Role role, Role other, double share) {

  /** What a theme has a colour for, in the theme's order. */
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
   * Returns one of the models' colours, 0 for the first; without one, models are as quiet as notes,
   * and their names beside their marks tell them apart.
   */
  public static Ink ofModel(OptionalInt colour) {
    return colour.isEmpty()
        ? QUIET_TEXT
        : of(Role.values()[Role.FIRST.ordinal() + colour.getAsInt()]);
  }

  /** Returns this colour, not mixed so far, with a share of another. */
  public Ink mixedWith(Ink mixedIn, double part) {
    return new Ink(role, mixedIn.role, part);
  }

  /** Returns the colour that a theme has for it. */
  public Rgb in(Theme theme) {
    return theme
        .colours()
        .get(role.ordinal())
        .mixedWith(theme.colours().get(other.ordinal()), share);
  }
}
