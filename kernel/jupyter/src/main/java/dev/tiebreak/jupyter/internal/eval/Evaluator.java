package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.eval.Hopes.Declaration;
import dev.tiebreak.jupyter.internal.eval.outcome.CellSource;
import dev.tiebreak.jupyter.internal.eval.outcome.CellSource.Part;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Failures;
import dev.tiebreak.jupyter.internal.eval.outcome.Origins;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.eval.stop.Interruption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;

/** Evaluates cells part by part, and judges at the end of each cell what it has declared. */
final class Evaluator {

  private static final String LIMIT_OF_CLASS_FILES = "compiler.err.limit.";

  private final JShell shell;
  private final Origins origins;
  private final Failures failures;
  private final Unusable unusable;
  private final Redeclaration redeclaration;
  private final Interruption interruption;
  private final Conclusions conclusions;
  private final Values values;

  private final Hopes hopes;
  private final List<Replaced> replaced = new ArrayList<>();
  private int depth;

  /**
   * A declaration for which something else stands in.
   *
   * @param standIn what stands in for it
   * @param declared what JShell made of that, and where the declaration is
   * @param tried what has stood in for it, including this one
   */
  private record Replaced(StandIn standIn, Declaration declared, Set<StandIn> tried) {

    String note() {
      return "%s cannot be used until %s can be."
          .formatted(declared.snippet().name(), standIn.needs());
    }
  }

  Evaluator(
      JShell shell,
      InProcessControl control,
      Origins origins,
      Failures failures,
      Unusable unusable,
      Redeclaration redeclaration,
      Interruption interruption) {
    this.shell = shell;
    this.origins = origins;
    this.failures = failures;
    this.unusable = unusable;
    this.redeclaration = redeclaration;
    this.interruption = interruption;
    hopes = new Hopes(shell, failures, unusable, redeclaration);
    conclusions = new Conclusions(control, failures, redeclaration, interruption);
    values = new Values(shell, control, ValueCompiler.of(shell), origins, conclusions);
  }

  /**
   * Does the work of a cell, or of a part of one. Types may mention each other in any order, and
   * methods may mention what comes after them: whether something is missing shows only at the end
   * of the outermost cell.
   */
  Outcome cell(int number, Supplier<Outcome> work) {
    if (depth == 0) {
      hopes.begin();
    }
    depth++;
    try {
      Outcome outcome = work.get();
      return depth == 1 ? judged(number, outcome) : outcome;
    } finally {
      depth--;
    }
  }

  Outcome evaluate(CellSource cell) {
    Outcome outcome = new Outcome.Nothing();
    List<Part> parts = cell.parts(shell.sourceCodeAnalysis());
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      unusable.areAhead(parts.subList(i + 1, parts.size()));
      outcome = evaluate(cell, part);
      if (interruption.requested() && outcome.failed().isEmpty()) {
        outcome = failures.interrupted(cell, part);
      }
      if (outcome.failed().isPresent()) {
        unusable.haveFailed(part, cell.number());
        break;
      }
    }
    return outcome;
  }

  private Outcome evaluate(CellSource cell, Part part) {
    Optional<Snippet> unchanged = redeclaration.unchanged(part.code());
    if (unchanged.isPresent()) {
      track(unchanged.get(), cell, part);
      return new Outcome.Nothing();
    }
    if (part.looksLikeAValue()) {
      Optional<Outcome> value = values.evaluate(cell, part);
      if (value.isPresent()) {
        return value.get();
      }
    }
    return declared(cell, part, Set.of());
  }

  /**
   * Evaluates what is not an expression with a value, mostly declarations.
   *
   * @param tried what has stood in for it before, none of which is tried again
   */
  private Outcome declared(CellSource cell, Part part, Set<StandIn> tried) {
    List<SnippetEvent> own = own(part.code(), cell, part);
    Optional<StandIn> standIn =
        own.stream()
            .flatMap(
                e -> StandIn.of(shell, e.snippet(), part.code(), unusable::isTypeToCome).stream())
            .filter(each -> !tried.contains(each))
            .findFirst();
    if (standIn.isPresent()) {
      own = own(standIn.get().code(), cell, part);
      Set<StandIn> all =
          Stream.concat(tried.stream(), standIn.stream()).collect(Collectors.toUnmodifiableSet());
      declarations(own, cell, part)
          .forEach(each -> replaced.add(new Replaced(standIn.get(), each, all)));
    }
    Outcome outcome = conclusions.of(own, cell, part);
    return outcome.failed().isPresent()
        ? outcome
        : putBack().or(hopes::disappointed).map(Outcome.class::cast).orElse(outcome);
  }

  private List<SnippetEvent> own(String code, CellSource cell, Part part) {
    List<SnippetEvent> all = redeclaration.keeping(cell.number(), code, () -> shell.eval(code));
    renewCompilerAfter(all);
    List<SnippetEvent> own = all.stream().filter(event -> event.causeSnippet() == null).toList();
    own.forEach(event -> track(event.snippet(), cell, part));
    declarations(own, cell, part).forEach(hopes::add);
    return own;
  }

  /**
   * The compiler keeps what did not fit into a class file, and puts it into the next class too, so
   * nothing would compile any more. JShell takes a new compiler whenever its class path is
   * extended, even by what is already on it.
   */
  private void renewCompilerAfter(List<SnippetEvent> events) {
    boolean overflow =
        events.stream()
            .flatMap(event -> shell.diagnostics(event.snippet()))
            .anyMatch(problem -> problem.getCode().startsWith(LIMIT_OF_CLASS_FILES));
    if (overflow) {
      shell.addToClasspath(System.getProperty("java.class.path"));
    }
  }

  private static List<Declaration> declarations(
      List<SnippetEvent> events, CellSource cell, Part part) {
    return events.stream()
        .map(SnippetEvent::snippet)
        .filter(DeclarationSnippet.class::isInstance)
        .map(each -> new Declaration((DeclarationSnippet) each, cell, part))
        .toList();
  }

  /**
   * Puts a rejected declaration back in its place as soon as the type it was rejected for is there.
   */
  private Optional<Failure> putBack() {
    for (Replaced each : List.copyOf(replaced)) {
      Declaration declared = each.declared();
      if (!shell.status(declared.snippet()).isActive()) {
        replaced.remove(each);
      } else if (isDefined(each.standIn().needs())) {
        replaced.remove(each);
        Optional<Failure> failure =
            declared(declared.cell(), declared.part(), each.tried()).failed();
        if (failure.isPresent()) {
          shell.drop(declared.snippet());
          return failure;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isDefined(String type) {
    return shell
        .types()
        .anyMatch(each -> each.name().equals(type) && shell.status(each).isDefined());
  }

  private void track(Snippet snippet, CellSource cell, Part part) {
    origins.record(shell.sourceCodeAnalysis().wrapper(snippet), cell, part);
  }

  private Outcome judged(int cell, Outcome outcome) {
    List<Replaced> halves =
        replaced.stream().filter(each -> each.declared().cell().number() == cell).toList();
    if (outcome.failed().isPresent()) {
      hopes.forget(cell, halves.stream().map(each -> each.declared().snippet()).toList());
      replaced.removeAll(halves);
      return outcome;
    }
    List<String> notes = new ArrayList<>(outcome.notes());
    notes.addAll(hopes.notes());
    halves.forEach(each -> notes.add(each.note()));
    return outcome.with(notes);
  }
}
