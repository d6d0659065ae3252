package dev.tiebreak.jupyter.internal.eval.outcome;

import java.util.function.UnaryOperator;

/**
 * One line of a report, whose beginning may stand out.
 *
 * @param tone what its label is
 * @param label the beginning that stands out; empty where nothing does
 * @param rest what follows
 */
public record ReportLine(Tone tone, String label, String rest) {

  /** What a label is. */
  public enum Tone {
    /** There is none. */
    PLAIN,
    /** What went wrong, or where. */
    ERROR,
    /** What to do about it. */
    HINT
  }

  /** Makes a line in which nothing stands out. */
  public static ReportLine plain(String text) {
    return new ReportLine(Tone.PLAIN, "", text);
  }

  static ReportLine error(String label, String rest) {
    return new ReportLine(Tone.ERROR, label, rest);
  }

  static ReportLine hint(String text) {
    return new ReportLine(Tone.HINT, "Hint: ", text);
  }

  /** Returns the line as it reads: the label and what follows it. */
  public String text() {
    return label + rest;
  }

  /**
   * Changes the words but not the looks.
   *
   * @param change what becomes of the label, and of the rest
   */
  public ReportLine map(UnaryOperator<String> change) {
    return new ReportLine(tone, change.apply(label), change.apply(rest));
  }
}
