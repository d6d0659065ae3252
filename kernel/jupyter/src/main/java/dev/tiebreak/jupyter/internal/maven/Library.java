package dev.tiebreak.jupyter.internal.maven;

import java.nio.file.Path;

/**
 * A library in the user's Maven repository.
 *
 * @param artifact its name in that group
 * @param classifier which of several files of that name and version; usually empty
 */
public record Library(String group, String artifact, String classifier, String version, Path file) {

  /** Returns what stays the same from version to version. */
  public String name() {
    return group + ":" + artifact + (classifier.isEmpty() ? "" : ":" + classifier);
  }

  @Override
  public String toString() {
    return name() + ":" + version;
  }
}
