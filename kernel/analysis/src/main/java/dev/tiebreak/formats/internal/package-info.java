/** What importers share: numbers, moments, mappings that are kept as files. */
package dev.tiebreak.formats.internal;
