package dev.tiebreak.jupyter.internal.notebook;

import dev.tiebreak.tree.Node;
import java.util.Optional;
import java.util.stream.Stream;

/** The programming language stated in the metadata of a notebook. */
final class Language {

  private static final String JAVA = "java";

  private Language() {}

  /**
   * Returns the language of a notebook, if it states one that is not Java.
   *
   * @return its name, capitalised; empty for Java, and if none is stated
   */
  static Optional<String> otherThanJava(Node metadata) {
    return Stream.of(
            // First the kernel that Jupyter would start, and only then the one that ran last.
            text(metadata, "kernelspec", "language"),
            text(metadata, "language_info", "name"),
            text(metadata, "kernelspec", "name").flatMap(Language::ofKernel))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(language -> !language.equalsIgnoreCase(JAVA))
        .map(language -> Character.toUpperCase(language.charAt(0)) + language.substring(1));
  }

  private static Optional<String> text(Node metadata, String object, String key) {
    return metadata
        .field(object)
        .flatMap(inner -> inner.field(key))
        .flatMap(Json::string)
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  /** Kernels known by name, since some tools write notebooks that state nothing else. */
  private static Optional<String> ofKernel(String name) {
    return name.matches("python\\d*")
        ? Optional.of("python")
        : name.equals("ir") ? Optional.of("R") : Optional.empty();
  }
}
