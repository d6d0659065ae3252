/**
 * The analysis module. Start at {@link dev.tiebreak.data.Scores}; {@link dev.tiebreak.Imports}
 * lists what a notebook sees of the other packages.
 */
package dev.tiebreak;
