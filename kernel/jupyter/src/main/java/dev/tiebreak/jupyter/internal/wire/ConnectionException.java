package dev.tiebreak.jupyter.internal.wire;

/** A kernel that cannot be reached or registered; the message is one plain sentence. */
public final class ConnectionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConnectionException(String message, Throwable cause) {
    super(message, cause);
  }

  ConnectionException(String message) {
    super(message);
  }
}
