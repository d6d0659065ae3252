package dev.tiebreak.jupyter.wire;

import java.util.List;
import java.util.Optional;
import org.zeromq.ZMQ;

/** Echoes whatever comes, so that a client knows the kernel lives. */
final class Heartbeat {

  private final ZMQ.Socket socket;

  Heartbeat(ZMQ.Socket socket) {
    this.socket = socket;
  }

  void loop() {
    try (socket) {
      Optional<List<byte[]>> beat = Sockets.receive(socket);
      while (beat.isPresent()) {
        Sockets.send(socket, beat.get());
        beat = Sockets.receive(socket);
      }
    }
  }
}
