package dev.tiebreak.jupyter.internal.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/**
 * A ZeroMQ socket. It waits on the socket's descriptor instead of in the socket, since otherwise no
 * other thread could wake it: a socket must not be used by several threads, and an interrupt closes
 * it.
 */
final class ZeroMqChannel implements Channel {

  private final ZMQ.Socket socket;
  private final Selector selector;
  private final AtomicBoolean woken = new AtomicBoolean();
  private volatile boolean open = true;

  ZeroMqChannel(ZMQ.Socket socket) {
    this.socket = socket;
    try {
      selector = Selector.open();
      socket.getFD().register(selector, SelectionKey.OP_READ);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<List<byte[]>> receive() {
    while (open) {
      Optional<List<byte[]>> message = next();
      if (message.isPresent()) {
        return message;
      }
      if (woken.getAndSet(false)) {
        return Optional.empty();
      }
      await();
    }
    return Optional.empty();
  }

  /** The descriptor signals a change once; only the socket knows whether it is a message. */
  private void await() {
    try {
      selector.select();
      selector.selectedKeys().clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<List<byte[]>> next() {
    try {
      if (!open || (socket.getEvents() & ZMQ.Poller.POLLIN) == 0) {
        return Optional.empty();
      }
      List<byte[]> frames = new ArrayList<>();
      do {
        frames.add(socket.recv());
      } while (socket.hasReceiveMore());
      return Optional.of(frames);
    } catch (ZMQException e) {
      KernelLog.get().warn("A socket has failed.", e);
      open = false;
      return Optional.empty();
    }
  }

  @Override
  public void send(List<byte[]> frames) {
    for (int i = 0; i < frames.size(); i++) {
      socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  @Override
  public void wake() {
    woken.set(true);
    selector.wakeup();
  }

  @Override
  public void end() {
    open = false;
    selector.wakeup();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
    try {
      selector.close();
    } catch (IOException e) {
      KernelLog.get().debug("A selector could not be closed", e);
    }
    socket.close();
  }
}
