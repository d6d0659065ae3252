package dev.tiebreak.jupyter.wire;

import java.util.ArrayList;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** The sockets of a connection file, bound to the address that it names and to no other. */
final class ZeroMqTransport implements Transport {

  private static final int LINGER_MILLIS = 1000;

  private final ZMQ.Context context = ZMQ.context(1);
  private final KernelConnectionProperties connection;
  private final List<Channel> opened = new ArrayList<>();

  ZeroMqTransport(KernelConnectionProperties connection) {
    this.connection = connection;
  }

  @Override
  public Channel open(Port port) {
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
    Channel channel = new ZeroMqChannel(socket);
    opened.add(channel);
    bind(socket, connection.getTransport() + "://" + connection.getIp() + ":" + number(port));
    return channel;
  }

  private void bind(ZMQ.Socket socket, String address) {
    try {
      socket.bind(address);
    } catch (ZMQException e) {
      opened.forEach(Channel::close);
      context.term();
      throw new ConnectionException(
          "The kernel cannot listen on " + address + ": the port is taken or not ours.", e);
    }
  }

  private int number(Port port) {
    return switch (port) {
      case HEARTBEAT -> connection.getHbPort();
      case SHELL -> connection.getShellPort();
      case CONTROL -> connection.getControlPort();
      case STDIN -> connection.getStdinPort();
      case IOPUB -> connection.getIopubPort();
    };
  }

  @Override
  public void close() {
    context.term();
  }
}
