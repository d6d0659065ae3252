package dev.tiebreak.tree.internal;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.tiebreak.tree.Node;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes trees as JSON: numbers as they were written, keys in their order. */
public final class JsonPrint {

  private static final FormattingStyle INDENTED = FormattingStyle.PRETTY.withIndent(" ");

  private JsonPrint() {}

  /** Returns a tree on one line. */
  public static String compact(Node tree) {
    return print(tree, FormattingStyle.COMPACT).toString();
  }

  /** Lays a tree out as Jupyter does, with one space for each level, as the text of a file. */
  public static String indented(Node tree) {
    return print(tree, INDENTED).append('\n').toString();
  }

  private static StringWriter print(Node tree, FormattingStyle style) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = new JsonWriter(text)) {
      writer.setFormattingStyle(style);
      write(tree, writer);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Node tree, JsonWriter writer) throws IOException {
    if (tree.leaf().isPresent()) {
      write(tree.leaf().get(), writer);
    } else if (tree.isArray()) {
      writer.beginArray();
      for (Node child : tree.children()) {
        write(child, writer);
      }
      writer.endArray();
    } else {
      writer.beginObject();
      for (int i = 0; i < tree.keys().size(); i++) {
        writer.name(tree.keys().get(i));
        write(tree.children().get(i), writer);
      }
      writer.endObject();
    }
  }

  private static void write(Node.Leaf leaf, JsonWriter writer) throws IOException {
    switch (leaf.kind()) {
      case TEXT -> writer.value(leaf.text());
      case NULL -> writer.nullValue();
      default -> writer.jsonValue(leaf.text());
    }
  }
}
