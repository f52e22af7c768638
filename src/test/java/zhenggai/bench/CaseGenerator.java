package zhenggai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import zhenggai.domain.Actor;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Office;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Assignment;
import zhenggai.domain.spine.AssignmentId;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.domain.spine.Schedule;
import zhenggai.domain.time.Deadline;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Opening;
import zhenggai.storage.Tx;

/** Case files of any size, the same for the same size, written through the door the program writes through; made once and kept. */
public final class CaseGenerator {
    public static final Actor CLERK = new Actor("示例经办人", "clerk", "bench");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
    private static final int PERSONS = 60;
    private static final int FINDINGS_OF_A_CATEGORY = 40;
    private static final int MOST_CATEGORIES = 40;
    private static final List<MeasureState> STATES = List.of(MeasureState.NOT_STARTED, MeasureState.NOT_STARTED, MeasureState.UNDER_WAY,
        MeasureState.UNDER_WAY, MeasureState.UNDER_WAY, MeasureState.SUBMITTED, MeasureState.CLOSED, MeasureState.CLOSED);

    private final Path folder;
    private final Random random = new Random(20261124);
    private final CaseText text = new CaseText(random);
    private final List<PersonId> persons = new ArrayList<>();
    private final List<DepartmentId> departments = new ArrayList<>();

    private CaseGenerator(Path folder) {
        this.folder = folder;
    }

    /** The case of so many measures; it is made only if the folder has none yet. */
    public static Path of(int measures, Path folder) throws IOException {
        Path file = folder.resolve("case-" + measures + ".zgt");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            new CaseGenerator(folder).write(measures, file);
        }
        return file;
    }

    /** The same case after years of work: its history goes on, an entry of progress at a time, until it has so many lines. */
    public static Path lived(int measures, int lines, Path folder) throws IOException {
        Path file = folder.resolve("case-" + measures + "-" + lines + ".zgt");
        if (!Files.exists(file)) {
            Path making = folder.resolve("living.zgt");
            Files.copy(of(measures, folder), making, StandardCopyOption.REPLACE_EXISTING);
            CaseText text = new CaseText(new Random(lines));
            try (CaseFile living = new Opening(CLOCK, CLERK).open(making)) {
                List<MeasureId> all = living.read(tx -> tx.ledger().whole()).measures().map(leaf -> leaf.measure().id()).toList();
                for (long line = living.read(tx -> tx.history().lastNumber()); line < lines; line++) {
                    MeasureId one = all.get((int) (line * 7 % all.size()));
                    living.change("progress.add", tx -> tx.progress().add(new ProgressEntry(ProgressId.NEW, one, DAY, text.of(20), "", "", 50, "示例经办人")));
                }
            }
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private void write(int measures, Path file) throws IOException {
        Path making = folder.resolve("making.zgt");
        Files.deleteIfExists(making);
        Opening opening = new Opening(CLOCK, CLERK);
        try (CaseFile made = opening.create(making, "case.new", tx -> tx.office().save(Office.named("示例市红十字会")))) {
            List<CategoryId> categories = made.change("intake.take", tx -> frame(tx, categories(measures)));
            for (int left = measures, finding = 0; left > 0; finding++) {
                CategoryId category = categories.get(finding % categories.size());
                int position = finding / categories.size() + 1;
                int size = Math.min(left, 3 + random.nextInt(18));
                made.change("intake.take", tx -> finding(tx, category, position, size));
                left -= size;
            }
        }
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int categories(int measures) {
        return Math.clamp(measures / FINDINGS_OF_A_CATEGORY / 3, 5, MOST_CATEGORIES);
    }

    private List<CategoryId> frame(Tx tx, int count) {
        Set<String> names = new HashSet<>();
        while (names.size() < PERSONS) {
            String name = text.person();
            if (names.add(name)) {
                persons.add(tx.people().save(Person.named(name)).id());
            }
        }
        for (String name : CaseText.DEPARTMENTS) {
            departments.add(tx.departments().save(new Department(DepartmentId.NEW, name, departments.size() + 1, null)).id());
        }
        InspectionId inspection = tx.inspections().save(Inspection.titled("七届市委第五轮巡察")).id();
        List<CategoryId> made = new ArrayList<>();
        for (int position = 1; position <= count; position++) {
            made.add(tx.categories().save(new Category(CategoryId.NEW, inspection, position, text.title())).id());
        }
        return made;
    }

    private FindingId finding(Tx tx, CategoryId category, int position, int size) {
        FindingId id = tx.findings().save(Finding.draft(category, text.of(20), text.of(10)).at(category, position)).id();
        duty(tx, id, null, Role.LEAD_LEADER);
        for (int at = 1; at <= size; at++) {
            measure(tx, id, at);
        }
        return id;
    }

    private void measure(Tx tx, FindingId finding, int position) {
        MeasureState state = text.one(STATES);
        LocalDate due = DAY.plusDays(random.nextInt(400) - 150);
        Deadline deadline = Deadline.on(due);
        boolean begun = state != MeasureState.NOT_STARTED;
        boolean closed = state == MeasureState.CLOSED;
        LocalDate day = DAY.minusDays(random.nextInt(60));
        Schedule schedule = new Schedule(begun ? day.minusDays(90) : null, deadline, deadline, null);
        Closure closure = closed ? new Closure(day, day, text.one(persons), "材料另存", "", null) : Closure.NONE;
        String result = closed || state == MeasureState.SUBMITTED ? text.of(60) : "";
        MeasureId id = tx.measures().save(new Measure(MeasureId.NEW, finding, 0, position, text.measure(), result, "", schedule, state, 1, closure)).id();
        duty(tx, null, id, Role.LEAD_LEADER);
        duty(tx, null, id, Role.LEAD_DEPARTMENT);
        duty(tx, null, id, Role.RESPONSIBLE_PERSON);
        if (begun) {
            tx.progress().add(new ProgressEntry(ProgressId.NEW, id, day, text.of(50), "", "", closed ? 100 : 10 * random.nextInt(10), "示例经办人"));
        }
    }

    private void duty(Tx tx, FindingId finding, MeasureId measure, Role role) {
        boolean department = role.isForDepartment();
        tx.assignments().save(new Assignment(AssignmentId.NEW, role, department ? null : text.one(persons),
            department ? text.one(departments) : null, finding, measure));
    }
}
