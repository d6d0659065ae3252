/** What importers share: mappings that are kept as files. */
package dev.tiebreak.formats.internal;
