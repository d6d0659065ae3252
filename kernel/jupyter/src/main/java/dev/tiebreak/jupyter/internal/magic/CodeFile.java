package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.NotebookException;
import dev.tiebreak.jupyter.internal.source.Mask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code in a file: Java, JShell, or the cells of a notebook. */
final class CodeFile {

  private static final Pattern PACKAGE =
      Pattern.compile("^package\\s+[\\w.]+\\s*;", Pattern.MULTILINE);

  private CodeFile() {}

  /** Reads the sources to run, one after the other. */
  static List<String> read(Path file) {
    String name = file.toString();
    if (name.endsWith(".ipynb")) {
      return cells(file);
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

  /**
   * Cells belong to no package, so the package declaration at the top of a project's class is left
   * out.
   */
  private static String withoutPackage(String java) {
    Matcher declared = PACKAGE.matcher(Mask.of(java).text());
    return declared.find()
        ? java.substring(0, declared.start()) + java.substring(declared.end())
        : java;
  }

  private static List<String> cells(Path notebook) {
    try {
      return Notebook.read(notebook).cells().stream()
          .filter(Cell::isCode)
          .map(Cell::source)
          .toList();
    } catch (NotebookException e) {
      throw new MagicException(e.getMessage(), e);
    }
  }
}
