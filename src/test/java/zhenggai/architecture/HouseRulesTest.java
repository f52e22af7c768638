package zhenggai.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house rules, each with a canary in the test tree that must break it: a rule that cannot fail guards nothing. */
class HouseRulesTest {
    private static final int MOST_FILES = 25;
    /** Rooms that are beyond it; the list may only shrink, and a room that has become small fails until it is off. */
    private static final Set<String> STILL_CROWDED = Set.of();
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(HouseRulesTest::isOurs).importPackages("zhenggai");
    private static final JavaClasses CANARIES = new ClassFileImporter()
        .withImportOption(location -> !location.contains("/test-classes/") || location.contains("/Canary")).withImportOption(HouseRulesTest::isOurs)
        .importPackages("zhenggai");

    private static boolean isOurs(Location location) {
        return !location.contains("/storage/generated/");
    }

    private static ArchRule floors() {
        return layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("app").definedBy("zhenggai").layer("ui").definedBy("zhenggai.ui..").layer("cli").definedBy("zhenggai.cli..")
            .layer("casework").definedBy("zhenggai.casework..").layer("storage").definedBy("zhenggai.storage..")
            .optionalLayer("reading").definedBy("zhenggai.reading..").optionalLayer("paper").definedBy("zhenggai.paper..")
            .layer("words").definedBy("zhenggai.words..").layer("desktop").definedBy("zhenggai.desktop..").layer("domain").definedBy("zhenggai.domain..")
            .whereLayer("ui").mayOnlyBeAccessedByLayers("app")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("app")
            .whereLayer("reading").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("paper").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("casework").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("desktop").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("words").mayOnlyBeAccessedByLayers("app", "ui", "cli", "paper")
            .whereLayer("storage").mayOnlyBeAccessedByLayers("casework");
    }

    private static ArchRule sqlStaysInStorage() {
        return noClasses().that().resideOutsideOfPackage("zhenggai.storage..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "java.sql..", "org.sqlite..", "zhenggai.storage.generated..",
                "zhenggai.storage.row..", "zhenggai.storage.file..");
    }

    private static ArchRule onlyRowTxWrites() {
        DescribedPredicate<JavaAccess<?>> writing = new DescribedPredicate<>("write rows") {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access instanceof JavaMethodCall && access.getTarget().getOwner().getPackageName().startsWith("org.jooq")
                    && access.getTarget().getName().matches("insert|insertInto|update|delete|deleteFrom|store|mergeInto|executeInsert|executeUpdate"
                        + "|executeDelete|batch[A-Z].*");
            }
        };
        return noClasses().that().resideInAPackage("zhenggai.storage..").and().doNotHaveSimpleName("RowTx").and().doNotHaveSimpleName("HistoryStore")
            .should().accessTargetWhere(writing.as("writes rows")).because("row images are noted in RowTx; the history itself has none");
    }

    private static ArchRule onlyRowTxPreparesRows() {
        return noClasses().that().resideOutsideOfPackage("zhenggai.storage.row")
            .should().dependOnClassesThat().haveSimpleName("PreparedRows").because("row images are noted in RowTx");
    }

    private static ArchRule windowsStayUpstairs() {
        return noClasses().that().resideOutsideOfPackages("zhenggai.ui..", "zhenggai").should().dependOnClassesThat().resideInAPackage("javafx..");
    }

    private static ArchRule modelsKnowNoControl() {
        return noClasses().that().haveSimpleNameEndingWith("Model")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..");
    }

    private static ArchRule oneBridge() {
        return noClasses().that().doNotHaveSimpleName("Background").and().doNotHaveSimpleName("ZhenggaiApp").and().doNotHaveFullyQualifiedName("zhenggai.storage.file.Beside")
            .should().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.lang.Thread")
            .orShould().dependOnClassesThat().haveNameMatching("java\\.util\\.concurrent\\.(Executor.*|CompletableFuture|ForkJoin.*|Timer)|java\\.util\\.Timer");
    }

    private static ArchRule theClockIsGiven() {
        DescribedPredicate<JavaAccess<?>> looking = new DescribedPredicate<>("look at the machine's clock") {
            @Override
            public boolean test(JavaAccess<?> access) {
                String owner = access.getTarget().getOwner().getName();
                boolean bareNow = owner.startsWith("java.time.") && access.getTarget().getName().equals("now")
                    && access instanceof JavaMethodCall call && call.getTarget().getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Clock.class));
                boolean system = owner.equals("java.time.Clock") && access.getTarget().getName().startsWith("system")
                    || owner.equals("java.lang.System") && access.getTarget().getName().equals("currentTimeMillis")
                    || owner.equals("java.time.ZoneId") && access.getTarget().getName().equals("systemDefault");
                return bareNow || system;
            }
        };
        return noClasses().that().doNotHaveSimpleName("ZhenggaiApp").and().doNotHaveSimpleName("Main").should().accessTargetWhere(looking.as("looks at the clock"));
    }

    /** An address may be named, as that of a resource is; nothing goes there. What libraries do is watched by NoSocketTest. */
    private static ArchRule nothingLeavesThePc() {
        return noClasses()
            .should().dependOnClassesThat().haveNameMatching("java\\.net\\.(?!URI$|URL$).*|java\\.nio\\.channels\\..*(Socket|Datagram|Network).*")
            .orShould().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "javax.naming..", "com.sun.net..", "sun.net..", "javafx.scene.web..")
            .orShould().callMethod("java.net.URL", "openStream").orShould().callMethod("java.net.URL", "openConnection");
    }

    /** Whoever reads or writes pictures, or pages that may hold some, says first that nothing of them goes into temporary files. */
    private static ArchRule picturesStayInMemory() {
        Set<String> doors = Set.of("javax.imageio.ImageIO", "org.apache.pdfbox.Loader");
        return classes().that().doNotHaveSimpleName("InMemory").and().areTopLevelClasses().should(new ArchCondition<>("keep pictures in memory") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Set<JavaMethodCall> calls = item.getPackage().getClasses().stream().filter(one -> one.getName().equals(item.getName()) || one.getName().startsWith(item.getName() + "$"))
                    .flatMap(one -> one.getMethodCallsFromSelf().stream()).collect(Collectors.toSet());
                boolean uses = calls.stream().anyMatch(call -> doors.contains(call.getTargetOwner().getName()));
                boolean says = calls.stream().anyMatch(call -> call.getTargetOwner().getSimpleName().equals("InMemory"));
                if (uses && !says) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " does not call InMemory.pictures"));
                }
            }
        });
    }

    private static ArchRule noCycles() {
        return slices().matching("zhenggai.(**)").should().beFreeOfCycles();
    }

    private static ArchRule namesSaySomething() {
        return noClasses().should().haveNameMatching(".*\\.[^.]*(Manager|Helper|Utils?|Impl|Handler|Service|Common|Info|Data)");
    }

    /** The files of a room are its classes and the sign on its door, the package-info. */
    private static ArchRule roomsStaySmall() {
        return classes().that().areTopLevelClasses().and().doNotHaveSimpleName("package-info").should(new ArchCondition<>("live in a room of at most " + MOST_FILES + " files") {
            private Map<String, Long> files = Map.of();

            @Override
            public void init(Collection<JavaClass> all) {
                files = all.stream().collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
            }

            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String room = item.getPackageName();
                if (files.get(room) + 1 > MOST_FILES != STILL_CROWDED.contains(room)) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is one of " + (files.get(room) + 1) + " files in " + room));
                }
            }
        });
    }

    private static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("floors", floors());
        rules.put("sql stays in storage", sqlStaysInStorage());
        rules.put("only RowTx writes", onlyRowTxWrites());
        rules.put("only RowTx prepares rows", onlyRowTxPreparesRows());
        rules.put("windows stay upstairs", windowsStayUpstairs());
        rules.put("models know no control", modelsKnowNoControl());
        rules.put("one bridge", oneBridge());
        rules.put("the clock is given", theClockIsGiven());
        rules.put("nothing leaves the PC", nothingLeavesThePc());
        rules.put("pictures stay in memory", picturesStayInMemory());
        rules.put("no cycles", noCycles());
        rules.put("names say something", namesSaySomething());
        rules.put("rooms stay small", roomsStaySmall());
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> theCanaryBreaks() {
        return rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () ->
            assertThat(rule.getValue().evaluate(CANARIES).getFailureReport().toString()).as("the canary of " + rule.getKey()).contains("Canary")));
    }
}
