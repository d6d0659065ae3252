package dev.tiebreak.read.format;

import dev.tiebreak.tree.Node;
import java.util.List;

/**
 * How a file begins, which has to be enough to tell its format.
 *
 * @param name the file's name without its folders; blank for a text without a file
 * @param start the first document of JSON, JSON Lines or YAML, without what lies behind the first
 *     64 kB of the file: the last array or object may be shorter than in the file; null for a table
 *     or an archive
 * @param header the names of the columns, if it is a table; else none
 * @param parts the names of the files in it, if it is an archive; else none
 */
public record Glance(String name, Node start, List<String> header, List<String> parts) {

  public Glance {
    header = List.copyOf(header);
    parts = List.copyOf(parts);
  }

  /** Whether some keys lead from the first document to a value, which may be null. */
  public boolean has(String... keys) {
    Node at = start;
    for (String key : keys) {
      if (at.field(key).isEmpty()) {
        return false;
      }
      at = at.at(key);
    }
    return true;
  }

  /** Whether the table has all of these columns, spelt exactly so. */
  public boolean hasColumns(String... names) {
    return header.containsAll(List.of(names));
  }
}
