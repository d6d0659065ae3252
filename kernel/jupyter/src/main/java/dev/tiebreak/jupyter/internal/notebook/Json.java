package dev.tiebreak.jupyter.internal.notebook;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The notebook format's habits: one space of indent, long text as a list of lines. */
public final class Json {

  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .serializeNulls()
          .setFormattingStyle(FormattingStyle.PRETTY.withIndent(" "))
          .create();

  private Json() {}

  /** Lays out JSON as Jupyter does. */
  public static String print(JsonElement element) {
    return GSON.toJson(element) + "\n";
  }

  /** Splits text into lines, each with its line feed. */
  public static JsonArray lines(String text) {
    JsonArray lines = new JsonArray();
    split(text).forEach(lines::add);
    return lines;
  }

  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }

  /** Joins a list of lines; text that is one string already stays as it is. */
  public static String text(JsonElement element) {
    if (element == null || element.isJsonNull()) {
      return "";
    }
    if (element instanceof JsonArray list && list.asList().stream().allMatch(Json::isText)) {
      return list.asList().stream().map(JsonElement::getAsString).collect(Collectors.joining());
    }
    return isText(element) ? element.getAsString() : element.toString();
  }

  static boolean isText(JsonElement element) {
    return element instanceof JsonPrimitive primitive && primitive.isString();
  }

  /** Turns lists, maps, strings and numbers into JSON. */
  public static JsonElement toTree(Object value) {
    return GSON.toJsonTree(value);
  }
}
