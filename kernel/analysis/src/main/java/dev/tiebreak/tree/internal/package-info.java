/**
 * Texts in JSON and YAML as trees, read strictly and with the place of each fault, the paths that
 * lead through them, and trees written as JSON. Start at {@link
 * dev.tiebreak.tree.internal.JsonText}, {@link dev.tiebreak.tree.internal.YamlText} and {@link
 * dev.tiebreak.tree.internal.TreePath}. Gson and SnakeYAML Engine are used here only. Uses {@code
 * words} alone.
 */
package dev.tiebreak.tree.internal;
