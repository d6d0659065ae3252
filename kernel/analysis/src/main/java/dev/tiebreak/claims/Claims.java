package dev.tiebreak.claims;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.Result;
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
 * @param all the claims that they were chosen from
 */
public record Claims(List<Claim> claims, List<Claim> all) implements Result {

  public Claims {
    claims = List.copyOf(claims);
    all = List.copyOf(all);
  }

  /** Takes claims of which all are shown. */
  public Claims(List<Claim> claims) {
    this(claims, claims);
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
    return new Claims(claims.stream().filter(condition).toList(), all);
  }

  /** Returns on how many of these claims the numbers say this. */
  public int count(Ruling ruling) {
    return (int) claims.stream().filter(claim -> claim.ruling() == ruling).count();
  }

  /**
   * Returns what was found, in one sentence short enough for a title. It counts all claims, and
   * says how many of them are shown where some were chosen.
   */
  @Override
  public String finding() {
    return claims.size() < all.size()
        ? new Claims(all).found() + ", shown: " + claims.size()
        : found();
  }

  private String found() {
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
  @Override
  public Table table() {
    IntColumn number = IntColumn.create("number");
    List<StringColumn> texts =
        List.of(
            StringColumn.create("claim"),
            StringColumn.create("ruling"),
            StringColumn.create("statement"),
            StringColumn.create("statement_ruling"),
            StringColumn.create("numbers"));
    for (Claim claim : claims) {
      for (Finding finding : claim.findings()) {
        number.append(number(claim));
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
    for (Claim claim : claims) {
      for (int j = 0; j < claim.findings().size(); j++) {
        Finding finding = claim.findings().get(j);
        rows.add(
            List.of(
                Cell.of(j == 0 ? Integer.toString(number(claim)) : ""),
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

  /** A claim keeps its number among all, whichever are shown. */
  private int number(Claim claim) {
    return all.indexOf(claim) + 1;
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
