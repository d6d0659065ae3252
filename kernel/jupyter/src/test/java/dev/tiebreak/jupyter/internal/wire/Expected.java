package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/**
 * What a message must say; it may say more.
 *
 * @param type the type of the message
 * @param content what its content must have
 */
record Expected(String type, JsonObject content) {

  private static Expected of(String type, Map<String, ?> content) {
    return new Expected(type, new Gson().toJsonTree(content).getAsJsonObject());
  }

  static Expected busy() {
    return of("status", Map.of("execution_state", "busy"));
  }

  static Expected idle() {
    return of("status", Map.of("execution_state", "idle"));
  }

  static Expected input(String code) {
    return of("execute_input", Map.of("code", code));
  }

  static Expected result(String text) {
    return of("execute_result", data(text));
  }

  static Expected display(String text) {
    return of("display_data", data(text));
  }

  static Expected stdout(String text) {
    return of("stream", Map.of("name", "stdout", "text", text));
  }

  static Expected stderr(String text) {
    return of("stream", Map.of("name", "stderr", "text", text));
  }

  static Expected cleared(boolean wait) {
    return of("clear_output", Map.of("wait", wait));
  }

  static Expected error(String name) {
    return of("error", Map.of("ename", name));
  }

  static Expected message(String type, Map<String, ?> content) {
    return of(type, content);
  }

  static Expected ok() {
    return ok(Map.of());
  }

  static Expected ok(Map<String, ?> content) {
    JsonObject more = new Gson().toJsonTree(content).getAsJsonObject();
    more.addProperty("status", "ok");
    return new Expected("", more);
  }

  static Expected failed(String name) {
    return of("", Map.of("status", "error", "ename", name));
  }

  private static Map<String, ?> data(String text) {
    return Map.of("data", Map.of("text/plain", text));
  }

  /** Says whether a message has everything that is expected; an empty type stands for any. */
  boolean isMetBy(String actualType, JsonObject actual) {
    return (type.isEmpty() || type.equals(actualType)) && has(actual, content);
  }

  private static boolean has(JsonElement actual, JsonElement wanted) {
    if (!(actual instanceof JsonObject object) || !(wanted instanceof JsonObject members)) {
      return wanted.equals(actual);
    }
    return members.entrySet().stream()
        .allMatch(each -> has(object.get(each.getKey()), each.getValue()));
  }
}
