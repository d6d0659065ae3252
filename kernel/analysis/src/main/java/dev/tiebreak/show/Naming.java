package dev.tiebreak.show;

import java.util.List;

/**
 * A value whose methods take names that it knows, such as those of models; an editor offers them
 * inside quotes.
 */
public interface Naming {

  /**
   * Returns the names that a method's parameter can take, in the order of the data.
   *
   * @param parameter the name of the parameter, for example {@code benchmark}; any other gives all
   *     names that the value knows
   */
  List<String> namesFor(String parameter);
}
