package dev.tiebreak.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which score is taken where a model has several on one measure, by effort, harness, evaluator or
 * day: {@code scores.choosing(Choice.best())}.
 *
 * @param traits what the row of the score must say
 * @param rule which is taken where several do
 */
public record Choice(List<Trait> traits, Rule rule) {

  private static final int MOST_LISTED = 12;

  /** Which of several scores is taken. */
  public enum Rule {
    /** None: an error lists them. */
    REFUSE,
    /** The best of them. */
    BEST,
    /** The one that was published last. */
    LATEST
  }

  public Choice {
    traits = List.copyOf(traits);
  }

  /** Takes none where there are several: an error lists them, each with what to type for it. */
  public static Choice refuse() {
    return new Choice(List.of(), Rule.REFUSE);
  }

  /** Takes the best score that a model has on a measure. */
  public static Choice best() {
    return new Choice(List.of(), Rule.BEST);
  }

  /** Takes the score that was published last; one without a date counts as the oldest. */
  public static Choice latest() {
    return new Choice(List.of(), Rule.LATEST);
  }

  /** Takes the score that this evaluator found. */
  public static Choice from(String evaluator) {
    return with(Trait.evaluator(evaluator));
  }

  /**
   * Takes the score whose row says all of this: {@code with(effort("xhigh"), harness("Codex"))}.
   */
  public static Choice with(Trait... traits) {
    return new Choice(List.of(traits), Rule.REFUSE);
  }

  /**
   * Returns this choice and, of the scores that it leaves, another: {@code from("X").then(best())}.
   */
  public Choice then(Choice next) {
    return new Choice(
        Stream.concat(traits.stream(), next.traits.stream()).toList(),
        next.rule == Rule.REFUSE ? rule : next.rule);
  }

  /**
   * Returns the score that is taken of those that a model has on a measure.
   *
   * @param scores one or more; the only one is taken whatever its row says
   * @throws IllegalArgumentException if this leaves none or several; it lists them, each with what
   *     to type for it
   */
  public Score of(List<Score> scores) {
    return taken(scores).orElseThrow(() -> new IllegalArgumentException(refusal(scores, "scores")));
  }

  /** Returns the same; empty if this leaves none or several. */
  public Optional<Score> taken(List<Score> scores) {
    List<Score> chosen = scores.size() == 1 ? scores : chosen(left(scores));
    return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
  }

  /** Returns this choice, a harness that it asks for called otherwise. */
  public Choice withHarness(UnaryOperator<String> name) {
    return new Choice(
        traits.stream()
            .map(t -> t.of() == Trait.Of.HARNESS ? Trait.harness(name.apply(t.text())) : t)
            .toList(),
        rule);
  }

  private List<Score> left(List<Score> scores) {
    return scores.stream().filter(score -> traits.stream().allMatch(t -> t.holds(score))).toList();
  }

  private List<Score> chosen(List<Score> left) {
    return switch (rule) {
      case REFUSE -> left;
      case BEST -> left.stream().max(better()).map(List::of).orElse(List.of());
      case LATEST -> latest(left);
    };
  }

  private static Comparator<Score> better() {
    return Comparator.comparing(score -> score.measure().better().ahead(score.number()));
  }

  private static List<Score> latest(List<Score> left) {
    Optional<LocalDate> newest =
        left.stream().flatMap(score -> score.date().stream()).max(Comparator.naturalOrder());
    return left.stream().filter(score -> score.date().equals(newest)).toList();
  }

  /** Returns the words: {@code the best}, {@code effort xhigh, the latest}. */
  public String words() {
    Stream<String> last =
        switch (rule) {
          case REFUSE -> Stream.of();
          case BEST -> Stream.of("the best");
          case LATEST -> Stream.of("the latest");
        };
    return Stream.concat(traits.stream().map(Trait::words), last).collect(Collectors.joining(", "));
  }

  /**
   * Returns what is to be said where this takes none of several scores: it lists them, each with
   * what to type for it.
   *
   * @param frame the variable that holds them, for example {@code scores}
   */
  public String refusal(List<Score> scores, String frame) {
    List<Score> left = left(scores);
    Score any = scores.get(0);
    List<Score> listed = left.isEmpty() ? scores : left;
    String found =
        any.system().model()
            + " has "
            + scores.size()
            + " scores on "
            + any.measure().label()
            + (traits.isEmpty()
                ? ""
                : left.isEmpty()
                    ? ", none with " + words()
                    : ", " + left.size() + " with " + words());
    String lines =
        listed.stream()
            .limit(MOST_LISTED)
            .map(
                score ->
                    "\n  "
                        + score.label()
                        + ", "
                        + score.place()
                        + ": "
                        + line(score, scores, frame))
            .collect(Collectors.joining());
    int more = listed.size() - MOST_LISTED;
    return found
        + "; allowed: one of them, which a choice takes:"
        + lines
        + (more > 0 ? "\n  … and " + more + " more" : "")
        + "\nor Choice.best()"
        + (rule == Rule.LATEST ? "" : " or Choice.latest()");
  }

  /** What is typed to take one of some scores: all in which they differ. */
  private static String line(Score score, List<Score> all, String frame) {
    List<String> telling = new ArrayList<>();
    for (Trait.Of each : Trait.Of.values()) {
      if (all.stream().map(each::in).distinct().count() > 1) {
        telling.add(each.in(score).toString());
      }
    }
    return frame + ".choosing(Choice.with(" + String.join(", ", telling) + "))";
  }
}
