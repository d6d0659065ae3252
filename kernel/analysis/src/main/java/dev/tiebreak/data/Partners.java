package dev.tiebreak.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the names of one frame are called in another.
 *
 * @param found the other frame's name, by the name
 * @param several the other frame's names, where none is the same and several are other names of it
 * @param none the names that the other frame has nothing of
 */
record Partners(Map<String, String> found, Map<String, List<String>> several, List<String> none) {

  /** The names by what the other frame calls them. */
  Map<String, List<String>> byOther() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    found.forEach((name, other) -> all.computeIfAbsent(other, key -> new ArrayList<>()).add(name));
    return all;
  }
}
