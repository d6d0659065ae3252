package dev.tiebreak.read.internal.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingBarTest {

  private final AtomicInteger bytes = new AtomicInteger();
  private final List<String> ends = new ArrayList<>();

  private ReadingBar.Counted counted(int size) {
    return new ReadingBar.Counted(
        new ByteArrayInputStream(new byte[size]),
        bytes::addAndGet,
        () -> ends.add("finished"),
        () -> ends.add("closed"));
  }

  @Test
  void stream_tellsOfEachByteAndOfItsEnd() throws IOException {
    try (ReadingBar.Counted stream = counted(10_000)) {
      assertThat(stream.read()).isZero();
      assertThat(bytes).hasValue(1);
      assertThat(stream.readAllBytes()).hasSize(9_999);
    }

    assertThat(bytes).hasValue(10_000);
    assertThat(ends).containsExactly("finished", "closed");
  }

  @Test
  void stream_thatIsNotReadToItsEndIsClosedOnly() throws IOException {
    try (ReadingBar.Counted stream = counted(10)) {
      assertThat(stream.readNBytes(4)).hasSize(4);
    }

    assertThat(bytes).hasValue(4);
    assertThat(ends).containsExactly("closed");
  }
}
