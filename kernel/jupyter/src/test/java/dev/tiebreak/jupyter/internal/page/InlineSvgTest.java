package dev.tiebreak.jupyter.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineSvgTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <svg></svg>                  | <svg role="img" aria-label="a &lt; b"></svg>
          <?xml version="1.0"?><!-- <svgx --><svg id="r"></svg> | <svg id="p-r" role="img" aria-label="a &lt; b"></svg>
          <svg role="presentation"></svg>  | <svg role="presentation" aria-label="a &lt; b"></svg>
          <svg aria-label="own"></svg>     | <svg aria-label="own" role="img"></svg>
          <svg width="10" height="5.5"></svg> | <svg width="10" height="5.5" viewBox="0 0 10 5.5" role="img" aria-label="a &lt; b"></svg>
          <svg width="10px" height="5px"></svg> | <svg width="10px" height="5px" viewBox="0 0 10 5" role="img" aria-label="a &lt; b"></svg>
          <svg width="10"></svg>           | <svg width="10" role="img" aria-label="a &lt; b"></svg>
          <svg height="10"></svg>          | <svg height="10" role="img" aria-label="a &lt; b"></svg>
          <svg width="1" height="2" viewBox="0 0 3 4"></svg> | <svg width="1" height="2" viewBox="0 0 3 4" role="img" aria-label="a &lt; b"></svg>
          <svg><style>.tiebreak-adapts {}</style></svg> | <svg role="img" aria-label="a &lt; b" class="tiebreak-adapts"><style>.tiebreak-adapts {}</style></svg>
          <svg class="x"><style>.tiebreak-adapts {}</style></svg> | <svg class="x" role="img" aria-label="a &lt; b"><style>.tiebreak-adapts {}</style></svg>
          <svg><style>.tiebreak-adapts {}</style><text>class=x</text></svg> | <svg role="img" aria-label="a &lt; b" class="tiebreak-adapts"><style>.tiebreak-adapts {}</style><text>class=x</text></svg>
          <svg><g id='c' fill="url(#c)" clip-path="url('#c')"/><use href="#c"/><a href="x#c"/></svg> | <svg role="img" aria-label="a &lt; b"><g id='p-c' fill="url(#p-c)" clip-path="url('#p-c')"/><use href="#p-c"/><a href="x#c"/></svg>
          no picture                   | ''
          """)
  void of_makesAPictureFitToStandBesideOthers(String svg, String inline) {
    assertThat(InlineSvg.of(svg, "p-", "a < b")).isEqualTo(inline);
  }
}
