package dev.tiebreak.jupyter.internal.eval.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stacks that no cell is part of, as of a result that cannot be shown. */
class FoldedStackTest {

  private static List<String> fold(String... classes) {
    return new FoldedStack(new Origins())
        .fold(
            Stream.of(classes)
                .map(name -> new StackTraceElement(name, "run", "Some.java", 7))
                .toList());
  }

  @Test
  void fold_countsOurOwnFramesWithoutShowingThem() {
    assertThat(fold("dev.tiebreak.cost.price.PricePlan", "java.util.Optional", "picocli.Main"))
        .containsExactly("    … 3 frames of Tiebreak, the JDK, picocli.Main");
  }

  @Test
  void fold_showsWhereALibraryFailed() {
    assertThat(fold("org.some.Library", "dev.tiebreak.show.Result", "java.util.Optional"))
        .containsExactly(
            "    at org.some.Library.run(Some.java:7)", "    … 2 frames of Tiebreak, the JDK");
  }
}
