package dev.tiebreak.jupyter.internal.display;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.DataReader;
import tech.tablesaw.io.DataWriter;
import tech.tablesaw.io.csv.CsvReader;
import tech.tablesaw.io.csv.CsvWriter;
import tech.tablesaw.io.fixed.FixedWidthReader;
import tech.tablesaw.io.fixed.FixedWidthWriter;

/** The readers and writers by which Tablesaw knows the formats of files. */
public final class TableFormats {

  /** Those in Tablesaw's own jar. */
  static final List<Class<?>> OWN =
      List.of(CsvReader.class, CsvWriter.class, FixedWidthReader.class, FixedWidthWriter.class);

  private static final String PACKAGE = "tech.tablesaw.io";
  private static final String CLASS_PATH = "java.class.path";

  private static boolean asked;

  private TableFormats() {}

  /**
   * Makes Tablesaw's own formats known to it, once. Left to itself, it looks for them in every jar
   * of the class path when the first table is made, which takes as long as drawing the first chart.
   * Nothing else may begin to read the class path meanwhile.
   */
  public static synchronized void find() {
    if (asked) {
      return;
    }
    asked = true;
    String all = System.getProperty(CLASS_PATH);
    System.setProperty(CLASS_PATH, "");
    try {
      initialise(Table.class.getName(), Table.class.getClassLoader());
    } finally {
      System.setProperty(CLASS_PATH, all);
    }
    OWN.forEach(format -> initialise(format.getName(), format.getClassLoader()));
  }

  /** Adds those that have come onto the class path of a session, such as tablesaw-excel's. */
  public static void findIn(List<Path> entries, ClassLoader loader) {
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
}
