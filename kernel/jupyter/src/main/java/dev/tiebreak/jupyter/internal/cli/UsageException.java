package dev.tiebreak.jupyter.internal.cli;

/** A command that cannot be carried out as it was given; the message is one plain sentence. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
