package dev.tiebreak.jupyter.display;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.DataReader;
import tech.tablesaw.io.DataWriter;

/** The readers and writers by which Tablesaw knows the formats of files. */
public final class TableFormats {

  private static final String PACKAGE = "tech.tablesaw.io";
  private static final String CLASS_PATH = "java.class.path";

  private static boolean asked;

  private TableFormats() {}

  /**
   * Has Tablesaw find its own, unless it has already. Left to itself it looks for them in every jar
   * of the class path when the first table is made, which takes as much time as drawing the first
   * chart. Nobody may begin to read the class path meanwhile.
   */
  public static synchronized void find() {
    if (asked) {
      return;
    }
    asked = true;
    String all = System.getProperty(CLASS_PATH);
    System.setProperty(CLASS_PATH, jarOfTablesaw());
    try {
      initialise(Table.class.getName(), Table.class.getClassLoader());
    } finally {
      System.setProperty(CLASS_PATH, all);
    }
  }

  /** Adds those that have come onto the class path of a session, such as tablesaw-excel's. */
  static void findIn(List<Path> entries, ClassLoader loader) {
    for (String name : namesIn(entries)) {
      initialise(name, loader);
    }
  }

  private static List<String> namesIn(List<Path> entries) {
    try (ScanResult found =
        new ClassGraph()
            .overrideClasspath(entries)
            .acceptPackages(PACKAGE)
            .enableExternalClasses()
            .scan()) {
      List<String> names = new ArrayList<>();
      names.addAll(found.getClassesImplementing(DataReader.class.getName()).getNames());
      names.addAll(found.getClassesImplementing(DataWriter.class.getName()).getNames());
      return names;
    }
  }

  /** Each registers itself in its static initialiser. */
  private static void initialise(String name, ClassLoader loader) {
    try {
      Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " was there a moment ago", e);
    }
  }

  private static String jarOfTablesaw() {
    try {
      return Path.of(Table.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The jar of Tablesaw has no usable address", e);
    }
  }
}
