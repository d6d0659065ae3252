package dev.tiebreak.jupyter.internal.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;

/** One cell of a notebook. Immutable; what this class does not know about is kept as it was. */
public final class Cell {

  private final JsonObject json;

  Cell(JsonObject json) {
    this.json = json;
  }

  JsonObject json() {
    return json.deepCopy();
  }

  /** Says whether this cell holds code. */
  public boolean isCode() {
    return isOf("code");
  }

  /** Says whether this cell holds Markdown. */
  public boolean isMarkdown() {
    return isOf("markdown");
  }

  private boolean isOf(String type) {
    return json.get("cell_type") instanceof JsonPrimitive p && p.getAsString().equals(type);
  }

  /** Returns the text of the cell. */
  public String source() {
    return Json.text(json.get("source"));
  }

  /** Says whether the cell has a tag. */
  public boolean hasTag(String tag) {
    return json.get("metadata") instanceof JsonObject metadata
        && metadata.get("tags") instanceof JsonArray tags
        && tags.contains(new JsonPrimitive(tag));
  }

  /** Returns the outputs of a code cell, in order; none for a text cell. */
  public List<Output> outputs() {
    return isCode() && json.get("outputs") instanceof JsonArray outputs
        ? outputs.asList().stream().map(output -> Output.of(output.getAsJsonObject())).toList()
        : List.of();
  }

  /**
   * Returns the execution count, which Jupyter shows next to the cell; 0 for a cell that was not
   * executed.
   */
  public int executionCount() {
    JsonElement count = json.get("execution_count");
    return count instanceof JsonPrimitive primitive ? primitive.getAsInt() : 0;
  }

  public Cell withSource(String source) {
    JsonObject copy = json();
    copy.add("source", Json.lines(source));
    return new Cell(copy);
  }

  public Cell withoutOutputs() {
    JsonObject copy = json();
    copy.add("execution_count", JsonNull.INSTANCE);
    copy.add("outputs", new JsonArray());
    return new Cell(copy);
  }

  public Cell executed(int count, List<Output> outputs) {
    JsonObject copy = json();
    copy.addProperty("execution_count", count);
    JsonArray array = new JsonArray();
    outputs.forEach(output -> array.add(output.toJson()));
    copy.add("outputs", array);
    return new Cell(copy);
  }
}
