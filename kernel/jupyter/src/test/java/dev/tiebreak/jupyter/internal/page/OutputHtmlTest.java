package dev.tiebreak.jupyter.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputHtmlTest {

  private final OutputHtml html = new OutputHtml();

  private String shown(MimeBundle bundle) {
    String display = html.render(new Output.Display(bundle));
    assertThat(new OutputHtml().render(new Output.Result(bundle, 1))).isEqualTo(display);
    return display;
  }

  @Test
  void render_tellsPrintsFromErrors() {
    assertThat(html.render(new Output.Stream("stdout", "a<b")))
        .isEqualTo("<pre class=\"printed\" tabindex=\"0\">a&lt;b</pre>\n");
    assertThat(html.render(new Output.Stream("stderr", "a")))
        .isEqualTo("<pre class=\"printed stderr\" tabindex=\"0\">a</pre>\n");
    assertThat(html.render(new Output.Failed("E", "m", List.of("E: m", "at 1"))))
        .isEqualTo("<pre class=\"error\" role=\"alert\" tabindex=\"0\">E: m\nat 1</pre>\n");
  }

  @Test
  void render_takesTextWhereThereIsNothingElse() {
    assertThat(shown(MimeBundle.ofText("a<b")))
        .isEqualTo("<pre class=\"shown\" tabindex=\"0\">a&lt;b</pre>\n");
  }

  @Test
  void render_letsWideTablesScroll() {
    assertThat(
            shown(
                new MimeBundle(
                    Map.of("text/plain", "t", "text/html", "<table></table>"), Map.of())))
        .isEqualTo(
            "<div class=\"shown\"><div class=\"wide\" tabindex=\"0\"><table></table></div></div>\n");
  }

  @Test
  void render_describesAPicture() {
    Map<String, String> data = Map.of("text/plain", "a text", "image/png", "AA\nAA");
    assertThat(shown(new MimeBundle(data, Map.of())))
        .isEqualTo("<figure><img src=\"data:image/png;base64,AAAA\" alt=\"a text\"></figure>\n");
    assertThat(shown(new MimeBundle(data, Map.of("image/png", Map.of("width", 3)))))
        .isEqualTo("<figure><img src=\"data:image/png;base64,AAAA\" alt=\"a text\"></figure>\n");
    assertThat(
            shown(
                new MimeBundle(
                    data, Map.of("image/png", Map.of("width", 3, "height", 2.5, "alt", "<own>")))))
        .isEqualTo(
            "<figure><img src=\"data:image/png;base64,AAAA\" width=\"3\" height=\"2\""
                + " alt=\"&lt;own&gt;\"></figure>\n");
  }

  @Test
  void render_numbersThePicturesOfAPage() {
    Output picture =
        new Output.Display(MimeBundle.ofText("t").with(MimeBundle.SVG, "<svg id=\"x\"></svg>"));
    assertThat(html.render(picture))
        .isEqualTo("<figure><svg id=\"p1-x\" role=\"img\" aria-label=\"t\"></svg></figure>\n");
    assertThat(html.render(picture)).contains("id=\"p2-x\"");
  }
}
