package dev.tiebreak.jupyter.internal.notebook;

import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonPrint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One output of a code cell. */
public sealed interface Output {

  /** Returns this output as the notebook format has it. */
  Node toJson();

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
    public Node toJson() {
      return Node.of(Map.of("name", name))
          .with("output_type", "stream")
          .with("text", Json.lines(text));
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
    public Node toJson() {
      return json(bundle).with("output_type", "display_data");
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
    public Node toJson() {
      return json(bundle).with("execution_count", count).with("output_type", "execute_result");
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
    public Node toJson() {
      return Node.of(Map.of("ename", name))
          .with("evalue", message)
          .with("output_type", "error")
          .with("traceback", traceback);
    }
  }

  private static Node json(MimeBundle bundle) {
    Map<String, Object> data = new LinkedHashMap<>();
    bundle
        .data()
        .forEach(
            (type, content) -> {
              boolean lines = type.startsWith("text/") || type.equals(MimeBundle.SVG);
              data.put(type, lines ? Json.lines(content) : content);
            });
    return Node.of(Map.of("data", data)).with("metadata", bundle.metadata());
  }

  /**
   * Reads an output.
   *
   * @param json an output as the notebook format has it
   * @throws NotebookException if it is not as the format has it
   */
  static Output of(Node json) {
    String type = text(json, "output_type");
    return switch (type) {
      case "stream" ->
          new Stream(text(json, "name"), json.field("text").map(Json::text).orElse(""));
      case "display_data" -> new Display(bundle(json));
      case "execute_result" ->
          new Result(bundle(json), json.field("execution_count").flatMap(Json::whole).orElse(0));
      case "error" ->
          new Failed(
              text(json, "ename"),
              text(json, "evalue"),
              of(json, "traceback", Node::isArray).children().stream().map(Json::text).toList());
      default -> throw new NotebookException("An output has the unknown type " + type + ".");
    };
  }

  private static String text(Node output, String key) {
    return Json.text(of(output, key, value -> value.leaf().isPresent() && !value.isNull()));
  }

  private static Node of(Node output, String key, Predicate<Node> type) {
    Node value = output.field(key).orElse(Node.of(null));
    if (!type.test(value)) {
      throw new NotebookException(
          "The '"
              + key
              + "' of an output is "
              + JsonPrint.compact(value)
              + ", which is not of its type.");
    }
    return value;
  }

  private static MimeBundle bundle(Node json) {
    Map<String, String> data = new LinkedHashMap<>();
    of(json, "data", Node::isObject)
        .fields()
        .forEach((type, content) -> data.put(type, Json.text(content)));
    data.putIfAbsent(MimeBundle.TEXT, "");
    Map<String, Map<String, Object>> metadata = new LinkedHashMap<>();
    json.field("metadata")
        .ifPresent(all -> all.fields().forEach((type, hints) -> metadata.put(type, hints(hints))));
    return new MimeBundle(data, metadata);
  }

  private static Map<String, Object> hints(Node node) {
    Map<String, Object> hints = new LinkedHashMap<>();
    node.fields().forEach((name, value) -> hints.put(name, hint(value)));
    return hints;
  }

  private static Object hint(Node value) {
    return Json.whole(value)
        .<Object>map(whole -> whole)
        .or(() -> Json.number(value).map(Double::valueOf))
        .orElseGet(() -> Json.text(value));
  }
}
