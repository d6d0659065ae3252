package dev.tiebreak.progress.internal;

import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import dev.tiebreak.words.internal.Escape;
import dev.tiebreak.words.internal.Numbers;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far work has come at one moment.
 *
 * @param name what is being done
 * @param done the steps done, 0 or more
 * @param total all steps, no fewer than those done; empty if unknown
 * @param elapsed the time since the work began
 */
public record Progress(
    String name, long done, OptionalLong total, Duration elapsed, Progress.State state)
    implements Showable {

  /** Whether work is still going on. */
  public enum State {
    /** It is still going on. */
    RUNNING,
    /** It was completed. */
    DONE,
    /** It was not completed: interrupted, failed, or abandoned. */
    STOPPED
  }

  public Progress {
    Objects.requireNonNull(state, "state");
    if (name.isBlank()) {
      throw new IllegalArgumentException("Work needs a name; it is blank.");
    }
    if (done < 0 || done > total.orElse(Long.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "Steps done must be from 0 to "
              + (total.isPresent() ? total.getAsLong() : "any number")
              + "; they are "
              + done
              + ".");
    }
    if (elapsed.isNegative()) {
      throw new IllegalArgumentException("Elapsed time must be 0 or more; it is " + elapsed + ".");
    }
  }

  /**
   * Returns the share of the steps that are done in percent, rounded down; 100 if there are no
   * steps; empty if the total is unknown.
   */
  public OptionalLong percent() {
    return total.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(total.getAsLong() == 0 ? 100 : (long) (100.0 * done / total.getAsLong()));
  }

  /**
   * Returns the time that the rest will take at the pace so far, elapsed × (total − done) / done;
   * empty if the work has ended, nothing is done, or the total is unknown.
   */
  public Optional<Duration> remaining() {
    if (state != State.RUNNING || done == 0 || total.isEmpty()) {
      return Optional.empty();
    }
    double left = (double) (total.getAsLong() - done) / done;
    return Optional.of(Duration.ofMillis(Math.round(elapsed.toMillis() * left)));
  }

  /**
   * Returns the progress as one line, such as {@code Simulating: 250 of 1,000, 25%, 2 s, 6 s left}.
   */
  public String line() {
    return name + ": " + numbers();
  }

  private String numbers() {
    StringBuilder words = new StringBuilder(Numbers.count(done));
    total.ifPresent(all -> words.append(" of ").append(Numbers.count(all)));
    percent().ifPresent(percent -> words.append(", ").append(percent).append('%'));
    words.append(", ").append(time(elapsed));
    remaining().ifPresent(left -> words.append(", ").append(time(left)).append(" left"));
    return words.append(state == State.STOPPED ? ", stopped" : "").toString();
  }

  private static String time(Duration time) {
    if (time.toMinutes() == 0) {
      return time.toSeconds() + " s";
    }
    return time.toHours() == 0
        ? String.format(Locale.ROOT, "%d:%02d min", time.toMinutes(), time.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d h", time.toHours(), time.toMinutesPart());
  }

  @Override
  public MimeBundle show() {
    return MimeBundle.ofText(line()).withHtml(html());
  }

  /** Mixed from the page's own text colour, so that it suits light and dark pages. */
  private String html() {
    String bar =
        percent().isEmpty()
            ? ""
            : """
              <div role="progressbar" aria-label="%1$s" aria-valuemin="0" aria-valuemax="100" \
              aria-valuenow="%2$d" style="flex:0 1 16em;height:.7em;border-radius:.35em;overflow:hidden;\
              background:color-mix(in srgb,currentColor 18%%,transparent)">\
              <div style="width:%2$d%%;height:100%%;\
              background:color-mix(in srgb,currentColor 68%%,transparent)"></div></div>"""
                .formatted(Escape.html(name), percent().getAsLong());
    return """
           <div style="display:flex;flex-wrap:wrap;align-items:center;gap:.3em .8em;margin:.3em 0;\
           font-variant-numeric:tabular-nums"><span>%s</span>%s<span>%s</span></div>"""
        .formatted(Escape.html(name), bar, Escape.html(numbers()));
  }
}
