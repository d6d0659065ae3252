package dev.tiebreak.jupyter.internal.hint;

import java.util.List;
import java.util.Optional;

/** What the compiler knows at a place in a cell. */
public interface Scope {

  /**
   * Lists what may follow some code: after a dot, the members of what comes before it; otherwise,
   * every name in scope.
   *
   * @return names; those of methods end with "()"
   */
  List<String> namesAfter(String code);

  /**
   * Lists the types with a simple name that an import would make available.
   *
   * @param simpleName such as "LocalDate"
   * @return qualified names, the likeliest first; empty if there are none
   */
  List<String> importable(String simpleName);

  /**
   * Says why a name in the user's cells cannot be used here.
   *
   * @param name a name that the compiler does not know
   * @return a sentence; empty if no cell has the name
   */
  Optional<String> whyUnusable(String name);
}
