package dev.tiebreak.jupyter.internal.assist;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds classes by the names that the imports of a session allow. */
final class ClassNames {

  private final Supplier<List<String>> imports;
  private final ClassLoader loader;

  ClassNames(Supplier<List<String>> imports, ClassLoader loader) {
    this.imports = imports;
    this.loader = loader;
  }

  /** Returns a class, without running its initialisers. */
  Optional<Class<?>> find(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Stream<String> imported =
        imports.get().stream()
            .flatMap(
                each ->
                    each.endsWith(".*")
                        ? Stream.of(each.substring(0, each.length() - 1) + name)
                        : within(each, name));
    return Stream.concat(Stream.of(name, "java.lang." + name), imported)
        .flatMap(each -> load(each).stream())
        .findFirst();
  }

  /** Returns the full name if an imported class is the first part of a name, or all of it. */
  private static Stream<String> within(String imported, String name) {
    String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return imported.endsWith("." + first)
        ? Stream.of(imported + name.substring(first.length()))
        : Stream.empty();
  }

  /** A nested class has a dollar where the source has a dot. */
  private Optional<Class<?>> load(String name) {
    try {
      return Optional.of(Class.forName(name, false, loader));
    } catch (ClassNotFoundException | LinkageError e) {
      int dot = name.lastIndexOf('.');
      return dot > 0 && Character.isUpperCase(name.charAt(dot + 1)) && name.charAt(0) != '['
          ? load(name.substring(0, dot) + "$" + name.substring(dot + 1))
          : Optional.empty();
    }
  }
}
