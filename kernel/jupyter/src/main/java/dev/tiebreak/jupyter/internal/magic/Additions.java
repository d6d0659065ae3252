package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.maven.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds to the class path of a session, each thing once.
 *
 * @param holdings the libraries it has
 */
record Additions(Session session, Holdings holdings) {

  void addPaths(List<Path> paths) {
    session.addToClassPath(paths);
  }

  /** Adds the libraries that are not there yet, and says which were added and which were kept. */
  String addLibraries(List<Library> libraries) {
    List<Library> added = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (Library library : libraries) {
      String version = holdings.version(library).orElse("");
      if (version.isEmpty()) {
        holdings.add(library);
        added.add(library);
      } else if (!version.equals(library.version())) {
        kept.add(
            "Kept %s:%s, which is already there, instead of %s."
                .formatted(library.name(), version, library.version()));
      }
    }
    session.addToClassPath(added.stream().map(Library::file).toList());
    List<String> said = new ArrayList<>(List.of(said(added)));
    said.addAll(kept);
    return String.join("\n", said);
  }

  private static String said(List<Library> added) {
    List<String> names = added.stream().map(Library::toString).toList();
    return switch (names.size()) {
      case 0 -> "Nothing to add: everything is already there.";
      case 1 -> "Added " + names.get(0) + ".";
      default -> "Added " + names.size() + " libraries: " + String.join(", ", names) + ".";
    };
  }
}
