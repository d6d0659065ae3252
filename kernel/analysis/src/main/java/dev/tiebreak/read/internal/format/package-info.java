/** Recognises the formats of files, and makes rows of what their importers find. */
package dev.tiebreak.read.internal.format;
