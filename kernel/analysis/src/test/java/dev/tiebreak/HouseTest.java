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
  static final ArchRule noCycles = slices().matching("dev.tiebreak.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule showKnowsNothingOfOurs = onlyUses("show..");

  @ArchTest static final ArchRule filesKnowNothingOfOurs = onlyUses("files..");

  @ArchTest static final ArchRule wordsKnowNothingOfOurs = onlyUses("words..");

  @ArchTest
  static final ArchRule domainIsMadeOfNumbersAndWords = onlyUses("domain..", "stats..", "words..");

  @ArchTest static final ArchRule statsTellHowFarTheyAre = onlyUses("stats..", "progress..");

  @ArchTest static final ArchRule resultsOfStatsAreValues = onlyUses("stats", "stats.internal");

  @ArchTest
  static final ArchRule toolsOfStatsKnowNoResult = onlyUses("stats.internal", "progress..");

  @ArchTest
  static final ArchRule intervalsNeedNoResampling =
      onlyUses("stats.internal.interval", "stats", "stats.internal");

  @ArchTest
  static final ArchRule resamplingNeedsNoTest =
      onlyUses("stats.resample", "stats", "stats.internal", "stats.internal.interval");

  @ArchTest
  static final ArchRule drawsAreOfDistributions =
      onlyUses("stats.resample.internal", "stats", "stats.internal", "progress..");

  @ArchTest
  static final ArchRule testsUseTheOthersButRanks =
      onlyUses(
          "stats.internal.test",
          "stats",
          "stats.internal",
          "stats.internal.interval",
          "stats.resample");

  @ArchTest
  static final ArchRule ranksNeedNoIntervals = onlyUses("stats.rank", "stats", "stats.internal");

  @ArchTest static final ArchRule progressShowsItself = onlyUses("progress..", "show..");

  @ArchTest
  static final ArchRule costAsksItsRooms =
      onlyUses("cost", "cost.bill", "cost.price", "cost.vary", "domain", "show..");

  @ArchTest
  static final ArchRule pricesDrawNothing =
      onlyUses("cost.price", "cost.internal", "domain", "stats..", "show..");

  @ArchTest
  static final ArchRule whatVariesRestsOnPrices =
      onlyUses(
          "cost.vary", "cost.price", "cost.internal", "domain", "stats..", "show..", "chart..");

  @ArchTest
  static final ArchRule billsRestOnPrices =
      onlyUses(
          "cost.bill", "cost.price", "cost.internal", "domain", "stats..", "show..", "chart..");

  @ArchTest static final ArchRule tiesKnowNothingOfOurs = onlyUses("cost.internal");

  @ArchTest
  static final ArchRule worthSetsCostBesideQuality =
      onlyUses("worth", "cost..", "domain", "stats..", "show..", "chart..");

  @ArchTest
  static final ArchRule decideAsksScorecards =
      onlyUses(
          "decide", "decide.doubt", "decide.judge..", "domain", "stats..", "show..", "chart..");

  @ArchTest
  static final ArchRule judgesKnowOnlyScores = onlyUses("decide.judge..", "domain", "stats..");

  @ArchTest
  static final ArchRule doubtsAskScorecards =
      onlyUses("decide.doubt", "decide.judge..", "domain", "stats..", "show..");

  @ArchTest
  static final ArchRule leaguesMeasureShowThemselvesAndDraw =
      onlyUses("decide.league", "decide.judge", "domain", "stats..", "show..", "chart..");

  @ArchTest
  static final ArchRule dataAsksTheQuestions =
      onlyUses("data", "decide..", "cost..", "worth", "read..", "domain", "show..", "chart..");

  @ArchTest static final ArchRule problemsKnowNothingOfOurs = onlyUses("read");

  @ArchTest static final ArchRule readingKnowsNoFrame = onlyUses("read.internal", "read", "domain");

  @ArchTest
  static final ArchRule claimsAskTheAnswers =
      onlyUses("claims", "data", "decide..", "cost..", "domain", "show..");

  @ArchTest
  static final ArchRule articlesPutTogetherWhatShowsItself =
      onlyUses("article", "chart..", "files.internal", "show..");

  @ArchTest static final ArchRule chartsAreShown = onlyUses("chart", "chart..", "domain", "show..");

  @ArchTest
  static final ArchRule exportLeavesDrawingToOthers =
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
          "show..");

  @ArchTest
  static final ArchRule drawingsKnowFigures =
      onlyUses(
          "chart.internal.draw",
          "chart.internal.draw.kit",
          "chart.internal.figure",
          "chart.internal.scene",
          "chart.internal.font",
          "chart.plot",
          "chart.style");

  @ArchTest
  static final ArchRule whatDrawingsShareKnowsNoDrawing =
      onlyUses(
          "chart.internal.draw.kit",
          "chart.internal.figure",
          "chart.internal.scene",
          "chart.internal.font",
          "chart.plot",
          "chart.style");

  @ArchTest
  static final ArchRule xchartPaintsScenesAndMakesPlainChartsOfFigures =
      onlyUses(
          "chart.internal.xchart",
          "chart.internal.scene",
          "chart.internal.font",
          "chart.internal.figure",
          "chart.plot",
          "chart.style",
          "show..");

  @ArchTest
  static final ArchRule scenesKnowRolesAndFaces =
      onlyUses("chart.internal.scene", "chart.internal.font", "chart.style");

  @ArchTest static final ArchRule fontsKnowNothingOfOurs = onlyUses("chart.internal.font");

  @ArchTest
  static final ArchRule figuresArePlotsInAStyle =
      onlyUses(
          "chart.internal.figure",
          "chart.internal.scene",
          "chart.plot",
          "chart.style",
          "chart.internal");

  @ArchTest
  static final ArchRule plotsKnowTheirStyle =
      onlyUses("chart.plot", "chart.style", "chart.internal");

  @ArchTest static final ArchRule stylesKnowNothingOfOurs = onlyUses("chart.style");

  @ArchTest static final ArchRule checksOfPlotsKnowNothingOfOurs = onlyUses("chart.internal");

  @ArchTest
  static final ArchRule paintingIsDoneInOnePlace =
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
  static final ArchRule csvIsReadInOnePackageAndWrittenInAnother =
      livesIn(
          "de.siegmar.fastcsv..",
          "dev.tiebreak.read.internal",
          "dev.tiebreak.chart.internal.export");

  /** Tablesaw brings it for its own reader. */
  @ArchTest
  static final ArchRule univocityIsTablesawsAlone = livesIn("com.univocity..", "tech.tablesaw..");

  @ArchTest
  static final ArchRule xchartDrawsInOnePackageAndIsShownByAnother =
      livesIn(
          "org.knowm.xchart..",
          "dev.tiebreak.chart.internal.xchart",
          "dev.tiebreak.jjava",
          "dev.tiebreak.chart"); // which hands one out

  @ArchTest
  static final ArchRule jjavaIsMetInOnePackage = livesIn("org.dflib..", "dev.tiebreak.jjava");

  @ArchTest
  static final ArchRule jjavaShowsWhatIsThere =
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
  static final ArchRule nobodyUsesTheExtension =
      livesIn("dev.tiebreak.jjava", "dev.tiebreak.jjava");

  @ArchTest
  static final ArchRule otherScriptsAreSpeltInOnePackage =
      livesIn("com.ibm.icu..", "dev.tiebreak.chart.internal.font");

  @ArchTest
  static final ArchRule pdfIsWrittenInOnePackage =
      livesIn("org.apache.pdfbox..", "dev.tiebreak.chart.internal.export");

  @ArchTest
  static final ArchRule statisticsAreComputedInOnePackage =
      livesIn("org.apache.commons.statistics..", "dev.tiebreak.stats..");

  @ArchTest
  static final ArchRule randomNumbersAreDrawnInOnePackage =
      livesIn("org.apache.commons.rng..", "dev.tiebreak.stats..");

  @ArchTest
  static final ArchRule rootsAreFoundInOnePackage =
      livesIn("org.apache.commons.numbers..", "dev.tiebreak.stats..");

  @ArchTest
  static final ArchRule sequencesAreDrawnInOnePackage =
      livesIn("org.hipparchus..", "dev.tiebreak.stats..");

  @ArchTest
  static final ArchRule statisticsKnowNoFrame =
      noClasses()
          .that()
          .resideInAPackage("dev.tiebreak.stats..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tech.tablesaw..");

  @ArchTest
  static final ArchRule figuresKnowNoFrame =
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
  static final ArchRule whatHasAFrameAndATableIsAResult =
      classes()
          .that(have("table").and(have("display")))
          .and()
          .areNotInterfaces()
          .should()
          .implement(Result.class);

  @ArchTest
  static final ArchRule aResultWithAChartIsCharted =
      classes()
          .that(have("table").and(have("chart")))
          .and()
          .areNotInterfaces()
          .should()
          .implement(Charted.class);

  @ArchTest
  static final ArchRule nothingStaticChanges =
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
