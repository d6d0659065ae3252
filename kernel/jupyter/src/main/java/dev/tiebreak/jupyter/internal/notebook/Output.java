package dev.tiebreak.jupyter.internal.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.tiebreak.show.MimeBundle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One output of a code cell. */
public sealed interface Output {

  /** Returns this output as the notebook format has it. */
  JsonObject toJson();

  /** Returns what was shown, in all its forms; empty for printed text and errors. */
  default Optional<MimeBundle> shown() {
    return Optional.empty();
  }

  /** Returns what was printed; empty for anything else. */
  default Optional<Stream> printed() {
    return Optional.empty();
  }

  /** Returns what stopped the cell; empty for anything else. */
  default Optional<Failed> failed() {
    return Optional.empty();
  }

  /**
   * Text printed.
   *
   * @param name "stdout" or "stderr"
   */
  record Stream(String name, String text) implements Output {

    @Override
    public Optional<Stream> printed() {
      return Optional.of(this);
    }

    @Override
    public JsonObject toJson() {
      JsonObject json = new JsonObject();
      json.addProperty("name", name);
      json.addProperty("output_type", "stream");
      json.add("text", Json.lines(text));
      return json;
    }
  }

  /**
   * Something shown while the cell ran.
   *
   * @param bundle its forms
   */
  record Display(MimeBundle bundle) implements Output {

    @Override
    public Optional<MimeBundle> shown() {
      return Optional.of(bundle);
    }

    @Override
    public JsonObject toJson() {
      JsonObject json = json(bundle);
      json.addProperty("output_type", "display_data");
      return json;
    }
  }

  /**
   * The value of the cell.
   *
   * @param bundle its forms
   * @param count the execution count of the cell
   */
  record Result(MimeBundle bundle, int count) implements Output {

    @Override
    public Optional<MimeBundle> shown() {
      return Optional.of(bundle);
    }

    @Override
    public JsonObject toJson() {
      JsonObject json = json(bundle);
      json.addProperty("execution_count", count);
      json.addProperty("output_type", "execute_result");
      return json;
    }
  }

  /**
   * What stopped the cell.
   *
   * @param name the class of the exception, or "Compile error"
   * @param traceback the report, line by line
   */
  record Failed(String name, String message, List<String> traceback) implements Output {

    @Override
    public Optional<Failed> failed() {
      return Optional.of(this);
    }

    @Override
    public JsonObject toJson() {
      JsonObject json = new JsonObject();
      json.addProperty("ename", name);
      json.addProperty("evalue", message);
      json.addProperty("output_type", "error");
      json.add("traceback", Json.toTree(traceback));
      return json;
    }
  }

  private static JsonObject json(MimeBundle bundle) {
    JsonObject json = new JsonObject();
    JsonObject data = new JsonObject();
    bundle
        .data()
        .forEach(
            (type, content) -> {
              boolean lines = type.startsWith("text/") || type.equals(MimeBundle.SVG);
              data.add(type, lines ? Json.lines(content) : new JsonPrimitive(content));
            });
    json.add("data", data);
    json.add("metadata", Json.toTree(bundle.metadata()));
    return json;
  }

  /**
   * Reads an output.
   *
   * @param json an output as the notebook format has it
   * @throws NotebookException if it is not as the format has it
   */
  static Output of(JsonObject json) {
    String type = text(json, "output_type");
    return switch (type) {
      case "stream" -> new Stream(text(json, "name"), Json.text(json.get("text")));
      case "display_data" -> new Display(bundle(json));
      case "execute_result" -> {
        boolean counted = json.get("execution_count") instanceof JsonPrimitive p && p.isNumber();
        yield new Result(bundle(json), counted ? json.get("execution_count").getAsInt() : 0);
      }
      case "error" ->
          new Failed(
              text(json, "ename"),
              text(json, "evalue"),
              of(json, "traceback", JsonArray.class).asList().stream().map(Json::text).toList());
      default -> throw new NotebookException("An output has the unknown type " + type + ".");
    };
  }

  private static String text(JsonObject output, String key) {
    return of(output, key, JsonPrimitive.class).getAsString();
  }

  private static <T extends JsonElement> T of(JsonObject output, String key, Class<T> type) {
    JsonElement value = output.get(key);
    if (!type.isInstance(value)) {
      throw new NotebookException(
          "The '" + key + "' of an output is " + value + ", which is not of its type.");
    }
    return type.cast(value);
  }

  private static MimeBundle bundle(JsonObject json) {
    Map<String, String> data = new LinkedHashMap<>();
    of(json, "data", JsonObject.class)
        .asMap()
        .forEach((type, content) -> data.put(type, Json.text(content)));
    data.putIfAbsent(MimeBundle.TEXT, "");
    Map<String, Map<String, Object>> metadata = new LinkedHashMap<>();
    if (json.get("metadata") instanceof JsonObject object) {
      object.asMap().forEach((type, hints) -> metadata.put(type, hints(hints)));
    }
    return new MimeBundle(data, metadata);
  }

  private static Map<String, Object> hints(JsonElement element) {
    Map<String, Object> hints = new LinkedHashMap<>();
    if (element instanceof JsonObject object) {
      object
          .asMap()
          .forEach(
              (name, value) -> {
                boolean number = value instanceof JsonPrimitive p && p.isNumber();
                hints.put(name, number ? value.getAsNumber() : Json.text(value));
              });
    }
    return hints;
  }
}
