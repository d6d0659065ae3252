package dev.tiebreak.jupyter.internal.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.magic.Magic.Takes;
import dev.tiebreak.show.MimeBundle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of magics that need no session. */
class MagicPartsTest {

  private static final Outcome DONE = new Outcome.Value("done");
  private static final Magic LINE = Magic.of("line also", "", "", Takes.WORDS).onLine(call -> DONE);
  private static final Magic CELL = Magic.of("cell", "", "", Takes.WORDS).onCell(call -> DONE);
  private static final Magic BOTH = LINE.onCell(call -> new Outcome.Nothing());

  private static MagicCall call(String source, boolean whole) {
    int start = source.indexOf('%');
    return new MagicCall(1, source, whole, "name", start, start + (whole ? 6 : 5), source.length());
  }

  @Test
  void title_isHowItIsWritten() {
    assertThat(LINE.title()).isEqualTo("%line");
    assertThat(CELL.title()).isEqualTo("%%cell");
    assertThat(BOTH.title()).isEqualTo("%line, %%line");
  }

  @Test
  void run_takesTheLineOrTheCell() throws InterruptedException {
    assertThat(LINE.run(call("%name", false))).isSameAs(DONE);
    assertThat(CELL.run(call(" \n%%name", true))).isSameAs(DONE);
    assertThat(BOTH.run(call("%name", false))).isSameAs(DONE);
    assertThat(BOTH.run(call("%%name", true))).isEqualTo(new Outcome.Nothing());
    assertThat(LINE.run(call("int x;\n%name", false))).isSameAs(DONE);
  }

  @Test
  void run_refusesWhereItCannotStand() {
    assertThatThrownBy(() -> LINE.run(call("%%name", true)))
        .hasMessage("There is no %%name; use %line, which takes one line.");
    assertThatThrownBy(() -> CELL.run(call("%name", false)))
        .hasMessage("There is no %name; use %%cell, which takes the lines of its cell.");
    assertThatThrownBy(() -> CELL.run(call("x;\n%%name", true)))
        .hasMessage("%%name must be on the first line of its cell.");
  }

  @Test
  void named_findsEachNameAndSuggestsOthers() {
    Magics magics = new Magics(List.of(LINE, CELL));
    assertThat(magics.named(new MagicCall(1, "", false, "also", 0, 0, 0))).isSameAs(LINE);
    assertThatThrownBy(() -> magics.named(new MagicCall(1, "", false, "lime", 0, 0, 0)))
        .hasMessage("There is no magic %lime; did you mean %line? %lsmagic lists them all.");
    assertThatThrownBy(
            () ->
                new Magics(List.of(LINE, Magic.of("lint", "", "", Takes.WORDS)))
                    .named(new MagicCall(1, "", true, "lin", 0, 0, 0)))
        .hasMessage(
            "There is no magic %%lin; did you mean %line or %lint? %lsmagic lists them all.");
  }

  @Test
  void call_tellsItsWordsFromTheLinesBelow() {
    MagicCall line = new MagicCall(1, "%name a \"b c\" '' d\nbelow", false, "name", 0, 6, 18);
    assertThat(line.words()).containsExactly("a", "b c", "", "d");
    assertThat(line.body()).isEmpty();
    assertThat(line.line()).isEqualTo(1);
    assertThat(call("%%name", true).body()).isEmpty();
    assertThat(call("%%name a\nb\nc", true).body()).isEqualTo("b\nc");
    assertThat(call("%%name a\nb\nc", true).words()).containsExactly("a");
    assertThat(new MagicCall(1, "%name a b", false, "name", 0, 6, 7).words()).containsExactly("a");
    assertThat(call("x;\ny;\n%name", false).line()).isEqualTo(3);
    assertThat(call("x;\n%name", false).opensItsCell()).isFalse();
  }

  @Test
  void blanks_leaveLinesWhereTheyStand() {
    assertThat(Blanked.allBut("ab\ncd\nef", 3, 5)).isEqualTo("  \ncd\n  ");
    assertThat(Blanked.allBut("ab", 0, 0)).isEqualTo("  ");
    assertThat(Blanked.merge("a   e", "  c  ")).isEqualTo("a c e");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 µs",
    "1500, 1.5 µs",
    "999940, 999.9 µs",
    "1000000, 1.0 ms",
    "1550000, 1.6 ms",
    "999900000, 999.9 ms",
    "1000000000, 1.0 s",
    "61250000000, 61.3 s"
  })
  void time_isWrittenInTheUnitThatFits(long nanos, String text) {
    assertThat(TimeMagic.time(Duration.ofNanos(nanos))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 KB",
    "1500, 1.5 KB",
    "999900, 999.9 KB",
    "1000000, 1.0 MB",
    "2550000, 2.6 MB"
  })
  void size_isWrittenInTheUnitThatFits(long bytes, String text) {
    assertThat(TimeMagic.size(bytes)).isEqualTo(text);
  }

  @Test
  void brief_fitsOnALine() {
    assertThat(WhoMagic.brief(3)).isEqualTo("3");
    assertThat(WhoMagic.brief("a\n  b ")).isEqualTo("\"a b \"");
    assertThat(WhoMagic.brief("x".repeat(58))).isEqualTo("\"" + "x".repeat(58) + "\"");
    assertThat(WhoMagic.brief("x".repeat(59))).isEqualTo("\"" + "x".repeat(59) + "…");
    assertThat(WhoMagic.brief("📈".repeat(80))).isEqualTo("\"" + "📈".repeat(59) + "…");
    assertThat(WhoMagic.brief(new int[3])).isEqualTo("3 elements");
    assertThat(WhoMagic.brief(Collections.nCopies(10, 1)))
        .isEqualTo("[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]");
    assertThat(WhoMagic.brief(Collections.nCopies(11, 1))).isEqualTo("11 elements");
    assertThat(WhoMagic.brief(Map.of(1, 2))).isEqualTo("{1=2}");
    Map<Integer, Integer> ten =
        IntStream.range(0, 10).boxed().collect(Collectors.toMap(i -> i, i -> 0));
    assertThat(WhoMagic.brief(ten)).startsWith("{0=0, 1=0");
    Map<Integer, Integer> eleven = new HashMap<>(ten);
    eleven.put(10, 0);
    assertThat(WhoMagic.brief(eleven)).isEqualTo("11 entries");
  }

  @Test
  void brief_bearsAValueThatCannotShowItself() {
    Object broken =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("no");
          }
        };
    // As a user's class might, though it should not.
    Object silent =
        new Object() {
          @Override
          @SuppressWarnings("ToStringReturnsNull")
          public String toString() {
            return null;
          }
        };
    assertThat(WhoMagic.brief(broken))
        .isEqualTo("its toString threw java.lang.IllegalStateException");
    assertThat(WhoMagic.brief(silent)).isEqualTo("null");
  }

  @Test
  void notices_changeALineInItsPlace() {
    List<String> told = new ArrayList<>();
    List<String> places = new ArrayList<>();
    Notices notices =
        new Notices(
            (bundle, place) -> tell("show", bundle, place, told, places),
            (bundle, place) -> tell("update", bundle, place, told, places));
    Notices.Line line = notices.line();
    line.amend("too early");
    line.say("one");
    line.say("two");
    line.amend("three");
    notices.line().say("another");
    assertThat(told).containsExactly("show one", "update two", "update three", "show another");
    assertThat(places.subList(0, 3)).containsOnly(places.get(0));
    assertThat(places.get(3)).isNotEqualTo(places.get(0));
  }

  private static void tell(
      String how, MimeBundle bundle, String place, List<String> told, List<String> places) {
    told.add(how + " " + bundle.data().get(MimeBundle.TEXT));
    places.add(place);
  }
}
