package no.strategisvar.eval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** The arrows between the modules go one way, and each library stays behind its own door. */
final class ArchitectureTest {

    private final JavaClasses classes =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("no.strategisvar");

    @Test
    void modulesDependInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("corpus")
                .definedBy("no.strategisvar.corpus..")
                .layer("index")
                .definedBy("no.strategisvar.index..")
                .layer("assistant")
                .definedBy("no.strategisvar.assistant..")
                .layer("eval")
                .definedBy("no.strategisvar.eval..")
                .whereLayer("eval")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("assistant")
                .mayOnlyBeAccessedByLayers("eval")
                .whereLayer("index")
                .mayOnlyBeAccessedByLayers("assistant", "eval")
                .check(classes);
    }

    @Test
    void luceneStaysInTheIndex() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.strategisvar.index..", "no.strategisvar.eval..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(classes);
    }

    @Test
    void httpStaysInTheHttpPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.strategisvar.assistant.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..")
                .check(classes);
    }

    @Test
    void theCommandLineLibraryStaysInItsPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "no.strategisvar.assistant.cli..", "no.strategisvar.eval..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(classes);
    }

    @Test
    void theModelLibraryStaysInItsPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "no.strategisvar.assistant.model..", "no.strategisvar.eval..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.langchain4j..")
                .check(classes);
    }
}
