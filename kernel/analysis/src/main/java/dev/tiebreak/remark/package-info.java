/**
 * What is to be said of a file that was checked: {@link dev.tiebreak.remark.Remark}, a plain value.
 * The rules that find what is suspicious lie in {@code internal}. Uses {@code words} alone.
 */
package dev.tiebreak.remark;
