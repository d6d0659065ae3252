/** JSON and YAML as trees. */
package dev.tiebreak.tree;
