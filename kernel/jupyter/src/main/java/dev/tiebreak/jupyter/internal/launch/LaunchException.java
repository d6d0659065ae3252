package dev.tiebreak.jupyter.internal.launch;

/** A kernel that cannot be registered; the message is one plain sentence. */
public final class LaunchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LaunchException(String message, Throwable cause) {
    super(message, cause);
  }
}
