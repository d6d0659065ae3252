package dev.tiebreak.claims;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Plural;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * Claims with what the numbers say about them.
 *
 * @param claims the claims, in the order in which they are made, or those that were chosen
 * @param all the claims that they were chosen from
 */
public record Claims(List<Claim> claims, List<Claim> all) implements Result {

  /** One of the statements in a claim, by its place among them. */
  private record Statement(Claim claim, int place) {
    Finding finding() {
      return claim.findings().get(place);
    }

    boolean isFirst() {
      return place == 0;
    }
  }

  public Claims {
    claims = List.copyOf(claims);
    all = List.copyOf(all);
  }

  /** Takes claims that are all shown. */
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

  /** Returns how many of these claims get this ruling. */
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
    int open = count(Ruling.UNDECIDED);
    return hold
        + " of "
        + claims.size()
        + Plural.of(claims.size(), " claim", " claims")
        + Plural.of(claims.size() == 1 ? 1 : hold, " holds", " hold")
        + (fail == 0 ? "" : ", " + fail + Plural.of(fail, " does not", " do not"))
        + (open == 0 ? "" : ", " + open + " undecided");
  }

  /**
   * Returns a frame, one row per statement in a claim: number of the claim, claim, ruling on it,
   * statement, ruling on that, numbers.
   */
  @Override
  public Table table() {
    return columns().frame("claims", statements());
  }

  /** Returns a table to read, one row per statement in a claim. */
  @Override
  public DisplayTable display() {
    DisplayTable titled =
        DisplayTable.titled(finding())
            .withSubtitle("Each thing that a sentence says, held against the numbers");
    return columns()
        .fill(titled, statements())
        .withNote("A claim holds if all that it says holds.");
  }

  private Columns<Statement> columns() {
    return Columns.<Statement>none()
        .count("number", this::number)
        .words("", each -> Cell.of(each.isFirst() ? Integer.toString(number(each)) : ""))
        .text("claim", each -> each.claim().sentence())
        .shown("Claim", each -> Cell.of(each.isFirst() ? each.claim().sentence() : ""))
        .text("ruling", each -> each.claim().ruling().words())
        .text("statement", each -> each.finding().statement())
        .shown("It says", each -> Cell.muted(each.finding().statement()))
        .text("statement_ruling", each -> each.finding().ruling().words())
        .shown("The numbers say", each -> cell(each.finding().ruling()))
        .text("numbers", each -> each.finding().numbers())
        .shown("Because");
  }

  private List<Statement> statements() {
    return claims.stream()
        .flatMap(
            claim ->
                IntStream.range(0, claim.findings().size())
                    .mapToObj(place -> new Statement(claim, place)))
        .toList();
  }

  /** A claim keeps its number among all claims, whichever are shown. */
  private int number(Statement statement) {
    return all.indexOf(statement.claim()) + 1;
  }

  private static Cell cell(Ruling ruling) {
    return ruling == Ruling.UNDECIDED ? Cell.of(ruling.words()) : Cell.strong(ruling.words());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
