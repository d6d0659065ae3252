package dev.tiebreak.chart.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  private static final Font FONT = Face.REGULAR.at(12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GPT-5.5 → “µ” €5 | GPT-5.5 → “µ” €5",
        "Ünïcödé Ẽ ǅ Ж λ | Ünïcödé Ẽ ǅ Ж λ",
        "通义千问 2.5 | tong yi qian wen 2.5",
        "ひらがな モデル é | hiragana moderu é",
        "클로드 | keullodeu",
        "מודל | mwdl",
        "हिन्दी | hindi",
        "👩\u200d🔬 Lab ⚡\ufe0f | [woman][microscope] Lab [high voltage sign]",
        "🇩🇪 Modell | DE Modell"
      })
  void otherScripts_areSpeltInLettersOfTheFont(String text, String drawn) {
    assertThat(Letters.drawable(FONT, text)).isEqualTo(drawn);
    assertThat(Letters.areIn(FONT, drawn)).isTrue();
  }
}
