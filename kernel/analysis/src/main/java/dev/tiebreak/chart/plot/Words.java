package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import java.util.List;

/**
 * The words around the data of a figure. Line breaks and control characters become spaces; long
 * lines are wrapped when drawn.
 *
 * @param title the finding, in ten words or so; never blank
 * @param subtitle what is measured, in which unit, when; blank for none
 * @param source where the data come from, without the word "Source"; blank for none
 * @param notes assumptions, and what an interval covers; blank ones are left out
 * @param altText what a reader who cannot see the picture needs: kind of chart, what is compared,
 *     the finding and the numbers that carry it; never blank
 */
public record Words(
    String title, String subtitle, String source, List<String> notes, String altText) {

  public Words {
    title = PlotChecks.required("The title", title);
    subtitle = PlotChecks.line(subtitle);
    source = PlotChecks.line(source);
    notes = notes.stream().map(PlotChecks::line).filter(note -> !note.isEmpty()).toList();
    altText = PlotChecks.required("The alternative text", altText);
  }

  /** Returns these words under another title. */
  public Words withTitle(String other) {
    return new Words(other, subtitle, source, notes, altText);
  }

  /** Returns these words with another subtitle. */
  public Words withSubtitle(String other) {
    return new Words(title, other, source, notes, altText);
  }

  /** Returns these words with another source. */
  public Words withSource(String other) {
    return new Words(title, subtitle, other, notes, altText);
  }

  /** Returns these words with other notes. */
  public Words withNotes(List<String> other) {
    return new Words(title, subtitle, source, other, altText);
  }

  /** Returns these words with another alternative text. */
  public Words withAltText(String other) {
    return new Words(title, subtitle, source, notes, other);
  }
}
