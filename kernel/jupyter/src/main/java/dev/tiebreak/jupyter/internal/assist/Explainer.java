package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.assist.Signature.Kind;
import dev.tiebreak.jupyter.internal.assist.SourceFile.Declaration;
import dev.tiebreak.jupyter.internal.assist.SourceLibrary.Entry;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what is known about a declaration into words. */
final class Explainer {

  /** How much of the documentation to give. */
  enum Extent {
    WHOLE,
    FIRST_SENTENCE
  }

  private final ClassNames classes;
  private final SourceLibrary library;
  private final Function<String, Optional<String>> values;

  /**
   * Explains declarations.
   *
   * @param values gives the text of a variable's value; empty if it is null
   */
  Explainer(ClassNames classes, SourceLibrary library, Function<String, Optional<String>> values) {
    this.classes = classes;
    this.library = library;
    this.values = values;
  }

  /** Explains a declaration. */
  String explain(String text, Extent extent, Detail detail, DocStyle style) {
    Signature signature = Signature.parse(text);
    if (signature.kind() == Kind.VARIABLE && signature.owner().isEmpty()) {
      return variable(signature.name(), text.substring(text.indexOf(':') + 1), style);
    }
    Optional<Class<?>> owner = classes.find(signature.owner());
    if (owner.isEmpty() && signature.kind() == Kind.TYPE) {
      signature = signature.asConstant();
      owner = classes.find(signature.owner());
    }
    Signature sought = signature;
    Optional<Entry> entry = owner.flatMap(type -> library.find(type, sought));
    if (entry.isEmpty() && owner.isPresent()) {
      return undeclared(text, owner.get(), sought, style);
    }
    return paragraphs(
        style.declaration(entry.map(found -> shown(found.declaration(), detail)).orElse(text)),
        entry.flatMap(Entry::javadoc).map(doc -> words(doc, extent, style)).orElse(""));
  }

  /** Returns the full name of the class that a signature belongs to; empty for a variable. */
  Optional<String> owner(String text) {
    Signature signature = Signature.parse(text);
    return classes
        .find(signature.owner())
        .or(() -> classes.find(signature.asConstant().owner()))
        .map(Class::getCanonicalName);
  }

  private static String shown(Declaration declaration, Detail detail) {
    return detail == Detail.SOURCE ? declaration.source() : declaration.header();
  }

  private static String words(Javadoc javadoc, Extent extent, DocStyle style) {
    return switch (extent) {
      case WHOLE -> javadoc.all(style);
      case FIRST_SENTENCE -> javadoc.summary(style);
    };
  }

  /** A record declares its constructor and accessors only through its components. */
  private String undeclared(String text, Class<?> owner, Signature signature, DocStyle style) {
    Optional<Entry> type = library.find(owner, Signature.ofType(signature.owner()));
    Optional<Javadoc> javadoc = type.flatMap(Entry::javadoc);
    if (signature.kind() != Kind.CONSTRUCTOR || !owner.isRecord()) {
      String words = javadoc.map(doc -> doc.parameter(signature.name(), style)).orElse("");
      return paragraphs(style.declaration(text), words);
    }
    return paragraphs(
        style.declaration(type.map(found -> found.declaration().header()).orElse(text)),
        javadoc.map(doc -> doc.all(style)).orElse(""));
  }

  private String variable(String name, String type, DocStyle style) {
    String shortType = type.replaceAll("\\b\\p{Ll}\\w*\\.", "");
    Optional<Javadoc> javadoc =
        classes
            .find(Signature.erase(type))
            .flatMap(found -> library.find(found, Signature.ofType(found.getName())))
            .flatMap(Entry::javadoc);
    return paragraphs(
        style.declaration(shortType + " " + name),
        values.apply(name).map(style::block).orElse(""),
        javadoc.map(doc -> doc.summary(style)).orElse(""));
  }

  private static String paragraphs(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
  }
}
