package dev.tiebreak;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.show.Result;
import java.util.Arrays;
import java.util.stream.Stream;

/** The arrows between the packages of the analysis module, and which library lives where. */
@AnalyzeClasses(packages = "dev.tiebreak", importOptions = DoNotIncludeTests.class)
class HouseTest {

  @ArchTest
  static final ArchRule packages_formNoCycle =
      slices().matching("dev.tiebreak.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule show_knowsNothingOfOurs = onlyUses("show..");

  @ArchTest static final ArchRule files_knowNothingOfOurs = onlyUses("files..");

  @ArchTest static final ArchRule words_knowNothingOfOurs = onlyUses("words..");

  @ArchTest
  static final ArchRule domain_isMadeOfNumbersAndWords = onlyUses("domain..", "stats..", "words..");

  @ArchTest static final ArchRule stats_tellHowFarTheyAre = onlyUses("stats..", "progress..");

  @ArchTest static final ArchRule resultsOfStats_areValues = onlyUses("stats", "stats.internal");

  @ArchTest
  static final ArchRule toolsOfStats_knowNoResult = onlyUses("stats.internal", "progress..");

  @ArchTest
  static final ArchRule intervals_needNoResampling =
      onlyUses("stats.internal.interval", "stats", "stats.internal");

  @ArchTest
  static final ArchRule resampling_needsNoTest =
      onlyUses("stats.resample", "stats", "stats.internal", "stats.internal.interval");

  @ArchTest
  static final ArchRule draws_areOfDistributions =
      onlyUses("stats.resample.internal", "stats", "stats.internal", "progress..");

  @ArchTest
  static final ArchRule tests_useTheOthersButRanks =
      onlyUses(
          "stats.internal.test",
          "stats",
          "stats.internal",
          "stats.internal.interval",
          "stats.resample");

  @ArchTest
  static final ArchRule ranks_needNoIntervals = onlyUses("stats.rank", "stats", "stats.internal");

  @ArchTest static final ArchRule progress_showsItself = onlyUses("progress..", "show..");

  @ArchTest
  static final ArchRule cost_asksItsRooms =
      onlyUses("cost", "cost.bill", "cost.price", "cost.vary", "domain", "show..");

  @ArchTest
  static final ArchRule prices_drawNothing =
      onlyUses("cost.price", "cost.internal", "domain", "stats..", "show..");

  @ArchTest
  static final ArchRule whatVaries_restsOnPrices =
      onlyUses(
          "cost.vary", "cost.price", "cost.internal", "domain", "stats..", "show..", "chart..");

  @ArchTest
  static final ArchRule bills_restOnPrices =
      onlyUses(
          "cost.bill", "cost.price", "cost.internal", "domain", "stats..", "show..", "chart..");

  @ArchTest static final ArchRule ties_knowNothingOfOurs = onlyUses("cost.internal");

  @ArchTest
  static final ArchRule worth_setsCostBesideQuality =
      onlyUses("worth", "cost..", "domain", "stats..", "show..", "chart..");

  @ArchTest
  static final ArchRule decide_asksScorecards =
      onlyUses(
          "decide",
          "decide.internal",
          "decide.doubt",
          "decide.judge..",
          "domain",
          "stats..",
          "show..",
          "chart..");

  @ArchTest
  static final ArchRule axes_areOfMeasures =
      onlyUses("decide.internal", "decide.judge", "domain", "chart..");

  @ArchTest
  static final ArchRule judges_knowOnlyScores =
      onlyUses("decide.judge..", "domain", "stats..", "show");

  @ArchTest
  static final ArchRule doubts_askScorecards =
      onlyUses("decide.doubt", "decide.judge..", "domain", "stats..", "show..");

  @ArchTest
  static final ArchRule leagues_measureShowThemselvesAndDraw =
      onlyUses("decide.league", "decide.judge", "domain", "stats..", "show..", "chart..");

  @ArchTest
  static final ArchRule data_asksTheQuestions =
      onlyUses(
          "data",
          "decide..",
          "cost..",
          "worth",
          "read..",
          "remark..",
          "domain",
          "show..",
          "chart..",
          "files..");

  @ArchTest static final ArchRule remarks_arePlain = onlyUses("remark");

  @ArchTest
  static final ArchRule rules_lookAtPlainCells = onlyUses("remark.internal", "remark", "domain");

  @ArchTest static final ArchRule trees_knowNothingOfOurs = onlyUses("tree..");

  @ArchTest static final ArchRule problems_knowNothingButTrees = onlyUses("read", "tree..");

  @ArchTest
  static final ArchRule importers_areAskedForFilesAndTrees =
      onlyUses("read.format", "read", "tree");

  @ArchTest
  static final ArchRule formats_areImporters = onlyUses("formats..", "read.format", "read", "tree");

  /** They are found as services, as those of other jars are. */
  @ArchTest
  static final ArchRule formats_areUsedByNoOtherRoom =
      livesIn("dev.tiebreak.formats..", "dev.tiebreak.formats..");

  @ArchTest
  static final ArchRule knownFormats_becomeRows =
      onlyUses(
          "read.internal.format",
          "read.format",
          "read.internal",
          "read.internal.open",
          "read.internal.table",
          "read.internal.mapping",
          "read",
          "tree..",
          "progress",
          "domain");

  @ArchTest
  static final ArchRule reading_knowsNoFrame = onlyUses("read.internal", "read", "domain");

  @ArchTest
  static final ArchRule opening_knowsNoTable =
      onlyUses("read.internal.open", "read", "progress..", "files.internal");

  @ArchTest
  static final ArchRule tables_areOpenedAndBecomeRows =
      onlyUses("read.internal.table", "read.internal", "read.internal.open", "read");

  @ArchTest
  static final ArchRule mappings_leadThroughTreesAndTables =
      onlyUses(
          "read.internal.mapping",
          "read.internal",
          "read.internal.open",
          "read.internal.table",
          "read",
          "tree..",
          "domain");

  @ArchTest
  static final ArchRule claims_askTheAnswers =
      onlyUses("claims", "data", "decide..", "cost..", "domain", "show..");

  @ArchTest
  static final ArchRule articles_putTogetherWhatShowsItself =
      onlyUses("article", "chart..", "files.internal", "show..");

  @ArchTest
  static final ArchRule charts_areShown = onlyUses("chart", "chart..", "domain", "show..");

  @ArchTest
  static final ArchRule export_leavesDrawingToOthers =
      onlyUses(
          "chart.internal.export",
          "chart.internal.draw",
          "chart.internal.xchart",
          "chart.internal.scene",
          "chart.internal.font",
          "chart.internal.figure",
          "chart.plot",
          "chart.style",
          "files.internal",
          "read.internal.table",
          "show..");

  @ArchTest
  static final ArchRule drawings_knowFigures =
      onlyUses(
          "chart.internal.draw",
          "chart.internal.draw.kit",
          "chart.internal.figure",
          "chart.internal.scene",
          "chart.internal.font",
          "chart.plot",
          "chart.style");

  @ArchTest
  static final ArchRule whatDrawingsShare_knowsNoDrawing =
      onlyUses(
          "chart.internal.draw.kit",
          "chart.internal.figure",
          "chart.internal.scene",
          "chart.internal.font",
          "chart.plot",
          "chart.style");

  @ArchTest
  static final ArchRule xchart_paintsScenesAndMakesPlainChartsOfFigures =
      onlyUses(
          "chart.internal.xchart",
          "chart.internal.scene",
          "chart.internal.font",
          "chart.internal.figure",
          "chart.plot",
          "chart.style",
          "show..");

  @ArchTest
  static final ArchRule scenes_knowRolesAndFaces =
      onlyUses("chart.internal.scene", "chart.internal.font", "chart.style");

  @ArchTest static final ArchRule fonts_knowNothingOfOurs = onlyUses("chart.internal.font");

  @ArchTest
  static final ArchRule figures_arePlotsInAStyle =
      onlyUses(
          "chart.internal.figure",
          "chart.internal.scene",
          "chart.plot",
          "chart.style",
          "chart.internal");

  @ArchTest
  static final ArchRule plots_knowTheirStyle =
      onlyUses("chart.plot", "chart.style", "chart.internal");

  @ArchTest static final ArchRule styles_knowNothingOfOurs = onlyUses("chart.style");

  @ArchTest static final ArchRule checksOfPlots_knowNothingOfOurs = onlyUses("chart.internal");

  @ArchTest
  static final ArchRule painting_isDoneInOnePlace =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.tiebreak.chart",
              "dev.tiebreak.chart.plot",
              "dev.tiebreak.chart.style",
              "dev.tiebreak.chart.internal.figure",
              "dev.tiebreak.chart.internal.scene")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..");

  @ArchTest
  static final ArchRule csv_isReadAndWrittenInOnePackage =
      livesIn("de.siegmar.fastcsv..", "dev.tiebreak.read.internal.table");

  @ArchTest
  static final ArchRule pages_areReadInOnePackage =
      livesIn("org.jsoup..", "dev.tiebreak.read.internal.table");

  @ArchTest
  static final ArchRule markdown_isReadInOnePackage =
      livesIn("org.commonmark..", "dev.tiebreak.read.internal.table");

  @ArchTest
  static final ArchRule sheets_areReadInOnePackage =
      livesIn("org.dhatim..", "dev.tiebreak.read.internal.table");

  @ArchTest
  static final ArchRule json_isReadInOnePackage =
      livesIn("com.google.gson..", "dev.tiebreak.tree.internal");

  @ArchTest
  static final ArchRule yaml_isReadInOnePackage =
      livesIn("org.snakeyaml..", "dev.tiebreak.tree.internal");

  @ArchTest
  static final ArchRule archives_areOpenedInOnePackage =
      livesIn("org.apache.commons.compress..", "dev.tiebreak.read.internal.open");

  @ArchTest
  static final ArchRule zstandard_isUnpackedInOnePackage =
      livesIn("io.airlift..", "dev.tiebreak.read.internal.open");

  /** Tablesaw brings it for its own reader. */
  @ArchTest
  static final ArchRule univocity_isTablesawsAlone = livesIn("com.univocity..", "tech.tablesaw..");

  @ArchTest
  static final ArchRule xchart_drawsInOnePackageAndIsShownByAnother =
      livesIn(
          "org.knowm.xchart..",
          "dev.tiebreak.chart.internal.xchart",
          "dev.tiebreak.jjava",
          "dev.tiebreak.chart"); // which hands one out

  @ArchTest
  static final ArchRule jjava_isMetInOnePackage = livesIn("org.dflib..", "dev.tiebreak.jjava");

  @ArchTest
  static final ArchRule jjava_showsWhatIsThere =
      classes()
          .that()
          .resideInAPackage("dev.tiebreak.jjava")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "dev.tiebreak",
                      "dev.tiebreak.jjava",
                      "dev.tiebreak.show..",
                      "dev.tiebreak.chart.internal.xchart")
                  .or(not(resideInAPackage("dev.tiebreak.."))));

  /** Else jjava-jupyter would be needed where no JJava is. */
  @ArchTest
  static final ArchRule extension_isUsedByNoOtherRoom =
      livesIn("dev.tiebreak.jjava", "dev.tiebreak.jjava");

  @ArchTest
  static final ArchRule otherScripts_areSpeltInOnePackage =
      livesIn("com.ibm.icu..", "dev.tiebreak.chart.internal.font");

  @ArchTest
  static final ArchRule pdf_isWrittenInOnePackage =
      livesIn("org.apache.pdfbox..", "dev.tiebreak.chart.internal.export");

  @ArchTest
  static final ArchRule statistics_areComputedInOnePackage =
      livesIn("org.apache.commons.statistics..", "dev.tiebreak.stats..");

  @ArchTest
  static final ArchRule randomNumbers_areDrawnInOnePackage =
      livesIn("org.apache.commons.rng..", "dev.tiebreak.stats..");

  @ArchTest
  static final ArchRule roots_areFoundInOnePackage =
      livesIn("org.apache.commons.numbers..", "dev.tiebreak.stats..");

  @ArchTest
  static final ArchRule sequences_areDrawnInOnePackage =
      livesIn("org.hipparchus..", "dev.tiebreak.stats..");

  @ArchTest
  static final ArchRule statistics_knowNoFrame =
      noClasses()
          .that()
          .resideInAPackage("dev.tiebreak.stats..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tech.tablesaw..");

  @ArchTest
  static final ArchRule figures_knowNoFrame =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.tiebreak.chart.plot",
              "dev.tiebreak.chart.style",
              "dev.tiebreak.chart.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tech.tablesaw..");

  /** So that a method for every result can be written. */
  @ArchTest
  static final ArchRule whatHasAFrameAndATable_isAResult =
      classes()
          .that(have("table").and(have("display")))
          .and()
          .areNotInterfaces()
          .should()
          .implement(Result.class);

  @ArchTest
  static final ArchRule resultWithAChart_isCharted =
      classes()
          .that(have("table").and(have("chart")))
          .and()
          .areNotInterfaces()
          .should()
          .implement(Charted.class);

  @ArchTest
  static final ArchRule staticFields_areFinal =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  /** Has a public method of this name that takes nothing. */
  private static DescribedPredicate<JavaClass> have(String method) {
    return DescribedPredicate.describe(
        "have a method " + method + "()",
        type ->
            type.getMethods().stream()
                .anyMatch(
                    each ->
                        each.getName().equals(method)
                            && each.getRawParameterTypes().isEmpty()
                            && each.getModifiers().contains(JavaModifier.PUBLIC)));
  }

  /** A room uses itself, the rooms that are named, and words, which every room may. */
  private static ArchRule onlyUses(String name, String... allowed) {
    String[] ours =
        Stream.concat(Stream.of(name, "words.."), Arrays.stream(allowed))
            .map(room -> "dev.tiebreak." + room)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("dev.tiebreak." + name)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(ours).or(not(resideInAPackage("dev.tiebreak.."))));
  }

  private static ArchRule livesIn(String library, String... owners) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(owners)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
