package dev.tiebreak.jupyter.internal.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class SignerTest {

  /** RFC 4231, test case 2. */
  private static final String OF_WHAT_DO_YA_WANT =
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

  @Test
  void sign_givesTheSignatureOfAllPartsTogether() throws GeneralSecurityException {
    Signer signer = Signer.of("hmac-sha256", "Jefe");
    assertThat(signer.sign("what do ya want for nothing?".getBytes(US_ASCII)))
        .isEqualTo(OF_WHAT_DO_YA_WANT);
    assertThat(
            signer.sign("what do ya want ".getBytes(US_ASCII), "for nothing?".getBytes(US_ASCII)))
        .isEqualTo(OF_WHAT_DO_YA_WANT);
  }

  @Test
  void none_signsNothing() {
    assertThat(Signer.NONE.sign(new byte[] {1})).isEmpty();
  }

  @Test
  void of_refusesAnUnknownScheme() {
    assertThatThrownBy(() -> Signer.of("hmac-none", "key"))
        .isInstanceOf(GeneralSecurityException.class);
  }
}
