package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.assist.Explainer.Extent;
import dev.tiebreak.jupyter.internal.source.Mask;
import dev.tiebreak.jupyter.internal.source.Mask.Kind;
import dev.tiebreak.jupyter.internal.source.Mask.Span;
import dev.tiebreak.show.MimeBundle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/** Explains the name at the cursor or, between names, the call around it. */
final class Inspector {

  /** With more overloads than this, only the summaries are shown. */
  private static final int FEW = 3;

  private final SourceCodeAnalysis analysis;
  private final Explainer explainer;

  Inspector(SourceCodeAnalysis analysis, Explainer explainer) {
    this.analysis = analysis;
    this.explainer = explainer;
  }

  Optional<MimeBundle> inspect(String cell, int cursor, Detail detail) {
    Mask mask = Mask.of(cell);
    Optional<Span> span = mask.at(cursor);
    if (span.isPresent() && span.get().kind() == Kind.COMMENT) {
      return Optional.empty();
    }
    // In a literal, the call that takes it is meant.
    List<String> signatures = signatures(cell, mask, span.map(Span::start).orElse(cursor));
    return signatures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MimeBundle.ofText(page(signatures, detail, DocStyle.PLAIN))
                .withMarkdown(page(signatures, detail, DocStyle.MARKDOWN)));
  }

  private String page(List<String> signatures, Detail detail, DocStyle style) {
    Extent extent = signatures.size() <= FEW ? Extent.WHOLE : Extent.FIRST_SENTENCE;
    return Stream.concat(
            signatures.stream()
                .map(signature -> explainer.explain(signature, extent, detail, style)),
            explainer.owner(signatures.get(0)).stream().map(owner -> "In " + style.code(owner)))
        .collect(Collectors.joining("\n\n"));
  }

  private List<String> signatures(String cell, Mask mask, int cursor) {
    boolean onName =
        WordBounds.isName(cell, WordBounds.start(cell, cursor), WordBounds.end(cell, cursor));
    int end = onName ? WordBounds.end(cell, cursor) : cursor;
    String code = withoutImport(Draft.upTo(end, cell, mask).code());
    if (!onName) {
      return signatures(code);
    }
    // JShell knows a method only inside its parentheses, and a class or variable without them.
    boolean called = mask.text().startsWith("(", WordBounds.skipBlanks(mask.text(), end));
    return Stream.of(called ? code + "(" : code, called ? code : code + "(")
        .map(this::signatures)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What is imported needs no package in front of its name. */
  private static String withoutImport(String code) {
    return code.replaceFirst("^import\\s+(static\\s+)?", "");
  }

  /** JDK 25 writes the components of a record after its name, and only then what is meant. */
  private static String withoutComponents(String signature) {
    return signature.replaceAll("\\([^()]*\\)(?=[.(])", "");
  }

  private List<String> signatures(String code) {
    return analysis.documentation(code, code.length(), false).stream()
        .map(Documentation::signature)
        .map(Inspector::withoutComponents)
        .distinct()
        .toList();
  }
}
