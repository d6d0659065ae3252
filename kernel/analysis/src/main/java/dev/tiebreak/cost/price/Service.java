package dev.tiebreak.cost.price;

/** How soon a call is answered; each service has its own price. */
public enum Service {
  /** At once, at the list price. */
  STANDARD,
  /** Within hours, together with others. */
  BATCH,
  /** When there is room. */
  FLEX,
  /** Before others. */
  PRIORITY
}
