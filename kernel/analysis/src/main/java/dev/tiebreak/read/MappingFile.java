package dev.tiebreak.read;

import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonText;
import dev.tiebreak.tree.internal.TreeException;
import dev.tiebreak.tree.internal.Wanted;
import dev.tiebreak.tree.internal.YamlText;
import dev.tiebreak.words.internal.Nearest;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A mapping that is kept as a file. */
final class MappingFile {

  static final String ROWS = "rows";
  static final String COLUMNS = "columns";
  static final String CONSTANTS = "constants";
  static final String FROM_PATH = "from_path";
  static final String WHERE = "where";
  static final String PATH = "path";
  static final String OR_ELSE = "or_else";
  static final String WORDS = "words";

  private static final List<String> KEYS = List.of(ROWS, COLUMNS, CONSTANTS, FROM_PATH, WHERE);
  private static final List<String> OF_A_COLUMN = List.of(PATH, OR_ELSE, WORDS);

  private final String origin;

  private MappingFile(String origin) {
    this.origin = origin;
  }

  static Mapping parse(String yaml) {
    MappingFile reader = new MappingFile("the mapping");
    try {
      return reader.mapping(reader.only(YamlText.of(new StringReader(yaml))));
    } catch (TreeException e) {
      throw reader.refused(e.found(), "a mapping in YAML or JSON");
    }
  }

  static Mapping read(Path file) {
    MappingFile reader = new MappingFile(file.toString());
    if (!Files.isRegularFile(file)) {
      throw reader.refused(
          "there is no such file (looked for " + file.toAbsolutePath().normalize() + ")",
          "a mapping in YAML or JSON");
    }
    try (Reader text = Files.newBufferedReader(file)) {
      return reader.mapping(
          file.toString().endsWith(".json")
              ? JsonText.of(text, Wanted.everything())
              : reader.only(YamlText.of(text)));
    } catch (TreeException e) {
      throw reader.refused(e.found(), "a mapping in YAML or JSON");
    } catch (CharacterCodingException e) {
      throw reader.refused("bytes that are not UTF-8", "a mapping in YAML or JSON");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private Node only(List<Node> documents) {
    if (documents.size() != 1) {
      throw refused(documents.size() + " documents", "one mapping");
    }
    return documents.get(0);
  }

  private Mapping mapping(Node root) {
    fields(root, "the mapping", KEYS);
    String rows = text(root.field(ROWS).orElseThrow(() -> withoutRows(root)), ROWS);
    Mapping mapping = said(ROWS, () -> Mapping.rows(rows));
    if (root.field(FROM_PATH).isPresent()) {
      mapping = said(FROM_PATH, mapping, root.field(FROM_PATH).get(), Mapping::fromPath);
    }
    Map<String, Node> columns = fields(root, COLUMNS);
    for (Map.Entry<String, Node> each : columns.entrySet()) {
      mapping = withPaths(mapping, each.getKey(), each.getValue());
    }
    for (Map.Entry<String, Node> each : fields(root, CONSTANTS).entrySet()) {
      mapping =
          said(
              CONSTANTS + "." + each.getKey(),
              mapping,
              each.getValue(),
              (it, text) -> it.constant(each.getKey(), text));
    }
    for (Map.Entry<String, Node> each : columns.entrySet()) {
      mapping = withWords(mapping, each.getKey(), each.getValue());
    }
    for (Map.Entry<String, Node> each : fields(root, WHERE).entrySet()) {
      String[] values = texts(each.getValue(), WHERE + "." + each.getKey());
      Mapping before = mapping;
      mapping = said(WHERE, () -> before.where(each.getKey(), values));
    }
    return mapping;
  }

  private BadDataException withoutRows(Node root) {
    return refused(
        "it does not say where the rows are; its keys are " + String.join(", ", root.keys()),
        "rows: results[*]");
  }

  private Mapping withPaths(Mapping mapping, String name, Node column) {
    String at = COLUMNS + "." + name;
    Optional<Node> paths = column.isObject() ? column.field(PATH) : Optional.of(column);
    Mapping found = mapping;
    if (column.isObject()) {
      fields(column, at, OF_A_COLUMN);
    }
    if (paths.isPresent()) {
      String[] all = texts(paths.get(), at);
      if (all.length == 0) {
        throw refused("no path in " + at, "one, or several of which the first that leads is taken");
      }
      String[] others = List.of(all).subList(1, all.length).toArray(String[]::new);
      found = said(at, () -> mapping.column(name, all[0], others));
    }
    Optional<Node> orElse = column.field(OR_ELSE);
    return orElse.isEmpty()
        ? found
        : said(at + "." + OR_ELSE, found, orElse.get(), (it, text) -> it.orElse(name, text));
  }

  private Mapping withWords(Mapping mapping, String name, Node column) {
    if (column.field(WORDS).isEmpty()) {
      return mapping;
    }
    Map<String, String> words = new LinkedHashMap<>();
    fields(column, WORDS).forEach((from, to) -> words.put(from, text(to, WORDS + "." + from)));
    return said(COLUMNS + "." + name, () -> mapping.words(name, words));
  }

  /** A step that takes a text. */
  private interface Step {
    Mapping with(Mapping mapping, String text);
  }

  private Mapping said(String at, Mapping mapping, Node text, Step step) {
    return said(at, () -> step.with(mapping, text(text, at)));
  }

  private Mapping said(String at, Supplier<Mapping> step) {
    try {
      return step.get();
    } catch (BadDataException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw refused("in " + at + ": " + e.getMessage(), "what docs/mapping.md describes");
    }
  }

  /** Returns the keys and values below a key; none if it is not there. */
  private Map<String, Node> fields(Node root, String key) {
    Optional<Node> object = root.field(key).filter(node -> !node.isNull());
    object.ifPresent(node -> requireObject(node, key));
    return object.map(Node::fields).orElse(Map.of());
  }

  private void fields(Node node, String at, List<String> allowed) {
    requireObject(node, at);
    for (String key : node.keys()) {
      if (!allowed.contains(key)) {
        throw refused(
            "the key \"" + key + "\" in " + at + line(node),
            String.join(", ", allowed)
                + Nearest.question(key, allowed).map(question -> " (" + question + ")").orElse(""));
      }
    }
  }

  private void requireObject(Node node, String at) {
    if (!node.isObject()) {
      throw refused(at + " is " + node.words(), "keys, each with a value");
    }
  }

  private static String line(Node node) {
    return node.line() == 0 ? "" : " (which begins on line " + node.line() + ")";
  }

  private String[] texts(Node node, String at) {
    return node.isArray()
        ? node.children().stream().map(each -> text(each, at)).toArray(String[]::new)
        : new String[] {text(node, at)};
  }

  private String text(Node node, String at) {
    return node.leaf()
        .map(Node.Leaf::text)
        .orElseThrow(() -> refused(at + " is " + node.words(), "a text"));
  }

  private BadDataException refused(String found, String allowed) {
    return new BadDataException(origin, List.of(Problem.ofFile(found, allowed)));
  }
}
