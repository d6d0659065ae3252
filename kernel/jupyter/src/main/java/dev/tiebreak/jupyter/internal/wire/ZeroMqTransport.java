package dev.tiebreak.jupyter.internal.wire;

import java.util.EnumMap;
import java.util.Map;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/**
 * The sockets of a connection file, bound at once and only to the address that it names: a client
 * that finds no socket yet tries again only a tenth of a second or two later.
 */
final class ZeroMqTransport implements Transport {

  private static final int LINGER_MILLIS = 1000;

  private final ZMQ.Context context = ZMQ.context(1);
  private final Map<Port, ZMQ.Socket> bound = new EnumMap<>(Port.class);

  ZeroMqTransport(Connection connection) {
    for (Port port : Port.values()) {
      bound.put(port, bind(socket(port), connection.address(port)));
    }
  }

  private ZMQ.Socket socket(Port port) {
    ZMQ.Socket socket =
        switch (port) {
          case HEARTBEAT -> context.socket(SocketType.REP);
          case SHELL, CONTROL, STDIN -> context.socket(SocketType.ROUTER);
          case IOPUB -> context.socket(SocketType.XPUB);
        };
    socket.setLinger(LINGER_MILLIS);
    if (port == Port.IOPUB) {
      // Every client that subscribes is welcomed, not only the first.
      socket.setXpubVerbose(true);
      // A full queue would lose messages; how much a cell prints is limited elsewhere.
      socket.setHWM(0);
    }
    return socket;
  }

  private ZMQ.Socket bind(ZMQ.Socket socket, String address) {
    try {
      socket.bind(address);
      return socket;
    } catch (ZMQException e) {
      socket.close();
      close();
      throw new ConnectionException(
          "The kernel cannot listen on "
              + address
              + ": the port is taken, or this user may not use it.",
          e);
    }
  }

  @Override
  public Channel open(Port port) {
    return new ZeroMqChannel(bound.remove(port));
  }

  @Override
  public void close() {
    bound.values().forEach(ZMQ.Socket::close);
    context.term();
  }
}
