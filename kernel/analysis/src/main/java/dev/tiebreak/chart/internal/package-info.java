/** What the rooms of the charts share; uses nothing of ours. */
package dev.tiebreak.chart.internal;
