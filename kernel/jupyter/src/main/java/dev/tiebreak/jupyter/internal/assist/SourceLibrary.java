package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.assist.Signature.Kind;
import dev.tiebreak.jupyter.internal.assist.SourceFile.Declaration;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks declarations up in the sources, and keeps the file it read last. */
final class SourceLibrary {

  /**
   * What was found.
   *
   * @param owner the class that declares it, or the class itself
   * @param declaration its source
   * @param javadoc its comment, or that of the method it overrides
   */
  record Entry(Class<?> owner, Declaration declaration, Optional<Javadoc> javadoc) {}

  private final SourceArchives sources;
  private String lastName = "";
  private Optional<SourceFile> last = Optional.empty();

  SourceLibrary(SourceArchives sources) {
    this.sources = sources;
  }

  /** Finds what a signature names in a class. */
  Optional<Entry> find(Class<?> owner, Signature signature) {
    return declaration(owner, signature)
        .map(found -> new Entry(owner, found, javadoc(owner, signature)));
  }

  private Optional<Declaration> declaration(Class<?> owner, Signature signature) {
    return file(owner)
        .flatMap(
            file ->
                signature.kind() == Kind.TYPE
                    ? file.type(owner.getName())
                    : file.member(owner.getName(), signature));
  }

  /** Looks in the class first, then in what it extends and implements, nearest first. */
  private Optional<Javadoc> javadoc(Class<?> owner, Signature signature) {
    Optional<Javadoc> own = ownJavadoc(owner, signature);
    if (signature.kind() != Kind.METHOD || own.filter(doc -> !doc.isInherited()).isPresent()) {
      return own;
    }
    return supertypes(owner).stream()
        .filter(type -> declares(type, signature.name()))
        .flatMap(type -> ownJavadoc(type, signature).stream())
        .filter(doc -> !doc.isInherited())
        .findFirst();
  }

  private Optional<Javadoc> ownJavadoc(Class<?> type, Signature signature) {
    return declaration(type, signature)
        .flatMap(Declaration::comment)
        .flatMap(comment -> file(type).map(file -> new Javadoc(comment, file.trees())));
  }

  private static Set<Class<?>> supertypes(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Class<?>> queue = new ArrayDeque<>(List.of(type));
    while (!queue.isEmpty()) {
      Class<?> next = queue.remove();
      Stream.concat(Stream.ofNullable(next.getSuperclass()), Stream.of(next.getInterfaces()))
          .filter(found::add)
          .forEach(queue::add);
    }
    return found;
  }

  /**
   * Asks the class itself, since a source would have to be parsed; static methods are never
   * overridden.
   */
  private static boolean declares(Class<?> type, String method) {
    try {
      return Stream.of(type.getDeclaredMethods())
          .anyMatch(
              each -> each.getName().equals(method) && !Modifier.isStatic(each.getModifiers()));
    } catch (LinkageError e) {
      // It mentions a class that is not on the class path.
      return false;
    }
  }

  private Optional<SourceFile> file(Class<?> type) {
    String name = SourceArchives.topLevel(type);
    if (!name.equals(lastName)) {
      last = sources.of(type).map(SourceFile::parse);
      lastName = name;
    }
    return last;
  }
}
