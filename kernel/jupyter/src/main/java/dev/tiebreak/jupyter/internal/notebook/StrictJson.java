package dev.tiebreak.jupyter.internal.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON strictly as RFC 8259 defines it: no comments, no single quotes, no NaN, and no key
 * twice in one object, where Gson itself would silently keep the last. Numbers keep the digits they
 * are written with.
 */
final class StrictJson {

  /** Notebooks need about ten levels; each takes a few stack frames. */
  private static final int DEEPEST = 200;

  private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

  private final JsonReader reader;

  private StrictJson(JsonReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a whole text.
   *
   * @throws NotebookException if it is not one JSON value
   */
  static JsonElement read(String text, String name) {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    StrictJson json = new StrictJson(reader);
    try {
      JsonElement root = json.element(0);
      // Refuses whatever comes after it.
      var unused = reader.peek();
      return root;
    } catch (Refused e) {
      throw json.refused(name, e.getMessage(), e);
    } catch (IOException e) {
      throw json.refused(name, "it is not valid JSON", e);
    }
  }

  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }

  private NotebookException refused(String name, String why, Exception cause) {
    Matcher place = PLACE.matcher(reader.toString());
    String where =
        place.find() ? " (line " + place.group(1) + ", column " + place.group(2) + ")" : "";
    return new NotebookException(name + " is not a notebook: " + why + where + ".", cause);
  }

  private JsonElement element(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new Refused("its JSON is nested more than " + DEEPEST + " levels deep");
    }
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object(depth);
      case BEGIN_ARRAY -> array(depth);
      case STRING -> new JsonPrimitive(reader.nextString());
      case NUMBER -> new JsonPrimitive(ToNumberPolicy.LAZILY_PARSED_NUMBER.readNumber(reader));
      case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
      default -> {
        reader.nextNull();
        yield JsonNull.INSTANCE;
      }
    };
  }

  private JsonObject object(int depth) throws IOException {
    JsonObject object = new JsonObject();
    reader.beginObject();
    while (reader.hasNext()) {
      String key = reader.nextName();
      if (object.has(key)) {
        throw new Refused("one object of its JSON has the key \"" + key + "\" twice");
      }
      object.add(key, element(depth + 1));
    }
    reader.endObject();
    return object;
  }

  private JsonArray array(int depth) throws IOException {
    JsonArray array = new JsonArray();
    reader.beginArray();
    while (reader.hasNext()) {
      array.add(element(depth + 1));
    }
    reader.endArray();
    return array;
  }
}
