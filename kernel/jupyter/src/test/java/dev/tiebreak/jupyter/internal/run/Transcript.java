package dev.tiebreak.jupyter.internal.run;

import static java.util.stream.Collectors.joining;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * What the cells of an executed notebook show, as text that a person can write: a line {@code [3]}
 * for a cell that shows anything, and below it each output by its kind. Pictures are given by their
 * size, errors by their class, and media types with long content only by their names. As in IJava,
 * a cell that ends in a call of {@code display} shows the name that it returns.
 */
public final class Transcript {

  private static final int LONG = 120;
  private static final Pattern NAME_OF_A_DISPLAY =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final Comparator<String> PLAIN_FIRST =
      Comparator.comparing((String type) -> !type.equals(MimeBundle.TEXT))
          .thenComparing(Comparator.naturalOrder());

  private Transcript() {}

  /** Transcribes the outputs of an executed notebook. */
  public static String of(Notebook notebook) {
    return notebook.cells().stream()
        .filter(cell -> !cell.outputs().isEmpty())
        .map(Transcript::cell)
        .collect(joining("\n"));
  }

  private static String cell(Cell cell) {
    String outputs =
        printsJoined(cell.outputs()).stream().flatMap(Transcript::lines).collect(joining("\n"));
    return "[" + cell.executionCount() + "]\n" + outputs + "\n";
  }

  /** Printed text may reach Jupyter in pieces, which it shows as one. */
  private static List<Output> printsJoined(List<Output> outputs) {
    Deque<Output> joined = new ArrayDeque<>();
    for (Output output : outputs) {
      if (output instanceof Output.Stream more
          && joined.peekLast() instanceof Output.Stream begun
          && begun.name().equals(more.name())) {
        joined.removeLast();
        joined.add(new Output.Stream(begun.name(), begun.text() + more.text()));
      } else {
        joined.add(output);
      }
    }
    return List.copyOf(joined);
  }

  private static Stream<String> lines(Output output) {
    if (output instanceof Output.Stream stream) {
      return stream.text().lines().map(line -> stream.name() + ": " + line);
    }
    if (output instanceof Output.Failed failed) {
      return Stream.of("error: " + failed.name().replaceFirst(".*[.$]", ""));
    }
    return output instanceof Output.Result result
        ? forms("result", result.bundle())
        : forms("display", ((Output.Display) output).bundle());
  }

  /** Plain text first, the others by name, since Jupyter's order differs from ours. */
  private static Stream<String> forms(String kind, MimeBundle bundle) {
    Map<String, String> forms = new TreeMap<>(PLAIN_FIRST);
    forms.putAll(bundle.data());
    bundle.markdown().ifPresent(markdown -> forms.put(MimeBundle.MARKDOWN, markdown));
    return forms.entrySet().stream().map(form -> kind + " " + form(form));
  }

  private static String form(Map.Entry<String, String> form) {
    String type = form.getKey();
    String content = form.getValue();
    if (type.equals(MimeBundle.PNG)) {
      return type + ": " + size(content);
    }
    if (NAME_OF_A_DISPLAY.matcher(content).matches()) {
      return type + ": the name of the display";
    }
    return content.length() > LONG ? type : type + ": " + content.stripTrailing();
  }

  private static String size(String png) {
    try {
      var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
      return image.getWidth() + " × " + image.getHeight();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
