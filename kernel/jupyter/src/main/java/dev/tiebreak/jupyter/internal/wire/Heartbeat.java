package dev.tiebreak.jupyter.internal.wire;

/** Echoes whatever comes, so that a client knows the kernel is alive. */
final class Heartbeat {

  private final Channel channel;

  Heartbeat(Channel channel) {
    this.channel = channel;
  }

  void loop() {
    channel.repeat(() -> channel.receive().ifPresent(channel::send));
  }
}
