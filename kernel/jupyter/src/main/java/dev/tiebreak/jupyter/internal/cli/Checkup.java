package dev.tiebreak.jupyter.internal.cli;

import java.util.Optional;

/**
 * One thing that Tiebreak needs, looked at on this machine.
 *
 * @param subject what was looked at
 * @param found what state it is in, in a few words
 * @param remedy what to do about it; empty if all is well
 */
record Checkup(String subject, String found, Optional<String> remedy) {

  static Checkup well(String subject, String found) {
    return new Checkup(subject, found, Optional.empty());
  }

  static Checkup ill(String subject, String found, String remedy) {
    return new Checkup(subject, found, Optional.of(remedy));
  }

  boolean isWell() {
    return remedy.isEmpty();
  }

  /** Returns a line for a terminal, and below it what to do. */
  @Override
  public String toString() {
    String line = String.format("%-4s  %-8s  %s", isWell() ? "ok" : "fix", subject, found);
    return remedy.map(text -> line + "%n%16s→ %s".formatted("", text)).orElse(line);
  }
}
