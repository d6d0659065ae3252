package dev.tiebreak.jupyter.internal.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads notebook files of format 4 that are written in Java, and refuses anything else with one
 * sentence.
 */
final class NotebookFile {

  private static final Set<String> CELL_TYPES = Set.of("code", "markdown", "raw");
  private static final String CELLS = "cells";
  private static final String SOURCE = "source";
  private static final String METADATA = "metadata";

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
  static JsonObject read(Path file) {
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
  static JsonObject parse(String text, String name) {
    return new NotebookFile(name).checked(StrictJson.read(text, name));
  }

  private JsonObject checked(JsonElement root) {
    if (!(root instanceof JsonObject json) || !(json.get(CELLS) instanceof JsonArray cells)) {
      throw new NotebookException(
          name + " is not a notebook of format 4: it has no list of cells.");
    }
    JsonElement format = json.get("nbformat");
    if (!isWhole(format) || !format.getAsString().equals("4")) {
      throw new NotebookException(
          name + " is a notebook of format " + shown(format) + "; only format 4 can be run.");
    }
    JsonElement minor = json.get("nbformat_minor");
    require(minor == null || isWhole(minor), "its nbformat_minor is %s, not a whole number", minor);
    JsonElement metadata = json.get(METADATA);
    require(isObjectOrMissing(metadata), "its metadata are %s, not an object", metadata);
    int number = 0;
    for (JsonElement cell : cells) {
      check(cell, ++number);
    }
    requireJava(metadata == null ? new JsonObject() : metadata.getAsJsonObject());
    return json;
  }

  private void requireJava(JsonObject metadata) {
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

  private void check(JsonElement element, int number) {
    String its = " of its cell " + number + " ";
    require(element.isJsonObject(), "its cell " + number + " is %s, not an object", element);
    JsonObject cell = element.getAsJsonObject();
    JsonElement type = cell.get("cell_type");
    require(
        type == null || isCellType(type),
        "the type" + its + "is %s; allowed: code, markdown, raw",
        type);
    JsonElement source = cell.get(SOURCE);
    require(
        source == null || Json.isText(source) || isListOfTexts(source),
        "the source" + its + "is %s, neither a string nor a list of strings",
        source);
    JsonElement metadata = cell.get(METADATA);
    require(isObjectOrMissing(metadata), "the metadata" + its + "are %s, not an object", metadata);
    JsonElement count = cell.get("execution_count");
    require(
        count == null || count.isJsonNull() || isWhole(count),
        "the execution count" + its + "is %s, not a whole number",
        count);
    JsonElement outputs = cell.get("outputs");
    require(
        outputs == null || isListOfObjects(outputs),
        "the outputs" + its + "are %s, not a list of objects",
        outputs);
  }

  private void require(boolean right, String otherwise, JsonElement found) {
    if (!right) {
      throw new NotebookException(
          name + " is not a notebook: " + otherwise.formatted(shown(found)) + ".");
    }
  }

  private static String shown(JsonElement found) {
    return found == null || found == JsonNull.INSTANCE ? "null" : cut(found.toString());
  }

  private static String cut(String text) {
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
  }

  private static boolean isCellType(JsonElement element) {
    return Json.isText(element) && CELL_TYPES.contains(element.getAsString());
  }

  private static boolean isObjectOrMissing(JsonElement element) {
    return element == null || element.isJsonObject();
  }

  private static boolean isListOfTexts(JsonElement element) {
    return element instanceof JsonArray list && list.asList().stream().allMatch(Json::isText);
  }

  private static boolean isListOfObjects(JsonElement element) {
    return element instanceof JsonArray list
        && list.asList().stream().allMatch(JsonElement::isJsonObject);
  }

  /** Says whether it is a non-negative whole number that an {@code int} can hold. */
  private static boolean isWhole(JsonElement element) {
    if (!(element instanceof JsonPrimitive number)
        || !number.isNumber()
        || number.getAsString().length() > LONGEST_VALUE) {
      return false;
    }
    try {
      return new BigDecimal(number.getAsString()).intValueExact() >= 0;
    } catch (ArithmeticException | NumberFormatException e) {
      // Too large, with decimals, or with an enormous exponent.
      return false;
    }
  }
}
