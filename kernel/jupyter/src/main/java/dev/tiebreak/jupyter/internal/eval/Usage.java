package dev.tiebreak.jupyter.internal.eval;

import java.time.Duration;

/**
 * What some code took to run.
 *
 * @param wall the time that passed
 * @param cpu the time its thread kept a processor busy, not counting other threads
 * @param allocatedBytes the memory its thread asked for, freed or not
 */
public record Usage(Duration wall, Duration cpu, long allocatedBytes) {}
