package dev.tiebreak.domain;

import java.util.function.Function;

/**
 * What a score's row says of it, by which one of several can be chosen: {@code effort("xhigh")}. A
 * blank text asks for a row that does not say.
 *
 * @param of what is said
 * @param text what it says
 */
public record Trait(Of of, String text) {

  /** The things that a row may say. */
  public enum Of {
    EFFORT("effort", score -> score.system().effort()),
    HARNESS("harness", score -> score.system().harness()),
    TOOLS("tools", score -> score.system().tools()),
    EVALUATOR("evaluator", Score::evaluator),
    DATE("date", score -> score.date().map(Object::toString).orElse("")),
    SOURCE("source", Score::source);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<Score, String> said;

    Of(String word, Function<Score, String> said) {
      this.word = word;
      this.said = said;
    }

    /** Returns what a score's row says. */
    Trait in(Score score) {
      return new Trait(this, said.apply(score));
    }
  }

  /** Asks for an effort, for example {@code effort("xhigh")}. */
  public static Trait effort(String text) {
    return new Trait(Of.EFFORT, text);
  }

  /** Asks for a harness, the program that drove the model. */
  public static Trait harness(String text) {
    return new Trait(Of.HARNESS, text);
  }

  /** Asks for the tools that the model was given. */
  public static Trait tools(String text) {
    return new Trait(Of.TOOLS, text);
  }

  /** Asks for what one evaluator found. */
  public static Trait evaluator(String text) {
    return new Trait(Of.EVALUATOR, text);
  }

  /** Asks for what was published on a day, written 2026-04-23. */
  public static Trait date(String text) {
    return new Trait(Of.DATE, text);
  }

  /** Asks for what one source says. */
  public static Trait source(String text) {
    return new Trait(Of.SOURCE, text);
  }

  /** Returns whether a score's row says this. */
  public boolean holds(Score score) {
    return of.in(score).equals(this);
  }

  /** Returns the words: {@code effort xhigh}, {@code no effort stated}. */
  public String words() {
    return text.isEmpty() ? "no " + of.word + " stated" : of.word + " " + text;
  }

  /** Returns what is typed to ask for it: {@code effort("xhigh")}. */
  @Override
  public String toString() {
    return of.word + "(\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\")";
  }
}
