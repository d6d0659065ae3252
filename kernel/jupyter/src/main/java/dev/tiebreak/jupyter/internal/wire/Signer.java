package dev.tiebreak.jupyter.internal.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.NoSuchProviderException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the parts of a message with the key of a connection. */
interface Signer {

  /** Signs nothing, as a connection without a key requires. */
  Signer NONE = parts -> "";

  /** Returns the signature of a message as Jupyter writes it; empty for none. */
  String sign(byte[]... parts);

  /**
   * Makes one for a key.
   *
   * @param scheme such as {@code hmac-sha256}
   * @throws GeneralSecurityException if Java knows no such scheme
   */
  static Signer of(String scheme, String key) throws GeneralSecurityException {
    Mac mac = mac(scheme.replace("-", ""));
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), scheme));
    return parts -> {
      synchronized (mac) {
        for (byte[] part : parts) {
          mac.update(part);
        }
        return HexFormat.of().formatHex(mac.doFinal());
      }
    };
  }

  /** Otherwise Java would set up all its cipher providers to ask them one by one. */
  private static Mac mac(String algorithm) throws GeneralSecurityException {
    try {
      return Mac.getInstance(algorithm, "SunJCE");
    } catch (NoSuchProviderException e) {
      return Mac.getInstance(algorithm);
    }
  }
}
