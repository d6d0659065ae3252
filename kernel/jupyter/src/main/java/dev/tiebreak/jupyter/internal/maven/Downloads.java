package dev.tiebreak.jupyter.internal.maven;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferCancelledException;
import org.eclipse.aether.transfer.TransferEvent;

/** Says what is being downloaded, a few times a second at most; several threads download. */
final class Downloads extends AbstractTransferListener {

  private static final long PAUSE_NANOS = 200_000_000;
  private static final double MEGABYTE = 1e6;

  private final Consumer<String> progress;
  private long lastSaid = System.nanoTime() - PAUSE_NANOS;
  private boolean ended;

  Downloads(Consumer<String> progress) {
    this.progress = progress;
  }

  /** Says nothing more, and stops what is still being downloaded. */
  synchronized void end() {
    ended = true;
  }

  @Override
  public void transferInitiated(TransferEvent event) throws TransferCancelledException {
    say(event);
  }

  @Override
  public void transferProgressed(TransferEvent event) throws TransferCancelledException {
    say(event);
  }

  private synchronized void say(TransferEvent event) throws TransferCancelledException {
    if (ended) {
      throw new TransferCancelledException("The cell was interrupted.");
    }
    long now = System.nanoTime();
    if (now - lastSaid >= PAUSE_NANOS) {
      lastSaid = now;
      progress.accept(words(event));
    }
  }

  private static String words(TransferEvent event) {
    String path = event.getResource().getResourceName();
    String file = path.substring(path.lastIndexOf('/') + 1);
    long size = event.getResource().getContentLength();
    return size <= 0
        ? "Downloading " + file + " …"
        : String.format(
            Locale.ROOT,
            "Downloading %s, %.1f of %.1f MB …",
            file,
            event.getTransferredBytes() / MEGABYTE,
            size / MEGABYTE);
  }
}
