package dev.waymark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.work.HeavyWork;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.NullMarked;

/** The shape of the code, as docs and package-info files promise it. */
@AnalyzeClasses(packages = "dev.waymark", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_depend_on_each_other_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.waymark..")
            .layer("sharing")
            .definedBy("dev.waymark.sharing..")
            .layer("imports")
            .definedBy("dev.waymark.imports..")
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
            .whereLayer("sharing")
            .mayOnlyAccessLayers("export", "progress", "roadmap", "catalogue", "identity", "platform")
            .whereLayer("imports")
            .mayOnlyAccessLayers("export", "progress", "roadmap", "catalogue", "identity", "platform")
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

    /** Rooms inside a feature, too: each package is a slice. */
    @ArchTest
    static final ArchRule packages_depend_on_each_other_in_one_direction =
            slices().assignedFrom(eachPackage()).should().beFreeOfCycles();

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    @ArchTest
    static void no_package_is_crowded_and_none_is_for_a_single_file(JavaClasses classes) {
        var files = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat("packages with more than 40 files, or one", files, everyValueIsWithin(2, 40));
    }

    private static Matcher<Map<String, Long>> everyValueIsWithin(long least, long most) {
        return new CustomTypeSafeMatcher<>("from %d to %d files in each package".formatted(least, most)) {
            @Override
            protected boolean matchesSafely(Map<String, Long> files) {
                return !files.isEmpty() && files.values().stream().allMatch(count -> count >= least && count <= most);
            }
        };
    }

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
            .doNotHaveSimpleName("ClockProducer")
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

    /** What takes long or much memory, wherever it is called. A command has the process for itself. */
    private static final Set<String> HEAVY = Set.of(
            "dev.waymark.export.checklist.ChecklistWriter.write",
            "dev.waymark.imports.PdfReader.read",
            "dev.waymark.imports.MarkdownReader.read",
            "dev.waymark.imports.JsonReader.read",
            "dev.waymark.content.ContentReader.read",
            "com.password4j.Password.hash",
            "com.password4j.Password.check",
            "graphql.parser.Parser.parse",
            "graphql.validation.Validator.validateDocument");

    @ArchTest
    static final ArchRule heavy_work_has_threads_of_its_own = noClasses()
            .that(not(dependOnHeavyWork()))
            .and()
            .doNotHaveSimpleName("CheckContent")
            .should()
            .callMethodWhere(heavy());

    private static DescribedPredicate<JavaClass> dependOnHeavyWork() {
        return DescribedPredicate.describe(
                "depend on HeavyWork",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(HeavyWork.class)));
    }

    private static DescribedPredicate<JavaMethodCall> heavy() {
        return DescribedPredicate.describe(
                "the call is heavy",
                call -> HEAVY.contains(call.getTargetOwner().getName() + "." + call.getName())
                        && !call.getOriginOwner().equals(call.getTargetOwner()));
    }

    /** So that the rule above sees all calls. */
    @ArchTest
    static final ArchRule hashing_and_fonts_are_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackages("dev.waymark.platform.pdf..", "dev.waymark.identity.account..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.password4j..", "org.apache.fontbox..");

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
