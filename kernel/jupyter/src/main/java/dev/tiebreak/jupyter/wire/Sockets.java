package dev.tiebreak.jupyter.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;
import zmq.ZError;

/** Opens the sockets of a connection file, and moves messages of several frames over them. */
final class Sockets {

  private static final int LINGER_MILLIS = 1000;

  private final ZMQ.Context context = ZMQ.context(1);
  private final KernelConnectionProperties connection;
  private final List<ZMQ.Socket> opened = new ArrayList<>();

  Sockets(KernelConnectionProperties connection) {
    this.connection = connection;
  }

  ZMQ.Socket bind(SocketType type, int port) {
    String address = connection.getTransport() + "://" + connection.getIp() + ":" + port;
    ZMQ.Socket socket = context.socket(type);
    opened.add(socket);
    socket.setLinger(LINGER_MILLIS);
    try {
      socket.bind(address);
    } catch (ZMQException e) {
      opened.forEach(ZMQ.Socket::close);
      context.term();
      throw new ConnectionException(
          "The kernel cannot listen on " + address + ": the port is taken or not ours.", e);
    }
    return socket;
  }

  /** Waits for a message; empty once the sockets are to be closed. */
  static Optional<List<byte[]>> receive(ZMQ.Socket socket) {
    try {
      List<byte[]> frames = new ArrayList<>();
      do {
        byte[] frame = socket.recv();
        if (frame == null) {
          return Optional.empty();
        }
        frames.add(frame);
      } while (socket.hasReceiveMore());
      return Optional.of(frames);
    } catch (ZMQException e) {
      if (e.getErrorCode() == ZError.ETERM) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Takes the messages that have come already, without waiting for more. */
  static void receiveWaiting(ZMQ.Socket socket, Queue<List<byte[]>> into) {
    // Sockets that are being closed claim every event, yet give no message.
    Optional<List<byte[]>> next = waiting(socket);
    while (next.isPresent()) {
      into.add(next.get());
      next = waiting(socket);
    }
  }

  private static Optional<List<byte[]>> waiting(ZMQ.Socket socket) {
    boolean some = (socket.getEvents() & ZMQ.Poller.POLLIN) != 0;
    return some ? receive(socket) : Optional.empty();
  }

  static void send(ZMQ.Socket socket, List<byte[]> frames) {
    for (int i = 0; i < frames.size(); i++) {
      socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  /** Ends every wait; returns when all sockets have been closed by the threads that own them. */
  void close() {
    context.term();
  }
}
