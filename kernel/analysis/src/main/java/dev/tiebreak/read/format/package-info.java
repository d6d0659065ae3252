/** How a file format is added: what an importer is asked, and what it is given. */
package dev.tiebreak.read.format;
