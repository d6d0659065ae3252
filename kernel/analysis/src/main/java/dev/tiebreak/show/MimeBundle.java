package dev.tiebreak.show;

import dev.tiebreak.words.internal.AsWritten;
import dev.tiebreak.words.internal.Escape;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One value in several media types, as Jupyter's {@code display_data} message and notebook format
 * hold it. Every bundle has {@link #TEXT}; one without it is refused with an {@link
 * IllegalArgumentException}.
 *
 * @param data content by media type, in the order it was added; binary content is Base64
 * @param metadata hints by media type, such as the width in CSS pixels at which to show a picture
 */
public record MimeBundle(Map<String, String> data, Map<String, Map<String, Object>> metadata) {

  /** Plain text, the form every bundle has. */
  public static final String TEXT = "text/plain";

  /** HTML that needs no outside file. */
  public static final String HTML = "text/html";

  /** GitHub-flavoured Markdown. */
  public static final String MARKDOWN = "text/markdown";

  /** A PNG picture, as Base64. */
  public static final String PNG = "image/png";

  /** An SVG picture, as XML. */
  public static final String SVG = "image/svg+xml";

  /** The hint, stored under no media type, that a bundle has nothing to show. */
  private static final Map<String, Map<String, Object>> NOTHING =
      Map.of("tiebreak", Map.of("shows", "nothing"));

  public MimeBundle {
    if (!data.containsKey(TEXT)) {
      throw new IllegalArgumentException(
          "A bundle needs " + TEXT + "; it has only " + data.keySet());
    }
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /** Returns a bundle of plain text alone. */
  public static MimeBundle ofText(String text) {
    return new MimeBundle(Map.of(TEXT, text), Map.of());
  }

  /** Returns a bundle of one unescaped sentence, as plain text, HTML and Markdown. */
  public static MimeBundle ofSentence(String sentence) {
    return ofText(sentence)
        .withHtml("<p>" + Escape.html(sentence) + "</p>")
        .withMarkdown(Escape.markdown(sentence));
  }

  /**
   * Returns a bundle that has nothing to show and tells the notebook's author so; a page or an
   * article leaves it out, with its heading.
   *
   * @param sentence why there is nothing, unescaped
   */
  public static MimeBundle ofNothing(String sentence) {
    return new MimeBundle(ofSentence(sentence).data, NOTHING);
  }

  /** Returns whether there is nothing to show, as {@link #ofNothing} says. */
  public boolean isNothing() {
    return metadata.entrySet().containsAll(NOTHING.entrySet());
  }

  /**
   * Returns this bundle with HTML whose text is shown as written: what is between two dollar signs
   * is money, not mathematics.
   *
   * @param html elements that need no outside file
   */
  public MimeBundle withHtml(String html) {
    return with(HTML, AsWritten.html(html));
  }

  /**
   * Returns this bundle with Markdown whose text is shown as written, as {@link #withHtml} does.
   *
   * @param markdown one or more blocks whose text was escaped by {@link Escape#markdown}
   */
  public MimeBundle withMarkdown(String markdown) {
    return with(MARKDOWN, AsWritten.markdown(markdown));
  }

  /** Returns the Markdown of this bundle, for a file of its own; empty if the bundle has none. */
  public Optional<String> markdown() {
    return Optional.ofNullable(data.get(MARKDOWN)).map(AsWritten::bare);
  }

  /**
   * Returns this bundle with one more form, shown as given, including its mathematics.
   *
   * @param mediaType the media type, for example {@link #HTML}
   * @param content the content, as Base64 if it is binary
   */
  public MimeBundle with(String mediaType, String content) {
    Map<String, String> more = new LinkedHashMap<>(data);
    more.put(mediaType, content);
    return new MimeBundle(more, metadata);
  }

  /**
   * Returns this bundle with a PNG picture.
   *
   * @param width the width at which to show it, in CSS pixels; half the picture's own at 2x
   * @param height the height at which to show it, in CSS pixels
   */
  public MimeBundle withPng(byte[] png, int width, int height) {
    Map<String, Object> size =
        new LinkedHashMap<>(); // so that a notebook that is run again is the same
    size.put("width", width);
    size.put("height", height);
    Map<String, Map<String, Object>> more = new LinkedHashMap<>(metadata);
    more.put(PNG, Collections.unmodifiableMap(size));
    return new MimeBundle(data, more).with(PNG, Base64.getEncoder().encodeToString(png));
  }
}
