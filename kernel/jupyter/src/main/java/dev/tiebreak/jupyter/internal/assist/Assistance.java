package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.Vocabulary;
import dev.tiebreak.jupyter.internal.source.Mask;
import dev.tiebreak.jupyter.internal.source.Mask.Kind;
import dev.tiebreak.jupyter.internal.source.Mask.Span;
import dev.tiebreak.show.MimeBundle;
import java.util.List;
import java.util.Optional;

/** Help for code that is being typed. */
public final class Assistance {

  private final Vocabulary vocabulary;
  private final NameCompleter names;
  private final LiteralCompleter literals;
  private final Inspector inspector;

  /** Assists with code that follows what a session has declared. */
  public Assistance(Session session) {
    this(session, SourceArchives.ofProgram());
  }

  Assistance(Session session, SourceArchives sources) {
    vocabulary = session.vocabulary();
    names = new NameCompleter(vocabulary);
    LiveValues live = new LiveValues(session::valueOf);
    literals =
        new LiteralCompleter(calls -> session.glance(() -> live.names(calls)).orElse(List.of()));
    ClassNames classes = new ClassNames(vocabulary::imports, Assistance.class.getClassLoader());
    inspector =
        new Inspector(
            vocabulary.analysis(),
            new Explainer(classes, new SourceLibrary(sources), name -> valueText(session, name)));
  }

  private static Optional<String> valueText(Session session, String name) {
    return session
        .valueOf(name)
        .map(value -> session.glance(() -> ValueText.of(value)).orElse(ValueText.TOO_SLOW));
  }

  /**
   * Completes code: names, and inside quotes those that the data knows, and files.
   *
   * @param cursor the offset of the cursor in it, in UTF-16 units
   * @return the completions; none where nothing fits
   */
  public Completions complete(String code, int cursor) {
    Mask mask = Mask.of(code);
    Optional<Span> span = mask.at(cursor);
    if (span.isEmpty()) {
      return completeName(code, mask, cursor);
    }
    return span.get().kind() == Kind.STRING
        ? literals.complete(code, mask, span.get(), cursor)
        : Completions.none(cursor);
  }

  /** What is not imported can be completed only once the session knows every class. */
  private Completions completeName(String code, Mask mask, int cursor) {
    Completions found = names.complete(code, mask, cursor);
    boolean tooSoon =
        mayLack(found, code.substring(found.start(), cursor), code) && !vocabulary.hasAllClasses();
    return tooSoon && vocabulary.learnAllClasses() ? names.complete(code, mask, cursor) : found;
  }

  /** A package has no methods, and until every class is known only a similar name may be found. */
  private static boolean mayLack(Completions found, String typed, String code) {
    List<Completion> matches = found.matches();
    boolean begun = matches.stream().anyMatch(each -> each.text().startsWith(typed));
    boolean anyMember = typed.isEmpty() && code.startsWith(".", found.start() - 1);
    return matches.isEmpty()
        || (matches.stream().noneMatch(each -> each.kind() == Completion.Kind.FUNCTION)
            && (!begun || anyMember));
  }

  /**
   * Explains what is at the cursor.
   *
   * @param cursor the offset of the cursor in it, in UTF-16 units
   * @return signatures and documentation as plain text and Markdown; empty where nothing is known
   */
  public Optional<MimeBundle> inspect(String code, int cursor, Detail detail) {
    return inspector.inspect(code, cursor, detail);
  }

  /** Says whether code can be evaluated. */
  public Completeness completeness(String code) {
    return Completeness.of(code, vocabulary.analysis());
  }
}
