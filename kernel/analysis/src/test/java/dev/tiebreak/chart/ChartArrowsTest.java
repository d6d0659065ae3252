package dev.tiebreak.chart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.tiebreak.chart",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ChartArrowsTest {

  @ArchTest
  static final ArchRule FIGURES_KNOW_NOTHING =
      noClasses()
          .that()
          .resideInAPackage("dev.tiebreak.chart.figure")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java.lang..", "java.util..", "dev.tiebreak.chart.figure");

  @ArchTest
  static final ArchRule DRAWING_KNOWS_FIGURES_ALONE =
      noClasses()
          .that()
          .resideInAPackage("dev.tiebreak.chart.xchart")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.tiebreak.chart", "dev.tiebreak.chart.export", "dev.tiebreak.show");

  @ArchTest
  static final ArchRule EXPORT_DOES_NOT_KNOW_CHARTS =
      noClasses()
          .that()
          .resideInAPackage("dev.tiebreak.chart.export")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.tiebreak.chart", "dev.tiebreak.show");

  @ArchTest
  static final ArchRule ONLY_ONE_PACKAGE_DRAWS_ON_XCHART =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.tiebreak.chart.xchart")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.knowm.xchart..");

  @ArchTest
  static final ArchRule ONLY_ONE_PACKAGE_USES_BATIK =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.tiebreak.chart.export")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.batik..");

  @ArchTest
  static final ArchRule CHARTS_LEAVE_DRAWING_TO_EXPORT =
      noClasses()
          .that()
          .resideInAPackage("dev.tiebreak.chart")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.tiebreak.chart.xchart", "java.awt..");
}
