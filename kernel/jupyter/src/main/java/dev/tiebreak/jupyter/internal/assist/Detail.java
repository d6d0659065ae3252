package dev.tiebreak.jupyter.internal.assist;

/** How much an inspection shows. */
public enum Detail {
  /** What a declaration is for. */
  DOCUMENTATION,
  /** That, and its source where available. */
  SOURCE
}
