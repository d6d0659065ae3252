package dev.tiebreak.chart.style;

/**
 * The colours of a figure. In both themes here, text has a contrast of at least 4.5 with the
 * background (WCAG AA) and marks at least 3; the models' colours stay apart under every common
 * colour-vision deficiency (after Okabe and Ito, "Color Universal Design", adjusted for contrast).
 *
 * @param background the colour on which everything is drawn
 * @param text titles and labels
 * @param quietText subtitles, notes and tick labels
 * @param grid lines that only guide the eye
 * @param line lines that carry meaning, such as the zero line
 * @param first the first model, marks and text
 * @param second the second model, marks and text
 * @param third the third model, marks and text
 */
public record Theme(
    Rgb background, Rgb text, Rgb quietText, Rgb grid, Rgb line, Rgb first, Rgb second, Rgb third) {

  /** How many models have their own colour. */
  public static final int SERIES = 3;

  /** Dark text on white. */
  public static final Theme LIGHT =
      new Theme(
          Rgb.of(0xFFFFFF),
          Rgb.of(0x16191D),
          Rgb.of(0x565D66),
          Rgb.of(0xE4E7EB),
          Rgb.of(0x868D96),
          Rgb.of(0x0072B2),
          Rgb.of(0xB84A00),
          Rgb.of(0x4B0F6B));

  /** Light text on near-black. */
  public static final Theme DARK =
      new Theme(
          Rgb.of(0x14181D),
          Rgb.of(0xF2F4F6),
          Rgb.of(0xA9B1BB),
          Rgb.of(0x2C333B),
          Rgb.of(0x7C8590),
          Rgb.of(0x56B4E9),
          Rgb.of(0xF29A4A),
          Rgb.of(0xB8F2E6));
}
