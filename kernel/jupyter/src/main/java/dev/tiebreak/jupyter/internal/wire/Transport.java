package dev.tiebreak.jupyter.internal.wire;

/** The channels of one connection: sockets, or queues in memory. */
interface Transport {

  /** What a channel is for; each belongs to the one thread that serves it. */
  enum Port {
    HEARTBEAT("hb_port"),
    SHELL("shell_port"),
    CONTROL("control_port"),
    STDIN("stdin_port"),
    IOPUB("iopub_port");

    private final String member;

    Port(String member) {
      this.member = member;
    }

    /** Returns its name in a connection file. */
    String member() {
      return member;
    }
  }

  Channel open(Port port);

  /** Returns once every channel closed by its thread has sent what it accepted. */
  void close();
}
