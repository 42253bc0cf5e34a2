package streamlab.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PackagesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("streamlab");

  @Test
  @DisplayName("packages have no cycles")
  void noCycles() {
    slices().matching("streamlab.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  @DisplayName("launching knows nothing of setting up, and nobody knows the command line")
  void downwards() {
    noClasses()
        .that()
        .resideOutsideOfPackage("streamlab.cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("streamlab.cli")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("streamlab.launch")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("streamlab.setup")
        .check(CLASSES);
  }
}
