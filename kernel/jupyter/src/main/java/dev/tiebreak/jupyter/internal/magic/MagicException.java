package dev.tiebreak.jupyter.internal.magic;

/** A magic that cannot do what it is asked to; its message is one plain sentence. */
final class MagicException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MagicException(String message) {
    super(message);
  }

  MagicException(String message, Throwable cause) {
    super(message, cause);
  }
}
