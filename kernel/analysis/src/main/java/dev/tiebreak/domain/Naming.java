package dev.tiebreak.domain;

import java.util.List;

/**
 * A value whose methods take names that it knows, such as those of models. An editor offers them
 * inside quotes.
 */
public interface Naming {

  /**
   * Returns the names that a method's parameter can take.
   *
   * @param parameter the name of the parameter, for example {@code benchmark}
   * @return the names, in the order of the data; all that the value knows for another parameter
   */
  List<String> namesFor(String parameter);
}
