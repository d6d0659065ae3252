package dev.tiebreak.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program that {@link BareMachineTest} starts where there are no fonts. */
public final class BareMachine {

  static final String NO_FONTS = "The system has no fonts.";

  private BareMachine() {}

  /** Draws a chart into a file, and says whether the system has fonts. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), Chart.of(Samples.dumbbell(), Samples.words()).png());
    try {
      new Font(Font.SANS_SERIF, Font.PLAIN, 12)
          .getStringBounds("a", new FontRenderContext(null, true, true));
    } catch (Error e) {
      System.out.print(NO_FONTS);
    }
  }
}
