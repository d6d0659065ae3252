/**
 * The names that values know, for editors: {@link dev.tiebreak.domain.internal.KnownNames}. Uses
 * {@code domain} alone.
 */
package dev.tiebreak.domain.internal;
