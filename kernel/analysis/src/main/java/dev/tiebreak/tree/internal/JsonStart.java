package dev.tiebreak.tree.internal;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.tiebreak.tree.Node;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the beginning of JSON that ends anywhere, as far as it goes. */
public final class JsonStart {

  private final JsonReader reader;
  private boolean over;

  private JsonStart(JsonReader reader) {
    this.reader = reader;
  }

  /** Returns the first value of a text, its last parts shorter if the text ends within them. */
  public static Node of(String text) {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.LENIENT);
    reader.setNestingLimit(JsonText.DEEPEST);
    return new JsonStart(reader).value().orElse(Node.Leaf.UNREAD);
  }

  /** Returns a value; empty if the text ends before it or is no JSON. */
  private Optional<Node> value() {
    try {
      return switch (reader.peek()) {
        case BEGIN_OBJECT -> Optional.of(object());
        case BEGIN_ARRAY -> Optional.of(array());
        case STRING -> Optional.of(new Node.Leaf(reader.nextString(), Node.Kind.TEXT));
        case NUMBER -> number(reader.nextString());
        case BOOLEAN ->
            Optional.of(new Node.Leaf(String.valueOf(reader.nextBoolean()), Node.Kind.BOOLEAN));
        case NULL -> {
          reader.nextNull();
          yield Optional.of(new Node.Leaf("", Node.Kind.NULL));
        }
        default -> end();
      };
    } catch (IOException | IllegalStateException e) {
      return end();
    }
  }

  private Optional<Node> number(String text) {
    return JsonText.isFar(text) ? end() : Optional.of(new Node.Leaf(text, Node.Kind.NUMBER));
  }

  private Optional<Node> end() {
    over = true;
    return Optional.empty();
  }

  private Node object() {
    List<String> keys = new ArrayList<>();
    List<Node> values = new ArrayList<>();
    try {
      reader.beginObject();
      while (!over && reader.hasNext()) {
        String key = reader.nextName();
        Optional<Node> value = value();
        if (value.isPresent() && !keys.contains(key)) {
          keys.add(key);
          values.add(value.get());
        }
      }
      if (!over) {
        reader.endObject();
      }
    } catch (IOException | IllegalStateException e) {
      over = true;
    }
    return new Node.Fields(keys, values, 0);
  }

  private Node array() {
    List<Node> values = new ArrayList<>();
    try {
      reader.beginArray();
      while (!over && reader.hasNext()) {
        value().ifPresent(values::add);
      }
      if (!over) {
        reader.endArray();
      }
    } catch (IOException | IllegalStateException e) {
      over = true;
    }
    return new Node.Items(values, 0);
  }
}
