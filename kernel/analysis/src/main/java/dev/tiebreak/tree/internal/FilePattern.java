package dev.tiebreak.tree.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What parts of a file's path mean: {@code runs/{model}/{date}.json}. */
public final class FilePattern {

  private static final Pattern PART = Pattern.compile("\\{([^{}/]+)\\}|\\*|[^{}*]+|[{}]");

  private final String text;
  private final List<String> names;
  private final Pattern shortest;
  private final Pattern longest;

  private FilePattern(String text, List<String> names, String regex) {
    this.text = text;
    this.names = List.copyOf(names);
    this.shortest = Pattern.compile("(?:.*/)?" + regex.replace("<any>", "[^/]+?"));
    this.longest = Pattern.compile("(?:.*/)?" + regex.replace("<any>", "[^/]+"));
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it names nothing, or a name twice
   */
  public static FilePattern of(String text) {
    List<String> names = new ArrayList<>();
    StringBuilder regex = new StringBuilder();
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      String part = parts.group();
      if (part.equals("{") || part.equals("}")) {
        throw refused(text, "a brace is not closed, or there is nothing in it");
      }
      if (parts.group(1) != null) {
        names.add(parts.group(1));
      }
      boolean any = part.equals("*") || parts.group(1) != null;
      regex.append(any ? "(<any>)" : Pattern.quote(part.replace('\\', '/')));
    }
    if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
      throw refused(text, names.isEmpty() ? "it has no {name}" : "a {name} stands in it twice");
    }
    return new FilePattern(text, groups(text), regex.toString());
  }

  private static List<String> groups(String text) {
    List<String> groups = new ArrayList<>();
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      if (parts.group().equals("*") || parts.group(1) != null) {
        groups.add(parts.group(1) == null ? "" : parts.group(1));
      }
    }
    return groups;
  }

  private static IllegalArgumentException refused(String text, String why) {
    return new IllegalArgumentException(
        "\""
            + text
            + "\" says nothing of a path: "
            + why
            + "; an example: runs/{model}/{date}.json");
  }

  /** Returns the names of the columns. */
  public List<String> names() {
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  /**
   * Returns what a path says, a text for each name; empty if it does not have the form.
   *
   * @throws IllegalArgumentException if it can be taken apart in two ways; the message says which
   */
  public Optional<List<String>> in(Path file) {
    String path = file.toString().replace('\\', '/');
    Matcher one = shortest.matcher(path);
    if (!one.matches()) {
      return Optional.empty();
    }
    Matcher other = longest.matcher(path);
    List<String> found = values(one);
    if (other.matches() && !values(other).equals(found)) {
      throw new IllegalArgumentException(
          "its path can be taken apart in two ways by "
              + text
              + ": "
              + String.join(", ", found)
              + " or "
              + String.join(", ", values(other)));
    }
    return Optional.of(found);
  }

  private List<String> values(Matcher matched) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty()) {
        values.add(matched.group(i + 1));
      }
    }
    return values;
  }
}
