package dev.tiebreak.chart.internal.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tiebreak.chart.internal.draw.Scenes;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.scene.Scene;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.words.internal.Escape;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Pictures of figures. The same figure gives the same bytes. */
public final class Picture {

  /** The largest scale of a PNG, in picture pixels per CSS pixel. */
  static final int MOST_SCALE = 4;

  /** Keeps a picture within its column, and its sides in proportion. */
  private static final String FLUID_STYLE = "max-width:100%;height:auto";

  private Picture() {}

  /**
   * Returns a figure as PNG, with its density of 96 dpi times the scale in its header.
   *
   * @throws IllegalArgumentException if the scale is not 1 to 4
   */
  public static byte[] png(Figure figure, int scale) {
    if (scale < 1 || scale > MOST_SCALE) {
      throw new IllegalArgumentException("The scale is " + scale + "; allowed: 1 to " + MOST_SCALE);
    }
    return png(figure, Scenes.of(figure), scale);
  }

  /** Returns the size of a figure's picture in CSS pixels. */
  public static Size size(Figure figure) {
    return Scenes.of(figure).size();
  }

  private static byte[] png(Figure figure, Scene scene, int scale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    PngWriter.write(scene, figure.theme(), scale, bytes);
    return bytes.toByteArray();
  }

  /** How wide an SVG is shown. */
  public enum SvgWidth {
    /** The figure's width, in CSS pixels: for a file. */
    OWN,
    /** The figure's width, or less if the page is narrower: for a notebook. */
    FLUID
  }

  /**
   * Returns a figure as SVG with real text; its title and description are the figure's title and
   * alternative text.
   */
  public static String svg(Figure figure, SvgWidth width) {
    return SvgWriter.write(figure, Scenes.of(figure), width);
  }

  /**
   * Returns a figure as a notebook shows it, in the figure's own size, or smaller if the page is
   * narrower: its alternative text, an image element, a PNG at 2x shown at 1x, and an SVG. PNG and
   * SVG are drawn in parallel.
   */
  public static MimeBundle shown(Figure figure) {
    Scene scene = Scenes.of(figure);
    CompletableFuture<byte[]> png = CompletableFuture.supplyAsync(() -> png(figure, scene, 2));
    String svg = SvgWriter.write(figure, scene, SvgWidth.FLUID);
    String altText = figure.words().altText();
    MimeBundle pictures =
        MimeBundle.ofText(altText)
            .withHtml(image(figure, scene.size(), svg))
            .withPng(png.join(), scene.size().width(), scene.size().height())
            .with(MimeBundle.SVG, svg);
    Map<String, Map<String, Object>> metadata = new LinkedHashMap<>(pictures.metadata());
    for (String type : List.of(MimeBundle.PNG, MimeBundle.SVG)) {
      Map<String, Object> hints = new LinkedHashMap<>(metadata.getOrDefault(type, Map.of()));
      hints.put("alt", altText);
      metadata.put(type, hints);
    }
    return new MimeBundle(pictures.data(), metadata);
  }

  /**
   * The SVG in an image element, for which JupyterLab keeps the size and the alternative text. A
   * bare SVG it wraps in an element that has no alternative text and overflows a narrow page.
   */
  private static String image(Figure figure, Size size, String svg) {
    return "<img alt=\"%s\" width=\"%s\" height=\"%s\" style=\"%s\" src=\"%s,%s\">"
        .formatted(
            Escape.html(figure.words().altText()),
            size.width(),
            size.height(),
            FLUID_STYLE,
            "data:image/svg+xml;base64",
            Base64.getEncoder().encodeToString(svg.getBytes(UTF_8)));
  }

  /** Returns the Markdown that puts a figure into an article. */
  public static String markdown(Figure figure, String file) {
    return MarkdownSnippet.of(figure, file);
  }

  /** Returns a figure as a one-page vector PDF with its font embedded. */
  public static byte[] pdf(Figure figure) {
    return PdfWriter.write(figure);
  }
}
