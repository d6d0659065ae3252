package dev.tiebreak.article;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.words.internal.AsWritten;
import dev.tiebreak.words.internal.Escape;

/** A piece of an article. */
public sealed interface Part {

  /**
   * Returns the piece as Markdown for a file.
   *
   * @param ending the extension of pictures, for example ".png"
   */
  String markdown(String ending);

  /** Returns the piece as plain text, with a picture's title in its place. */
  String words();

  /** Returns the piece as Markdown for a notebook's cell, with a picture's title in its place. */
  default String shown() {
    return AsWritten.markdown(markdown(""));
  }

  /**
   * Words, a table, a result that shows itself.
   *
   * @param words as plain text
   * @param markdown as Markdown in the file
   */
  record Text(String words, String markdown) implements Part {

    @Override
    public String markdown(String ending) {
      return markdown;
    }
  }

  /**
   * Markdown of the author's own, which may hold mathematics.
   *
   * @param words used unchanged
   */
  record Own(String words) implements Part {

    @Override
    public String markdown(String ending) {
      return words;
    }

    @Override
    public String shown() {
      return words;
    }
  }

  /**
   * A chart.
   *
   * @param name the name of its files, without extension
   */
  record Exhibit(String name, Chart chart) implements Part {

    @Override
    public String markdown(String ending) {
      return chart.markdown(name + ending);
    }

    @Override
    public String words() {
      return "Figure: " + chart.words().title();
    }

    @Override
    public String shown() {
      return AsWritten.markdown("*" + Escape.markdown(words()) + "*");
    }
  }
}
