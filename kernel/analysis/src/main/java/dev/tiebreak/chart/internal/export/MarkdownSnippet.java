package dev.tiebreak.chart.internal.export;

import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.words.internal.Escape;
import java.util.regex.Pattern;

/** The Markdown that puts a figure into an article. */
final class MarkdownSnippet {

  private static final Pattern PLAIN = Pattern.compile("[\\w.@/-]+");

  private MarkdownSnippet() {}

  static String of(Figure figure, String file) {
    Words words = figure.words();
    String picture = "![" + Escape.markdown(words.altText()) + "](" + link(file) + ")";
    return words.source().isEmpty()
        ? picture
        : picture + "\n\n*Source: " + Escape.markdown(words.source()) + "*";
  }

  /** In angle brackets if a space or a bracket would end it. */
  private static String link(String file) {
    return PLAIN.matcher(file).matches() ? file : "<" + file.replaceAll("[<>]", "\\\\$0") + ">";
  }
}
