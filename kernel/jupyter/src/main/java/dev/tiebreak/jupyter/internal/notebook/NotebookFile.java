package dev.tiebreak.jupyter.internal.notebook;

import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonPrint;
import dev.tiebreak.tree.internal.JsonText;
import dev.tiebreak.tree.internal.TreeException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads notebook files of format 4 that are written in Java, and refuses anything else with one
 * sentence.
 */
final class NotebookFile {

  private static final Set<String> CELL_TYPES = Set.of("code", "markdown", "raw");
  private static final String CELLS = "cells";
  private static final String METADATA = "metadata";
  private static final Node NOTHING = Node.of(null);
  private static final Predicate<Node> IS_WHOLE = node -> Json.whole(node).isPresent();

  /** How much of a value an error quotes. */
  private static final int LONGEST_VALUE = 40;

  private final String name;

  private NotebookFile(String name) {
    this.name = name;
  }

  /**
   * Reads a notebook file.
   *
   * @return its JSON, in which everything that the format names has the right type
   * @throws NotebookException if there is no such file, or it is not a notebook that can be run
   *     here
   */
  static Node read(Path file) {
    try {
      return parse(Files.readString(file), file.toString());
    } catch (NoSuchFileException e) {
      throw new NotebookException("There is no notebook " + file + ".", e);
    } catch (CharacterCodingException e) {
      throw new NotebookException(file + " is not a notebook: it is not UTF-8 text.", e);
    } catch (IOException e) {
      throw new NotebookException("The notebook " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a notebook.
   *
   * @param text the content of an {@code .ipynb} file
   * @return its JSON, in which everything that the format names has the right type
   * @throws NotebookException if it is not a notebook that can be run here
   */
  static Node parse(String text, String name) {
    try {
      return new NotebookFile(name).checked(JsonText.of(text));
    } catch (TreeException e) {
      throw new NotebookException(
          name + " is not a notebook: it cannot be read as JSON (" + e.found() + ").", e);
    }
  }

  private Node checked(Node json) {
    Optional<Node> cells = json.field(CELLS).filter(Node::isArray);
    if (cells.isEmpty()) {
      throw new NotebookException(
          name + " is not a notebook of format 4: it has no list of cells.");
    }
    Node format = json.field("nbformat").orElse(NOTHING);
    if (!format.equals(Node.of(4))) {
      throw new NotebookException(
          name + " is a notebook of format " + shown(format) + "; only format 4 can be run.");
    }
    requireIf(json, "nbformat_minor", IS_WHOLE, "its nbformat_minor is %s, not a whole number");
    requireIf(json, METADATA, Node::isObject, "its metadata are %s, not an object");
    int number = 0;
    for (Node cell : cells.get().children()) {
      check(cell, ++number);
    }
    requireJava(json.field(METADATA).orElse(NOTHING));
    return json;
  }

  private void requireJava(Node metadata) {
    Language.otherThanJava(metadata)
        .ifPresent(
            language -> {
              throw new NotebookException(
                  name
                      + " is written in "
                      + cut(language)
                      + "; only notebooks that are written in Java can be run here.");
            });
  }

  private void check(Node cell, int number) {
    String its = " of its cell " + number + " ";
    require(cell.isObject(), cell, "its cell " + number + " is %s, not an object");
    requireIf(
        cell,
        "cell_type",
        type -> Json.string(type).filter(CELL_TYPES::contains).isPresent(),
        "the type" + its + "is %s; allowed: code, markdown, raw");
    requireIf(
        cell,
        "source",
        source -> Json.string(source).isPresent() || Json.isListOfStrings(source),
        "the source" + its + "is %s, neither a string nor a list of strings");
    requireIf(cell, METADATA, Node::isObject, "the metadata" + its + "are %s, not an object");
    requireIf(
        cell,
        "execution_count",
        IS_WHOLE.or(Node::isNull),
        "the execution count" + its + "is %s, not a whole number");
    requireIf(
        cell,
        "outputs",
        outputs -> outputs.isArray() && outputs.children().stream().allMatch(Node::isObject),
        "the outputs" + its + "are %s, not a list of objects");
  }

  private void requireIf(Node object, String key, Predicate<Node> right, String otherwise) {
    object.field(key).ifPresent(value -> require(right.test(value), value, otherwise));
  }

  private void require(boolean right, Node found, String otherwise) {
    if (!right) {
      throw new NotebookException(
          name + " is not a notebook: " + otherwise.formatted(shown(found)) + ".");
    }
  }

  private static String shown(Node found) {
    return cut(JsonPrint.compact(found));
  }

  private static String cut(String text) {
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
  }
}
