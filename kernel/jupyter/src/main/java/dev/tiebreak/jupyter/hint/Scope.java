package dev.tiebreak.jupyter.hint;

import java.util.List;

/** What the compiler knows at a place in a cell. */
public interface Scope {

  /**
   * Lists what may follow at the end of some code: after a dot the members of what stands before
   * it, else every name in scope.
   *
   * @param code the beginning of the code to compile
   * @return names; those of methods end with "()"
   */
  List<String> namesAfter(String code);

  /**
   * Lists the types of a simple name that an import would bring.
   *
   * @param simpleName such as "LocalDate"
   * @return qualified names, the likeliest first; empty where there is none
   */
  List<String> importable(String simpleName);
}
