package dev.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.waymark.platform.http.answers.FileAnswer;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.jspecify.annotations.NullMarked;

/** The shape of the code, as docs and package-info files promise it. */
@AnalyzeClasses(packages = "dev.waymark", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Features that are still to come are optional layers: their place is taken before they are. */
    @ArchTest
    static final ArchRule features_depend_on_each_other_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.waymark..")
            .withOptionalLayers(true)
            .layer("export")
            .definedBy("dev.waymark.export..")
            .layer("curation")
            .definedBy("dev.waymark.curation..")
            .layer("progress")
            .definedBy("dev.waymark.progress..")
            .layer("content")
            .definedBy("dev.waymark.content..")
            .layer("roadmap")
            .definedBy("dev.waymark.roadmap..")
            .layer("catalogue")
            .definedBy("dev.waymark.catalogue..")
            .layer("identity")
            .definedBy("dev.waymark.identity..")
            .layer("platform")
            .definedBy("dev.waymark.platform..")
            .whereLayer("export")
            .mayOnlyAccessLayers("curation", "progress", "roadmap", "catalogue", "identity", "platform")
            .whereLayer("curation")
            .mayOnlyAccessLayers("progress", "roadmap", "catalogue", "identity", "platform")
            .whereLayer("progress")
            .mayOnlyAccessLayers("roadmap", "catalogue", "identity", "platform")
            .whereLayer("content")
            .mayOnlyAccessLayers("roadmap", "catalogue", "identity", "platform")
            .whereLayer("roadmap")
            .mayOnlyAccessLayers("catalogue", "identity", "platform")
            .whereLayer("catalogue")
            .mayOnlyAccessLayers("identity", "platform")
            .whereLayer("identity")
            .mayOnlyAccessLayers("platform")
            .whereLayer("platform")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule rest_endpoints_are_package_private =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule rest_endpoints_are_named_resource =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule entities_are_package_private =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule entities_stay_in_their_package = noClasses()
            .that(simpleNameEndingWith("Resource").or(simpleNameEndingWith("Queries")))
            .and()
            .areNotAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule nobody_asks_the_system_for_the_time = noClasses()
            .that()
            .resideOutsideOfPackage("dev.waymark.platform.time..")
            .should(callMethod(Instant.class, "now")
                    .or(callMethod(LocalDate.class, "now"))
                    .or(callMethod(LocalDateTime.class, "now"))
                    .or(callMethod(OffsetDateTime.class, "now"))
                    .or(callMethod(ZonedDateTime.class, "now"))
                    .or(callMethod(System.class, "currentTimeMillis"))
                    .or(callMethod(Clock.class, "systemUTC"))
                    .or(callMethod(Clock.class, "systemDefaultZone")))
            .orShould()
            .callConstructor(Date.class);

    /** Who may call it is said beside each operation, or once for its class. */
    @ArchTest
    static final ArchRule every_operation_says_who_may_call_it = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(annotatedWith(Path.class).or(annotatedWith(GraphQLApi.class)))
            .should(sayWhoMayCallThem());

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = Stream.of(PermitAll.class, Authenticated.class, RolesAllowed.class)
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
            }
        };
    }

    /** To write a file is work for the processor, and would hold those of others up. */
    @ArchTest
    static final ArchRule files_are_not_written_on_virtual_threads = noMethods()
            .that()
            .haveRawReturnType(FileAnswer.class)
            .should()
            .beAnnotatedWith(RunOnVirtualThread.class)
            .orShould()
            .beDeclaredInClassesThat(annotatedWith(RunOnVirtualThread.class));

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static void every_package_says_what_it_owns_and_is_null_marked(JavaClasses classes) {
        var unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(pack -> !pack.getName().equals("dev.waymark"))
                .filter(pack -> !pack.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
        assertThat("packages without a @NullMarked package-info", List.copyOf(unmarked), empty());
    }
}
