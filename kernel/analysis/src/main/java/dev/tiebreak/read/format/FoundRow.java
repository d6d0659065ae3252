package dev.tiebreak.read.format;

import dev.tiebreak.tree.Node;

/**
 * A row whose cells an importer fills. What cannot be what the format says becomes a problem with
 * its place, and the row is not added.
 */
public interface FoundRow {

  /** Writes a text; a blank one leaves the cell as it is. */
  FoundRow put(String column, String text);

  /** Writes the text or number that some keys lead to, where it is there and not null. */
  FoundRow text(String column, Node from, String... keys);

  /** Writes the number that some keys lead to, where it is there and not null. */
  FoundRow number(String column, Node from, String... keys);

  /** Writes the text or number that some keys lead to, which has to be there and not blank. */
  FoundRow needText(String column, Node from, String... keys);

  /** Writes the number that some keys lead to, which has to be there. */
  FoundRow needNumber(String column, Node from, String... keys);

  /**
   * Returns the number that some keys lead to, to be changed before it is {@link #put}; blank where
   * there is none.
   */
  String numberOf(Node from, String... keys);

  /**
   * Says which row this is, wherever it stands, by an id that no other has: one of another file is
   * a copy only if it says the same. A blank id says nothing; of rows that say nothing, those are
   * copies of which all cells are equal.
   */
  FoundRow identifiedBy(String id);

  /** Gives the row up, since something is not as the format says. */
  RuntimeException refused(String found, String allowed);
}
