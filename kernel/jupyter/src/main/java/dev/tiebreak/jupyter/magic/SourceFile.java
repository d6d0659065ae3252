package dev.tiebreak.jupyter.magic;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The code in a file: of Java or JShell, or of the cells of a notebook. */
final class SourceFile {

  private static final Pattern PACKAGE =
      Pattern.compile("^package\\s+[\\w.]+\\s*;", Pattern.MULTILINE);

  private SourceFile() {}

  /** Reads the sources to run, one after the other. */
  static List<String> read(Path file) {
    String name = file.toString();
    if (name.endsWith(".ipynb")) {
      return cells(name, text(file));
    }
    if (name.endsWith(".java") || name.endsWith(".jsh") || name.endsWith(".jshell")) {
      return List.of(withoutPackage(text(file)));
    }
    throw new MagicException(
        name + " cannot be loaded; allowed: files that end in .java, .jsh or .ipynb.");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new MagicException(file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }

  /** Cells belong to no package, so what a class of a project declares first is left out. */
  private static String withoutPackage(String java) {
    return PACKAGE.matcher(java).replaceFirst("");
  }

  private static List<String> cells(String name, String json) {
    List<String> sources = new ArrayList<>();
    try {
      JsonObject notebook = JsonParser.parseString(json).getAsJsonObject();
      for (JsonElement each : notebook.getAsJsonArray("cells")) {
        JsonObject cell = each.getAsJsonObject();
        if (cell.get("cell_type").getAsString().equals("code")) {
          sources.add(source(cell.get("source")));
        }
      }
    } catch (JsonParseException
        | IllegalStateException
        | ClassCastException
        | NullPointerException e) {
      throw new MagicException(name + " is not a notebook of format 4.", e);
    }
    return sources;
  }

  /** Jupyter writes a source as one text or as a list of lines, line ends included. */
  private static String source(JsonElement source) {
    if (source instanceof JsonPrimitive text) {
      return text.getAsString();
    }
    StringBuilder lines = new StringBuilder();
    for (JsonElement line : (JsonArray) source) {
      lines.append(line.getAsString());
    }
    return lines.toString();
  }
}
