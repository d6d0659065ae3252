package dev.tiebreak.jupyter.wire;

/** The channels of one connection: sockets, or queues in memory. */
interface Transport {

  /** What a channel is for; each belongs to the one thread that serves it. */
  enum Port {
    HEARTBEAT,
    SHELL,
    CONTROL,
    STDIN,
    IOPUB
  }

  Channel open(Port port);

  /** Returns once every channel that its thread has closed has sent what it took. */
  void close();
}
