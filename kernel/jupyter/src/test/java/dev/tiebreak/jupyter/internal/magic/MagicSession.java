package dev.tiebreak.jupyter.internal.magic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.show.MimeBundle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A session whose cells hold magics, and what the last of them has shown. */
final class MagicSession implements AutoCloseable {

  private final Session session = Session.open("host", List.of("import java.util.*;"));
  private final Cells cells = new Cells(session, this::show, this::update);
  private final Set<String> places = new HashSet<>();
  private final List<MimeBundle> shown = new ArrayList<>();
  private int number;

  private void show(MimeBundle bundle, String place) {
    assertThat(places.add(place)).as("the name of the place is new").isTrue();
    shown.add(bundle);
  }

  private void update(MimeBundle bundle, String place) {
    assertThat(places).contains(place);
    shown.add(bundle);
  }

  Outcome run(String cell) {
    shown.clear();
    places.clear();
    return cells.run(++number, cell);
  }

  /** Runs a cell that ends in a value. */
  Object value(String cell) {
    return ((Outcome.Value) run(cell)).object();
  }

  /** Runs a cell that fails. */
  Failure failure(String cell) {
    return (Failure) run(cell);
  }

  /** Runs a cell that shows things in one place, and returns what is there in the end. */
  String shown(String cell) {
    assertThat(run(cell)).isNotInstanceOf(Failure.class);
    assertThat(places).hasSize(1);
    return said().get(said().size() - 1);
  }

  /** Returns everything the last cell has shown, including what was later replaced. */
  List<String> said() {
    return shown.stream().map(bundle -> bundle.data().get(MimeBundle.TEXT)).toList();
  }

  /** Returns the number of the last cell. */
  int number() {
    return number;
  }

  Help help() {
    return cells.help();
  }

  Session session() {
    return session;
  }

  @Override
  public void close() {
    session.close();
  }
}
