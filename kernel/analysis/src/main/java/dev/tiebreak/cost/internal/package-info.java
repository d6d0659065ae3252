/** When two costs are the same; for the rooms of costs alone, and knows none of them. */
package dev.tiebreak.cost.internal;
