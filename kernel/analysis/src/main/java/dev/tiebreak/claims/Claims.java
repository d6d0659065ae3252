package dev.tiebreak.claims;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.Tabular;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Claims with what the numbers say of them.
 *
 * @param claims the claims, in the order in which they are made, or those that were chosen
 */
public record Claims(List<Claim> claims) implements Tabular {

  public Claims {
    claims = List.copyOf(claims);
  }

  /** Returns these claims, in this order. */
  public static Claims of(Claim... claims) {
    return new Claims(List.of(claims));
  }

  /**
   * Returns the claims that fulfil a condition.
   *
   * @param condition for example {@code c -> c.ruling() == Ruling.DOES_NOT_HOLD}
   */
  public Claims where(Predicate<Claim> condition) {
    return new Claims(claims.stream().filter(condition).toList());
  }

  /** Returns on how many claims the numbers say this. */
  public int count(Ruling ruling) {
    return (int) claims.stream().filter(claim -> claim.ruling() == ruling).count();
  }

  /** Returns what was found, in one sentence short enough for a title. */
  public String finding() {
    int hold = count(Ruling.HOLDS);
    int fail = count(Ruling.DOES_NOT_HOLD);
    int open = count(Ruling.CANNOT_BE_TOLD);
    return hold
        + " of "
        + claims.size()
        + (claims.size() == 1 ? " claim" : " claims")
        + (hold == 1 ? " holds" : " hold")
        + (fail == 0 ? "" : ", " + fail + (fail == 1 ? " does not" : " do not"))
        + (open == 0 ? "" : ", " + open + " cannot be told");
  }

  /**
   * Returns a frame, one row a thing that a claim says: number of the claim, claim, ruling on it,
   * statement, ruling on that, numbers.
   */
  public Table table() {
    IntColumn number = IntColumn.create("number");
    List<StringColumn> texts =
        List.of(
            StringColumn.create("claim"),
            StringColumn.create("ruling"),
            StringColumn.create("statement"),
            StringColumn.create("statement_ruling"),
            StringColumn.create("numbers"));
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      for (Finding finding : claim.findings()) {
        number.append(i + 1);
        texts.get(0).append(claim.sentence());
        texts.get(1).append(claim.ruling().words());
        texts.get(2).append(finding.statement());
        texts.get(3).append(finding.ruling().words());
        texts.get(4).append(finding.numbers());
      }
    }
    return Table.create("claims", number).addColumns(texts.toArray(StringColumn[]::new));
  }

  /** Returns a table to read, one row a thing that a claim says. */
  @Override
  public DisplayTable display() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      for (int j = 0; j < claim.findings().size(); j++) {
        Finding finding = claim.findings().get(j);
        rows.add(
            List.of(
                Cell.of(j == 0 ? Integer.toString(i + 1) : ""),
                Cell.of(j == 0 ? claim.sentence() : ""),
                Cell.muted(finding.statement()),
                cell(finding.ruling()),
                Cell.of(finding.numbers())));
      }
    }
    return DisplayTable.titled(finding())
        .withSubtitle("Each thing that a sentence says, held against the numbers")
        .withText("")
        .withText("Claim")
        .withText("It says")
        .withText("The numbers say")
        .withText("Because")
        .withRows(rows)
        .withNote("A claim holds if all that it says holds.");
  }

  private static Cell cell(Ruling ruling) {
    return ruling == Ruling.CANNOT_BE_TOLD ? Cell.of(ruling.words()) : Cell.strong(ruling.words());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
