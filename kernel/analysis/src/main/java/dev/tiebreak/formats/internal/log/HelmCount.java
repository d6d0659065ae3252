package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.tree.Node;
import java.util.List;

/**
 * How many instances a score of HELM is the mean of, and how often each was run.
 *
 * @param runs of all instances together
 */
record HelmCount(long instances, long runs) {

  static HelmCount of(List<Node> instances, HelmRun run) {
    List<String> ids =
        instances.stream()
            .filter(each -> run.main(each).isPresent())
            .map(each -> each.at("instance_id").text())
            .toList();
    return new HelmCount(ids.stream().distinct().count(), ids.size());
  }

  void fill(FoundRow row) {
    row.put("n", instances == 0 ? "" : String.valueOf(instances));
    if (instances > 0 && runs % instances == 0) {
      row.put("trials", String.valueOf(runs / instances));
    }
  }
}
