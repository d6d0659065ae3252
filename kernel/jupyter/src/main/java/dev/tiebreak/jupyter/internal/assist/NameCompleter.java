package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.assist.Completion.Kind;
import dev.tiebreak.jupyter.internal.eval.Vocabulary;
import dev.tiebreak.jupyter.internal.eval.Vocabulary.Suggestions;
import dev.tiebreak.jupyter.internal.source.Mask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** Completes names in plain code: JShell knows what can go there; this puts it in order. */
final class NameCompleter {

  private static final Pattern REFERENCE = Pattern.compile("(?<![\\w.])([\\w.]++)\\s*+::\\s*+\\z");

  private final Vocabulary vocabulary;

  NameCompleter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Completions complete(String cell, Mask mask, int cursor) {
    int start = WordBounds.start(cell, cursor);
    int end = WordBounds.end(cell, cursor);
    boolean onName = WordBounds.isName(cell, start, end);
    if (start < cursor && !onName) {
      return Completions.none(cursor);
    }
    Draft draft = Draft.upTo(start, cell, mask);
    Suggestions suggestions = suggestions(draft.code());
    int from = Math.max(0, Math.min(start, draft.inCell(suggestions.anchor())));
    String typed = cell.substring(from, cursor);
    NamePlace place = NamePlace.before(mask.text().substring(0, from));
    List<Completion> all = new ArrayList<>(inOrder(suggestions.all(), place));
    if (place == NamePlace.BARE && !typed.isEmpty()) {
      JavaWords.ALL.forEach(word -> all.add(Completion.of(word, Kind.KEYWORD)));
    }
    return new Completions(matching(all, typed), from, onName ? end : cursor);
  }

  private Suggestions suggestions(String code) {
    Matcher reference = REFERENCE.matcher(code);
    if (!reference.find()) {
      return vocabulary.suggestions(code);
    }
    // JShell does not complete method references: what can be called on the value or class is
    // offered instead.
    String before = code.substring(0, reference.start());
    String of = reference.group(1);
    List<Suggestion> members =
        Stream.of(of + ".", "((" + of + ") null).")
            .flatMap(receiver -> vocabulary.suggestions(before + receiver).all().stream())
            .toList();
    return new Suggestions(members, code.length());
  }

  private static List<Completion> inOrder(List<Suggestion> suggestions, NamePlace place) {
    Map<String, Ranked> byName = new LinkedHashMap<>();
    for (Suggestion suggestion : suggestions) {
      Ranked ranked = Ranked.of(suggestion, place);
      if (ranked.isWorthShowing(place)) {
        byName.merge(ranked.completion().text(), ranked, Ranked::or);
      }
    }
    return byName.values().stream().sorted(Ranked.BEST_FIRST).map(Ranked::completion).toList();
  }

  /** Returns what begins with what is typed; if nothing does, what resembles it. */
  private static List<Completion> matching(List<Completion> all, String typed) {
    List<Completion> exact = keep(all, text -> text.startsWith(typed));
    if (!exact.isEmpty()) {
      return exact;
    }
    Pattern humps = Pattern.compile(humps(typed));
    return keep(
        all,
        text ->
            text.regionMatches(true, 0, typed, 0, typed.length())
                || humps.matcher(text).lookingAt());
  }

  private static List<Completion> keep(List<Completion> all, Predicate<String> wanted) {
    return all.stream().filter(each -> wanted.test(each.text())).distinct().toList();
  }

  /** Returns a pattern for names whose words begin with those typed: sD finds splitDecision. */
  private static String humps(String typed) {
    return Stream.of(typed.split("(?=\\p{Lu})"))
        .map(Pattern::quote)
        .reduce((left, right) -> left + "[\\p{Ll}\\d]*" + right)
        .orElse("");
  }
}
