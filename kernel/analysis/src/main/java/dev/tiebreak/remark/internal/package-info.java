/**
 * What is remarkable about the numbers and names of files, one small class for each rule: {@link
 * dev.tiebreak.remark.internal.PriceGaps}, {@link dev.tiebreak.remark.internal.MixedScales} and
 * others. Each takes cells with their places and gives remarks; none knows a frame. Uses {@code
 * remark}, {@code domain} and {@code words}.
 */
package dev.tiebreak.remark.internal;
