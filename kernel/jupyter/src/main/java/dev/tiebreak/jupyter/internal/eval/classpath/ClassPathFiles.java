package dev.tiebreak.jupyter.internal.eval.classpath;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Shows the compiler the class path package by package. The compiler's own way reads the directory
 * of every jar before it looks up its first class, which takes longer than everything else that the
 * first cell needs.
 */
public final class ClassPathFiles extends ForwardingJavaFileManager<StandardJavaFileManager>
    implements StandardJavaFileManager {

  /** Java loads classes of such packages only from itself. */
  private static final String ONLY_JAVAS = "java.";

  private final AllClasses allClasses;
  private List<ClassPathEntry> entries =
      ClassPathEntry.parse(System.getProperty("java.class.path"));
  private final Map<String, List<ClassPathEntry>> entriesByPackage = new HashMap<>();

  public ClassPathFiles(StandardJavaFileManager files, AllClasses allClasses) {
    super(files);
    this.allClasses = allClasses;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    if (recurse || !kinds.contains(Kind.CLASS)) {
      return super.list(location, packageName, kinds, recurse);
    }
    if (location == StandardLocation.CLASS_PATH) {
      return classPath(packageName);
    }
    Optional<SystemModule> module = SystemModule.at(location);
    return module.isPresent()
        ? List.copyOf(module.get().classesOf(packageName))
        : super.list(location, packageName, kinds, recurse);
  }

  /**
   * Lists nothing from the unnamed package, whose classes cannot be named by code in a named
   * package, such as a cell's.
   */
  private List<JavaFileObject> classPath(String packageName) throws IOException {
    List<JavaFileObject> found = new ArrayList<>();
    if (!packageName.isEmpty() && !packageName.startsWith(ONLY_JAVAS)) {
      for (ClassPathEntry entry : withPackage(packageName)) {
        found.addAll(entry.classesOf(packageName));
      }
    }
    return found;
  }

  /**
   * Remembers the answers, since each cell asks for the package that cells are in, which no jar
   * has.
   */
  private List<ClassPathEntry> withPackage(String packageName) throws IOException {
    List<ClassPathEntry> known = entriesByPackage.get(packageName);
    if (known != null) {
      return known;
    }
    List<ClassPathEntry> with = new ArrayList<>();
    for (ClassPathEntry entry : entries) {
      if (entry.mayHave(packageName)) {
        with.add(entry);
      }
    }
    entriesByPackage.put(packageName, with);
    return with;
  }

  /**
   * The compiler loads its plug-ins and annotation processors from here; it would look for them in
   * every jar, for every cell. Cells have none.
   */
  @Override
  public ClassLoader getClassLoader(Location location) {
    return ClassLoader.getPlatformClassLoader();
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof ClassFile found
        ? found.binaryName()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    boolean ours = a instanceof ClassFile || b instanceof ClassFile;
    return ours ? a.equals(b) : super.isSameFile(a, b);
  }

  /** JShell adds to the class path by setting all of it again, as one option. */
  @Override
  public boolean handleOption(String current, Iterator<String> remaining) {
    if (!current.equals("-classpath")) {
      return super.handleOption(current, remaining);
    }
    String path = remaining.next();
    entries = ClassPathEntry.parse(path);
    entriesByPackage.clear();
    return super.handleOption(current, List.of(path).iterator());
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(
      Iterable<? extends File> files) {
    return fileManager.getJavaFileObjectsFromFiles(files);
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
    return fileManager.getJavaFileObjects(files);
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
    return fileManager.getJavaFileObjectsFromStrings(names);
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
    return fileManager.getJavaFileObjects(names);
  }

  @Override
  public void setLocation(Location location, Iterable<? extends File> path) throws IOException {
    fileManager.setLocation(location, path);
  }

  @Override
  public Iterable<? extends File> getLocation(Location location) {
    return fileManager.getLocation(location);
  }

  /** JShell asks for the platform's paths when it begins to read the names of all classes. */
  @Override
  public Iterable<? extends Path> getLocationAsPaths(Location location) {
    if (location == StandardLocation.PLATFORM_CLASS_PATH) {
      allClasses.awaitDecision();
    }
    return allClasses.areForgotten() ? List.of() : fileManager.getLocationAsPaths(location);
  }
}
