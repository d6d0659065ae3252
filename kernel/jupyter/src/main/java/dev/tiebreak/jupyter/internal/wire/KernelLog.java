package dev.tiebreak.jupyter.internal.wire;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kernel's log. As a static field of each class, it would be set up before the kernel listens.
 */
final class KernelLog {

  private KernelLog() {}

  static Logger get() {
    return LoggerFactory.getLogger(KernelLog.class);
  }
}
