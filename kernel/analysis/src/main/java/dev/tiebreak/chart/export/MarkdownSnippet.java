package dev.tiebreak.chart.export;

import dev.tiebreak.chart.figure.Figure;
import dev.tiebreak.chart.figure.Words;
import dev.tiebreak.show.Escape;

/** The lines of Markdown that put a figure into an article. */
final class MarkdownSnippet {

  private MarkdownSnippet() {}

  static String of(Figure figure, String name) {
    Words words = figure.words();
    String picture =
        "!["
            + Escape.markdown(words.altText())
            + "](<"
            + name.replaceAll("[<>]", "\\\\$0")
            + ".png>)\n";
    return words.source().isEmpty()
        ? picture
        : picture + "\n*Source: " + Escape.markdown(words.source()) + "*\n";
  }
}
