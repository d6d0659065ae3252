package dev.tiebreak.read.internal.format;

import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.Recognised;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The importers of this program and of all jars that were added to it.
 *
 * @param all those of others before ours
 */
record Importers(List<Importer> all) {

  private static final String OURS = "dev.tiebreak.";

  /** An importer and what it says of a file. */
  record Knowing(Importer importer, Recognised recognised) {}

  /** Looks all up anew, since jars may be added at any time. */
  static Importers found() {
    ClassLoader running = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = running == null ? Importer.class.getClassLoader() : running;
    return new Importers(
        ServiceLoader.load(Importer.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Importers::isOurs))
            .toList());
  }

  private static boolean isOurs(Importer importer) {
    return importer.getClass().getName().startsWith(OURS);
  }

  /** Returns the first that knows a file. */
  Optional<Knowing> knowing(Glance file) {
    for (Importer importer : all) {
      Optional<Recognised> recognised = importer.recognise(file);
      if (recognised.isPresent()) {
        return Optional.of(new Knowing(importer, recognised.get()));
      }
    }
    return Optional.empty();
  }
}
