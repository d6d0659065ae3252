package dev.tiebreak.jupyter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Tests are named alike, so that a report of them is readable. */
@AnalyzeClasses(packages = "dev.tiebreak.jupyter", importOptions = OnlyIncludeTests.class)
class TestNamesTest {

  @ArchTest
  static final ArchRule tests_areNamedBySubjectAndExpectation =
      members()
          .that()
          .areMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable")
          .should()
          .haveNameMatching("[a-z][A-Za-z0-9]*_[a-z][A-Za-z0-9]*");
}
