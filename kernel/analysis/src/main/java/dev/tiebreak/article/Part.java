package dev.tiebreak.article;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.words.internal.AsWritten;
import dev.tiebreak.words.internal.Escape;

/** A piece of an article. */
public sealed interface Part {

  /**
   * Returns the piece for a file.
   *
   * @param ending how the names of pictures end, for example ".png"
   * @return blocks of Markdown
   */
  String markdown(String ending);

  /**
   * Returns the piece for where only text can be shown; a picture's title in its place.
   *
   * @return plain text
   */
  String words();

  /**
   * Returns the piece for a notebook's cell; a picture's title in its place.
   *
   * @return blocks of Markdown
   */
  default String shown() {
    return AsWritten.markdown(markdown(""));
  }

  /**
   * Words, a table, a result that shows itself.
   *
   * @param words as they are to be read where only text can be shown
   * @param markdown as it stands in the file
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
   * @param words is taken as it is
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
   * @param name the name of its files, without ending
   * @param chart the chart
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
