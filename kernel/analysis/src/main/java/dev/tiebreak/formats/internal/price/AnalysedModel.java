package dev.tiebreak.formats.internal.price;

import dev.tiebreak.tree.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model of Artificial Analysis, whose name ends with how hard it was told to think: {@code
 * o3-mini (high)}.
 *
 * @param full its whole name
 * @param model its name without the effort
 * @param effort blank where the name does not say it
 */
record AnalysedModel(String full, String model, String effort, Node node) {

  private static final Pattern WITH_EFFORT =
      Pattern.compile("(.+) \\((none|minimal|low|medium|high|xhigh|max)\\)");

  static AnalysedModel of(Node node) {
    String full = node.at("name").text();
    Matcher found = WITH_EFFORT.matcher(full);
    return found.matches()
        ? new AnalysedModel(full, found.group(1), found.group(2), node)
        : new AnalysedModel(full, full, "", node);
  }
}
