package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.assist.Restated.Kind;
import dev.tiebreak.jupyter.internal.assist.Statements.Range;
import dev.tiebreak.jupyter.internal.source.Mask;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What JShell is asked about: the statement at a place up to that place, after what the statements
 * before it declare. They may not have run yet, and JShell takes one snippet at a time.
 *
 * @param code the code; the place is its end
 * @param offset what to add to a place in the code to get the place in the cell
 */
record Draft(String code, int offset) {

  /**
   * What the cell declares becomes a class, since only a class can hold methods, and the statement
   * becomes a method of it. The method is not static: in a static one JShell ignores local
   * variables. No user types these names.
   */
  private static final String CLASS = "class $cell { ";

  private static final String METHOD = "void $run() { ";

  static Draft upTo(int cursor, String cell, Mask mask) {
    Statements statements = Statements.upTo(cursor, mask.text());
    Range range = new Range(statements.start(), cursor);
    Restated current = Restated.in(range, cell, mask.text());
    List<Restated> before = new ArrayList<>();
    for (Range each : statements.before()) {
      before.add(Restated.in(each, cell, mask.text()));
    }
    String bare = " ".repeat(current.modifiers()) + range.of(cell).substring(current.modifiers());
    String statement = OpenHeads.blank(bare, range.of(mask.text()));
    String code = around(current.kind(), before) + statement;
    return of(atLastStatement(code), cursor);
  }

  private static Draft of(String code, int cursor) {
    return new Draft(code, cursor - code.length());
  }

  /** Between two statements JShell knows no variables; in a block that has just begun it does. */
  private static String atLastStatement(String code) {
    String masked = Mask.of(code).text().stripTrailing();
    Brackets brackets = new Brackets(masked);
    for (int i = 0; i < masked.length(); i++) {
      brackets.read(i);
    }
    boolean between =
        (masked.endsWith(";") || masked.endsWith("}"))
            && brackets.innermost().stream().allMatch(open -> masked.charAt(open) == '{');
    return between && code.startsWith(CLASS) ? code + "{ " : code;
  }

  private static String around(Kind current, List<Restated> before) {
    String members = join("static ", before, Kind.TYPE) + join("", before, Kind.METHOD);
    return switch (current) {
      case IMPORT -> "";
      case TYPE, METHOD -> CLASS + members;
      case VARIABLE, NOTHING -> CLASS + members + METHOD + join("", before, Kind.VARIABLE);
    };
  }

  /** Returns the place in the cell of a place in the code. */
  int inCell(int place) {
    return place + offset;
  }

  private static String join(String prefix, List<Restated> all, Kind kind) {
    return all.stream()
        .filter(declared -> declared.kind() == kind)
        .map(declared -> prefix + declared.code() + "\n")
        .collect(Collectors.joining());
  }
}
