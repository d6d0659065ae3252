/** What a notebook sees of the analysis. Start at {@link dev.tiebreak.Imports}. Uses nothing. */
package dev.tiebreak;
