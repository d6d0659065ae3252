package dev.tiebreak.jupyter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.tiebreak.jupyter.display.Comm;
import dev.tiebreak.jupyter.display.Functions;
import dev.tiebreak.show.MimeBundle;
import java.util.HashSet;
import java.util.Set;

@AnalyzeClasses(packages = "dev.tiebreak", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  private static final String ROOT = "dev.tiebreak.jupyter.internal.";

  /** Each room with those that may use it. */
  @ArchTest
  static final ArchRule arrows_pointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("dev.tiebreak.jupyter..")
          .layer("cli")
          .definedBy(ROOT + "cli..")
          .layer("page")
          .definedBy(ROOT + "page..")
          .layer("wire")
          .definedBy(ROOT + "wire..")
          .layer("run")
          .definedBy(ROOT + "run..")
          .layer("launch")
          .definedBy(ROOT + "launch..")
          .layer("session")
          .definedBy(ROOT + "session..")
          .layer("functions")
          .definedBy("dev.tiebreak.jupyter.display")
          .layer("magic")
          .definedBy(ROOT + "magic..")
          .layer("maven")
          .definedBy(ROOT + "maven..")
          .layer("assist")
          .definedBy(ROOT + "assist..")
          .layer("display")
          .definedBy(ROOT + "display..")
          .layer("eval")
          .definedBy(ROOT + "eval..")
          .layer("notebook")
          .definedBy(ROOT + "notebook..")
          .layer("hint")
          .definedBy(ROOT + "hint..")
          .layer("source")
          .definedBy(ROOT + "source..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("wire")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("run")
          .mayOnlyBeAccessedByLayers("cli", "page")
          .whereLayer("launch")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("session")
          .mayOnlyBeAccessedByLayers("run", "wire")
          .whereLayer("functions")
          .mayOnlyBeAccessedByLayers("session", "wire")
          .whereLayer("magic")
          .mayOnlyBeAccessedByLayers("session")
          .whereLayer("maven")
          .mayOnlyBeAccessedByLayers("magic")
          .whereLayer("assist")
          .mayOnlyBeAccessedByLayers("magic", "session", "wire")
          .whereLayer("display")
          .mayOnlyBeAccessedByLayers("cli", "functions", "run", "session", "wire")
          .whereLayer("eval")
          .mayOnlyBeAccessedByLayers("assist", "cli", "display", "magic", "run", "session", "wire")
          .whereLayer("notebook")
          .mayOnlyBeAccessedByLayers("cli", "magic", "page", "run")
          .whereLayer("hint")
          .mayOnlyBeAccessedByLayers("eval")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("assist", "eval", "hint", "magic", "run");

  /** Rooms within a room know nothing of the room itself. */
  @ArchTest
  static final ArchRule roomsOfEval_knowNothingOfIt =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "eval.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "eval");

  @ArchTest
  static final ArchRule names_standOnce =
      classes()
          .that()
          .resideInAPackage("dev.tiebreak.jupyter..")
          .and()
          .areTopLevelClasses()
          .should(haveNamesOfTheirOwn());

  /** Elsewhere, a new kind of a sealed type would be missed silently. */
  @ArchTest
  static final ArchRule kindsOfSealedTypes_areToldApartInTheirOwnPackage =
      classes()
          .that()
          .resideInAPackage("dev.tiebreak.jupyter..")
          .should(askNoKindOfASealedTypeOfOthers());

  /**
   * What users of notebooks write or hold; everything else that is public is public only for other
   * rooms.
   */
  @ArchTest
  static final ArchRule users_seeDisplayAlone =
      classes()
          .that()
          .resideInAPackage("dev.tiebreak.jupyter..")
          .and()
          .resideOutsideOfPackage("..internal..")
          .and()
          .areTopLevelClasses()
          .and()
          .arePublic()
          .should()
          .be(Functions.class)
          .orShould()
          .be(Comm.class);

  @ArchTest
  static final ArchRule analysis_knowsNothingOfTheKernel =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.tiebreak.jupyter..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.tiebreak.jupyter..");

  /**
   * Otherwise Jupyter would take amounts of money for mathematics; an article may contain its
   * author's own mathematics.
   */
  @ArchTest
  static final ArchRule html_andMarkdownOfOursStandAsWritten =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.tiebreak.show", "dev.tiebreak.article", "dev.tiebreak.chart.internal.export")
          .should()
          .callMethod(MimeBundle.class, "with", String.class, String.class);

  /** Two packages: one runs code, the other helps to type it. */
  @ArchTest
  static final ArchRule jshell_isOnlyInEvalAndAssist =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + "cli..",
              ROOT + "page..",
              ROOT + "run..",
              ROOT + "wire..",
              ROOT + "session..",
              ROOT + "display..",
              ROOT + "magic..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jdk.jshell..");

  /** One reads sources of libraries, the other the records of cells. */
  @ArchTest
  static final ArchRule javaParser_isOnlyInEvalAndAssist =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "eval..", ROOT + "assist..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.sun.source..");

  @ArchTest
  static final ArchRule zeroMq_isOnlyInWire = only("wire", "org.zeromq..", "zmq..", "org.dflib..");

  /** Notebooks and kernel specs are trees of the analysis. */
  @ArchTest static final ArchRule gson_isOnlyInWire = only("wire", "com.google.gson..");

  @ArchTest
  static final ArchRule maven_isOnlyInMaven =
      only(
          "maven",
          "eu.maveniverse..",
          "org.eclipse.aether..",
          "org.apache.maven..",
          "org.codehaus.plexus..");

  @ArchTest static final ArchRule picocli_isOnlyInCli = only("cli", "picocli..");

  @ArchTest static final ArchRule commonmark_isOnlyInPage = only("page", "org.commonmark..");

  @ArchTest static final ArchRule charts_areOnlyInDisplay = only("display", "org.knowm..");

  @ArchTest
  static final ArchRule classGraph_isOnlyInDisplay = only("display", "io.github.classgraph..");

  /** Two show tables, the third explains what goes wrong with them. */
  @ArchTest
  static final ArchRule tables_areOnlyInDisplaySessionAndHint =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "display..", ROOT + "session..", ROOT + "hint..")
          .and()
          .resideInAPackage("dev.tiebreak.jupyter..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tech.tablesaw..");

  private static ArchCondition<JavaClass> haveNamesOfTheirOwn() {
    Set<String> met = new HashSet<>();
    return new ArchCondition<>("have names of their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String name = type.getSimpleName();
        boolean first = name.equals("package-info") || met.add(name);
        events.add(new SimpleConditionEvent(type, first, type.getName() + " appears twice"));
      }
    };
  }

  private static ArchCondition<JavaClass> askNoKindOfASealedTypeOfOthers() {
    return new ArchCondition<>("ask no kind of a sealed type of another package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getInstanceofChecks().stream()
            .filter(asked -> isAKind(asked.getRawType()))
            .filter(asked -> !asked.getRawType().getPackage().equals(type.getPackage()))
            .forEach(
                asked ->
                    events.add(
                        SimpleConditionEvent.violated(type, asked.getOwner().getFullName())));
      }
    };
  }

  private static boolean isAKind(JavaClass type) {
    return type.getPackageName().startsWith("dev.tiebreak")
        && type.getAllRawInterfaces().stream().anyMatch(each -> each.reflect().isSealed());
  }

  private static ArchRule only(String mine, String... libraries) {
    return noClasses()
        .that()
        .resideInAPackage("dev.tiebreak.jupyter..")
        .and()
        .resideOutsideOfPackage(ROOT + mine + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
