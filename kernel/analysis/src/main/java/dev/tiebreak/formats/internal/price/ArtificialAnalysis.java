package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * What the interface of Artificial Analysis answers, in the older and the newer form: models with
 * scores in several units, prices in US dollars per million tokens, and how fast they are.
 */
public final class ArtificialAnalysis implements Importer {

  private static final String DATA = "data";

  @Override
  public String format() {
    return "data of Artificial Analysis";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().at(DATA).children().stream().anyMatch(ArtificialAnalysis::isModel)
        ? Optional.of(Recognised.holding(Holding.SCORES, Holding.PRICES))
        : Optional.empty();
  }

  private static boolean isModel(Node each) {
    return each.keys().containsAll(List.of("slug", "model_creator", "evaluations", "pricing"));
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Node all = file.document();
    if (all.at("pagination", "has_more").text().equals("true")) {
      rows.say(
          "This file of Artificial Analysis is page "
              + all.at("pagination", "page").text()
              + " of "
              + all.at("pagination", "total_pages").text()
              + "; the other pages are not in it.");
    }
    List<Node> models = all.at(DATA).children();
    if (holding == Holding.SCORES) {
      String version = all.at("intelligence_index_version").text();
      models.forEach(model -> new AnalysisScores(AnalysedModel.of(model), version, rows).add());
    } else {
      AnalysisPrices prices = new AnalysisPrices(rows);
      models.forEach(model -> prices.add(AnalysedModel.of(model)));
    }
  }
}
