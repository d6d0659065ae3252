package dev.tiebreak;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.tiebreak.read.format.Importer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds of every class of the analysis module, whatever its room. */
@AnalyzeClasses(packages = "dev.tiebreak", importOptions = DoNotIncludeTests.class)
class HouseLawsTest {

  /** What kernels look for: the imports themselves, and the extension of JJava. */
  private static final Set<String> FOR_KERNELS =
      Set.of("dev.tiebreak.Imports", "dev.tiebreak.jjava.TiebreakExtension");

  @ArchTest
  static void simpleNames_occurOnce(JavaClasses classes) {
    Map<String, List<String>> places =
        topLevel(classes)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));

    assertThat(places.values()).filteredOn(names -> names.size() > 1).isEmpty();
  }

  /** A new kind of a sealed type would be missed there without a word. */
  @ArchTest
  static void sealedTypes_areToldApartInTheirOwnPackage(JavaClasses classes) {
    Set<String> kinds =
        classes.stream()
            .map(type -> type.reflect().getPermittedSubclasses())
            .filter(permitted -> permitted != null)
            .flatMap(Arrays::stream)
            .map(Class::getName)
            .collect(Collectors.toSet());

    assertThat(classes.stream().flatMap(type -> type.getInstanceofChecks().stream()))
        .filteredOn(check -> kinds.contains(check.getRawType().getName()))
        .filteredOn(
            check ->
                !check
                    .getRawType()
                    .getPackageName()
                    .equals(check.getOwner().getOwner().getPackageName()))
        .isEmpty();
  }

  /**
   * So is what whoever adds a format writes and holds. Whatever else is public for another room of
   * ours lies in a package called internal.
   */
  @ArchTest
  static void public_isWhatANotebookCanNameOrHold(JavaClasses classes) {
    Set<JavaClass> held = new HashSet<>();
    classes.stream().filter(HouseLawsTest::imported).forEach(type -> hold(type, held));
    hold(classes.get(Importer.class), held);

    assertThat(topLevel(classes))
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(type -> !type.getPackageName().contains(".internal"))
        .filteredOn(type -> !held.contains(type))
        .filteredOn(type -> !FOR_KERNELS.contains(type.getName()))
        .isEmpty();
  }

  /** What users call speaks of nothing that may change at any time. */
  @ArchTest
  static void publicMembers_speakOfNothingInternal(JavaClasses classes) {
    assertThat(
            classes.stream()
                .filter(HouseLawsTest::isOfTheFace)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(
                    unit ->
                        unit.getAllInvolvedRawTypes().stream().anyMatch(HouseLawsTest::isInternal))
                .map(JavaCodeUnit::getFullName))
        .isEmpty();
  }

  private static boolean isOfTheFace(JavaClass type) {
    return !isInternal(type)
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(HouseLawsTest::isOfTheFace).orElse(true);
  }

  private static boolean isInternal(JavaClass type) {
    return type.getBaseComponentType().getPackageName().startsWith("dev.tiebreak")
        && type.getBaseComponentType().getPackageName().contains(".internal");
  }

  /** Adds a type, and the types of ours that its public methods and fields speak of. */
  private static void hold(JavaClass type, Set<JavaClass> held) {
    if (type.getPackageName().startsWith("dev.tiebreak") && held.add(type)) {
      Stream.of(
              type.getMethods().stream()
                  .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                  .flatMap(method -> method.getAllInvolvedRawTypes().stream()),
              type.getAllRawSuperclasses().stream(),
              type.getAllRawInterfaces().stream(),
              type.getEnclosingClass().stream())
          .flatMap(each -> each)
          .map(JavaClass::getBaseComponentType)
          .forEach(each -> hold(each, held));
    }
  }

  private static boolean imported(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && Imports.forNotebook().stream()
            .anyMatch(
                line ->
                    line.equals("import " + type.getPackageName() + ".*;")
                        || line.equals("import " + type.getName() + ";")
                        || line.equals("import static " + type.getName() + ".*;"));
  }

  private static Stream<JavaClass> topLevel(JavaClasses classes) {
    return classes.stream().filter(JavaClass::isTopLevelClass);
  }
}
