package dev.tiebreak.jupyter.display;

import java.util.Map;
import java.util.function.Consumer;

/**
 * A conversation between the code of cells and a part of the front end, which Jupyter calls a comm.
 * The data are strings, numbers, booleans, and lists and maps of these.
 */
public interface Comm {

  /** Where conversations are opened. */
  interface Registry {

    /**
     * Answers conversations that the front end opens.
     *
     * @param target the name by which the front end asks
     * @param opened is called with each conversation
     */
    void register(String target, Consumer<Comm> opened);

    /**
     * Opens a conversation.
     *
     * @param target the name under which the front end knows its part
     * @param data what to tell it first
     */
    Comm open(String target, Map<String, Object> data);
  }

  /** Returns the name of this conversation, which no other has. */
  String id();

  /**
   * Returns the data the other side sent to open the conversation; empty if this side opened it.
   */
  Map<String, Object> opening();

  /** Says what to do with the data of each message received; it runs between cells. */
  void onMessage(Consumer<Map<String, Object>> received);

  /** Says what to do, once, when the other side closes the conversation. */
  void onClose(Runnable closed);

  /** Sends a message. */
  void send(Map<String, Object> data);

  /** Closes the conversation; does nothing if it is closed. */
  void close();
}
