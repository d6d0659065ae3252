package dev.tiebreak.jupyter.internal.maven;

/** Libraries that cannot be found or fetched; the message is one plain sentence. */
public final class MavenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MavenException(String message) {
    super(message);
  }

  MavenException(String message, Throwable cause) {
    super(message, cause);
  }
}
