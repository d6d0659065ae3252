package dev.tiebreak.jupyter.internal.notebook;

/** A notebook or a parameter that cannot be used; the message is one plain sentence. */
public final class NotebookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotebookException(String message) {
    super(message);
  }

  NotebookException(String message, Throwable cause) {
    super(message, cause);
  }
}
