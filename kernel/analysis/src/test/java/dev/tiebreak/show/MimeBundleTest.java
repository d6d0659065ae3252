package dev.tiebreak.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MimeBundleTest {

  /** A map without an order would write a notebook differently each time Java starts. */
  @Test
  void withPng_saysItsSizeInOneOrder() {
    MimeBundle bundle = MimeBundle.ofText("a picture").withPng(new byte[] {1}, 1200, 675);

    assertThat(bundle.metadata().get(MimeBundle.PNG).toString())
        .isEqualTo("{width=1200, height=675}");
    assertThat(bundle.data()).containsEntry(MimeBundle.PNG, "AQ==");
  }
}
