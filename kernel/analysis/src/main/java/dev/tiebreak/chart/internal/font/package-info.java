/**
 * The font in which all text is set, and how words in other scripts are spelt in its letters.
 *
 * <p>Start at {@link dev.tiebreak.chart.internal.font.Face}. Uses AWT's fonts, Inter's files and
 * ICU4J (here only), nothing of ours.
 */
package dev.tiebreak.chart.internal.font;
