package dev.tiebreak.read.internal.format;

import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Importer;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The importers of this program and of all jars that were added to it. */
final class Importers {

  private static final String OURS = "dev.tiebreak.";

  private Importers() {}

  /** Returns all, looked up anew, since jars may be added at any time; those of others first. */
  static List<Importer> all() {
    ClassLoader running = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = running == null ? Importer.class.getClassLoader() : running;
    return ServiceLoader.load(Importer.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Importers::isOurs))
        .toList();
  }

  /** Whether one of them knows a file. */
  static boolean know(Glance file) {
    return all().stream().anyMatch(importer -> importer.recognise(file).isPresent());
  }

  private static boolean isOurs(Importer importer) {
    return importer.getClass().getName().startsWith(OURS);
  }
}
