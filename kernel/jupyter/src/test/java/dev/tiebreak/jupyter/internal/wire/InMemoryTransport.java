package dev.tiebreak.jupyter.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Channels that are queues, each with one client at the other end. */
final class InMemoryTransport implements Transport {

  private static final int PATIENCE_SECONDS = 30;

  private final Map<Port, Queues> channels = new EnumMap<>(Port.class);

  InMemoryTransport() {
    for (Port port : Port.values()) {
      channels.put(port, new Queues());
    }
  }

  @Override
  public Channel open(Port port) {
    return channels.get(port);
  }

  @Override
  public void close() {
    // Queues need no closing.
  }

  void toKernel(Port port, List<byte[]> frames) {
    channels.get(port).in.add(Optional.of(frames));
  }

  void subscribe(String topic) {
    toKernel(Port.IOPUB, List.of(('\u0001' + topic).getBytes(StandardCharsets.UTF_8)));
  }

  List<byte[]> fromKernel(Port port) throws InterruptedException {
    List<byte[]> frames = channels.get(port).out.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (frames == null) {
      throw new AssertionError("Nothing came from " + port + ".");
    }
    return frames;
  }

  private static final class Queues implements Channel {

    private final BlockingQueue<Optional<List<byte[]>>> in = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<byte[]>> out = new LinkedBlockingQueue<>();
    private volatile boolean open = true;

    @Override
    public Optional<List<byte[]>> receive() {
      try {
        return open ? in.take() : Optional.empty();
      } catch (InterruptedException e) {
        throw new AssertionError("A channel's thread was interrupted.", e);
      }
    }

    @Override
    public Optional<List<byte[]>> next() {
      Optional<List<byte[]>> next = in.poll();
      while (next != null && next.isEmpty()) {
        next = in.poll();
      }
      return next == null ? Optional.empty() : next;
    }

    @Override
    public void send(List<byte[]> frames) {
      out.add(frames);
    }

    @Override
    public void wake() {
      in.add(Optional.empty());
    }

    @Override
    public void end() {
      open = false;
      wake();
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {
      open = false;
    }
  }
}
