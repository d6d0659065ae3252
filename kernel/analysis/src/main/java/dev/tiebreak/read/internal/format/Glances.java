package dev.tiebreak.read.internal.format;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.internal.open.Content;
import dev.tiebreak.read.internal.table.PlainTables;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonStart;
import dev.tiebreak.tree.internal.TreeException;
import dev.tiebreak.tree.internal.YamlText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks at how a file begins. */
final class Glances {

  /** How many characters of a file are looked at. */
  private static final int LOOKED_AT = 1 << 16;

  /** How many are, where a table may stand anywhere in a page. */
  private static final int PAGE = 1 << 22;

  private final Content content;
  private final Supplier<Importers> importers;

  private Glances(Content content, Supplier<Importers> importers) {
    this.content = content;
    this.importers = importers;
  }

  /**
   * Looks at a file.
   *
   * @param sure whether a header shows a table of ours, of which no importer need be asked
   * @return nothing if it is such a table, or nothing that an importer may know
   */
  static Optional<Glance> of(
      Content content, Supplier<Importers> importers, Predicate<List<String>> sure) {
    if (!content.parts().isEmpty()) {
      return Optional.of(new Glance(content.name(), Node.Leaf.UNREAD, List.of(), content.parts()));
    }
    return content.isText() ? new Glances(content, importers).ofText(sure) : Optional.empty();
  }

  private Optional<Glance> ofText(Predicate<List<String>> sure) {
    String text = start(LOOKED_AT);
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return Optional.of(ofTree(JsonStart.of(start)));
    }
    if (PlainTables.isHeader(start, sure)) {
      return Optional.empty();
    }
    Optional<Glance> yaml = isYaml(start) ? yaml(text).map(this::ofTree) : Optional.empty();
    return yaml.isPresent() ? yaml : table(text);
  }

  private Glance ofTree(Node first) {
    return new Glance(content.name(), first, List.of(), List.of());
  }

  private boolean isYaml(String start) {
    String name = content.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".yml") || name.endsWith(".yaml") || PlainTables.isYaml(start);
  }

  /**
   * The first document of YAML, without its last entry if the text was cut, or the first of its
   * entries if there is a mistake in another.
   */
  private static Optional<Node> yaml(String text) {
    int entry = text.lastIndexOf("\n- ");
    int end = entry > 0 ? entry + 1 : text.lastIndexOf('\n') + 1;
    String whole = text.length() == LOOKED_AT ? text.substring(0, end) : text;
    int second = whole.indexOf("\n- ", whole.indexOf("- ") + 1);
    String first = second < 0 ? "" : whole.substring(0, second);
    return wholeYaml(whole).or(() -> wholeYaml(first));
  }

  private static Optional<Node> wholeYaml(String text) {
    try {
      return YamlText.of(new StringReader(text + "\n")).stream()
          .findFirst()
          .filter(first -> !first.children().isEmpty());
    } catch (TreeException e) {
      return Optional.empty();
    }
  }

  private Optional<Glance> table(String text) {
    if (text.length() < LOOKED_AT) {
      return header(text);
    }
    return PlainTables.mayBePage(text)
        ? header(start(PAGE))
        : header(text.substring(0, text.lastIndexOf('\n') + 1))
            .or(() -> header(text.lines().findFirst().orElse(""))); // if a cell of lines was cut
  }

  private Optional<Glance> header(String text) {
    try {
      List<String> header =
          PlainTables.rows(
                  source(text), columns -> importers.get().knowing(ofTable(columns)).isPresent())
              .header();
      return Optional.of(ofTable(header));
    } catch (BadDataException e) {
      return Optional.empty();
    }
  }

  private Glance ofTable(List<String> header) {
    return new Glance(content.name(), Node.Leaf.UNREAD, header, List.of());
  }

  private Source source(String text) {
    Source start = Source.text(text);
    return content.source().table().isPresent()
        ? start.table(content.source().table().getAsInt())
        : start;
  }

  private String start(int most) {
    try (Reader reader = content.text(CodingErrorAction.REPLACE)) {
      char[] characters = new char[most];
      int count = 0;
      for (int read = 0; read >= 0 && count < most; count += Math.max(read, 0)) {
        read = reader.read(characters, count, most - count);
      }
      return new String(characters, 0, count);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + content.origin() + ": " + e.getMessage(), e);
    }
  }
}
