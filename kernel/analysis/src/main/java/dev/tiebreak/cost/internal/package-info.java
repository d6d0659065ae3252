/** When two costs are the same; used by the rooms of costs alone, and knows none of them. */
package dev.tiebreak.cost.internal;
