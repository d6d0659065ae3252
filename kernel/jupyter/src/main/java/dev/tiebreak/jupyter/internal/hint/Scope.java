package dev.tiebreak.jupyter.internal.hint;

import java.util.List;
import java.util.Optional;

/** What the compiler knows at a place in a cell. */
public interface Scope {

  /**
   * Lists what may follow at the end of some code: after a dot the members of what stands before
   * it, else every name in scope.
   *
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

  /**
   * Says why a name that stands in the user's cells cannot be used here.
   *
   * @param name a name that the compiler does not know
   * @return a sentence; empty where no cell has the name
   */
  Optional<String> whyUnusable(String name);
}
