package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.magic.Magic.Takes;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.words.internal.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The magics there are.
 *
 * @param all each once, in the order in which they are listed
 */
record Magics(List<Magic> all) {

  static Magics of(BiFunction<Integer, String, Outcome> run, Session session, Notices notices) {
    Additions additions = new Additions(session, new Holdings());
    List<Magic> all = new ArrayList<>();
    all.addAll(new MavenMagics(additions, notices).all());
    all.addAll(new PathMagics(additions, notices).all());
    all.add(new LoadMagic(run).magic());
    all.add(new TimeMagic(run, session, notices).magic());
    all.add(new WhoMagic(session, notices).magic());
    all.add(
        Magic.of("lsmagic magics", "", "Lists the magics.", Takes.WORDS)
            .onLine(
                call -> {
                  notices.show(table(all));
                  return new Outcome.Nothing();
                }));
    return new Magics(all);
  }

  Optional<Magic> find(String name) {
    return all.stream().filter(magic -> magic.names().contains(name)).findFirst();
  }

  /**
   * Returns the magic that is called; if there is none, the exception names those that may be
   * meant.
   */
  Magic named(MagicCall call) {
    return find(call.name())
        .orElseThrow(
            () -> {
              List<String> nearest =
                  Nearest.orBegun(
                      call.name(), all.stream().flatMap(m -> m.names().stream()).toList());
              return new MagicException(
                  "There is no magic "
                      + call.title()
                      + (nearest.isEmpty() ? "" : "; did you mean %" + join(nearest) + "?")
                      + (nearest.isEmpty() ? "; " : " ")
                      + "%lsmagic lists them all.");
            });
  }

  private static String join(List<String> names) {
    return String.join(" or %", names);
  }

  private static DisplayTable table(List<Magic> all) {
    return DisplayTable.titled("Magics")
        .withText("Magic")
        .withText("Takes")
        .withText("Does")
        .withText("Also")
        .withRows(all.stream().map(Magics::row).toList());
  }

  private static List<Cell> row(Magic magic) {
    List<String> others = magic.names().subList(1, magic.names().size());
    return List.of(
        Cell.strong(magic.title()),
        Cell.of(magic.usage()),
        Cell.of(magic.summary()),
        Cell.muted(others.isEmpty() ? "" : "%" + String.join(", %", others)));
  }
}
