package dev.tiebreak.jupyter.internal.notebook;

import dev.tiebreak.tree.Node;
import java.util.List;

/** One cell of a notebook. Immutable; what this class does not know about is kept as it was. */
public final class Cell {

  private final Node json;

  Cell(Node json) {
    this.json = json;
  }

  Node json() {
    return json;
  }

  /** Returns the id of this cell in its notebook; an empty text if it has none. */
  String id() {
    return text("id");
  }

  /** Says whether this cell holds code. */
  public boolean isCode() {
    return text("cell_type").equals("code");
  }

  /** Says whether this cell holds Markdown. */
  public boolean isMarkdown() {
    return text("cell_type").equals("markdown");
  }

  private String text(String key) {
    return json.field(key).flatMap(Node::leaf).map(Node.Leaf::text).orElse("");
  }

  /** Returns the text of the cell. */
  public String source() {
    return json.field("source").map(Json::text).orElse("");
  }

  /** Says whether the cell has a tag. */
  public boolean hasTag(String tag) {
    return json.field("metadata")
        .flatMap(metadata -> metadata.field("tags"))
        .filter(Node::isArray)
        .filter(tags -> tags.children().contains(Node.of(tag)))
        .isPresent();
  }

  /** Returns the outputs of a code cell, in order; none for a text cell. */
  public List<Output> outputs() {
    return json.field("outputs").filter(outputs -> isCode()).stream()
        .flatMap(outputs -> outputs.children().stream())
        .map(Output::of)
        .toList();
  }

  /**
   * Returns the execution count, which Jupyter shows next to the cell; 0 for a cell that was not
   * executed.
   */
  public int executionCount() {
    return json.field("execution_count").flatMap(Json::whole).orElse(0);
  }

  public Cell withSource(String source) {
    return new Cell(json.with("source", Json.lines(source)));
  }

  public Cell withoutOutputs() {
    return new Cell(json.with("execution_count", null).with("outputs", List.of()));
  }

  public Cell executed(int count, List<Output> outputs) {
    List<Node> written = outputs.stream().map(Output::toJson).toList();
    return new Cell(json.with("execution_count", count).with("outputs", written));
  }
}
