package dev.tiebreak.jupyter.internal.eval.classpath;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar whose entries are read only once a package that it may have is asked for. */
final class ClassPathJar implements ClassPathEntry {

  private final Path place;
  private final Optional<Set<String>> folders;
  private String address;
  private ZipFile file;
  private boolean listsFolders;
  private Map<String, List<String>> namesByFolder;

  /**
   * Makes an entry for a jar.
   *
   * @param folders the folders in it, if that is known
   */
  ClassPathJar(Path place, Optional<Set<String>> folders) {
    this.place = place;
    this.folders = folders;
  }

  @Override
  public List<ClassFile> classesOf(String packageName) throws IOException {
    ZipFile jar = opened();
    if (namesByFolder == null) {
      namesByFolder = readNames(jar);
      address = place.toUri() + "!/";
    }
    List<ClassFile> classes = new ArrayList<>();
    for (String name : namesByFolder.getOrDefault(folder(packageName), List.of())) {
      String binary = name.substring(0, name.length() - ".class".length()).replace('/', '.');
      classes.add(
          new ClassFile(address + name, binary, () -> jar.getInputStream(jar.getEntry(name))));
    }
    return classes;
  }

  @Override
  public boolean mayHave(String packageName) throws IOException {
    if (folders.isPresent()) {
      return folders.get().contains(packageName.replace('.', '/'));
    }
    ZipFile jar = opened();
    return !listsFolders || jar.getEntry(folder(packageName)) != null;
  }

  private ZipFile opened() throws IOException {
    if (file == null) {
      file = new ZipFile(place.toFile());
      listsFolders = listsFolders(file);
    }
    return file;
  }

  private static String folder(String packageName) {
    return packageName.replace('.', '/') + "/";
  }

  /**
   * Says whether the jar has entries for folders. Some tools write none; what holds for the first
   * class holds for all.
   */
  private static boolean listsFolders(ZipFile file) {
    for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
      String name = all.nextElement().getName();
      int end = name.lastIndexOf('/') + 1;
      if (end > 0 && name.endsWith(".class")) {
        return file.getEntry(name.substring(0, end)) != null;
      }
    }
    return true;
  }

  private static Map<String, List<String>> readNames(ZipFile jar) {
    Map<String, List<String>> names = new HashMap<>();
    for (ZipEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      if (name.endsWith(".class")) {
        names
            .computeIfAbsent(name.substring(0, name.lastIndexOf('/') + 1), f -> new ArrayList<>())
            .add(name);
      }
    }
    return names;
  }
}
