package zhenggai.casework.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.spine.Duties;
import zhenggai.casework.spine.Reckoner;
import zhenggai.domain.draft.DraftCategory;
import zhenggai.domain.draft.DraftFinding;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Names;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.match.Change;
import zhenggai.domain.draft.match.Counterpart;
import zhenggai.domain.draft.match.Match;
import zhenggai.domain.draft.match.Matching;
import zhenggai.domain.draft.match.Saying;
import zhenggai.domain.draft.match.Taking;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.text.Likeness;
import zhenggai.storage.Tx;

/** One draft on its way into the case, category by category, within one action. */
final class IntakeWriting {
    private final Ground ground;
    private final Tx tx;
    private final boolean isPublic;
    private final Reckoner reckoner;
    private final Duties.Roll roll;
    private final Map<Object, Integer> places = new HashMap<>();
    private int categories;
    private int findings;
    private int measures;
    private int updated;
    private int kept;

    /** What it is written into, and what was decided for what is there already; where nothing was matched all is new. */
    record Ground(Tx tx, Inspection inspection, Matching decided, LocalDate today) {
        Optional<Match> known(DraftNode node) {
            return decided.of(node.id()).filter(match -> match.taking() != Taking.AS_NEW);
        }
    }

    /** @param isPublic whether findings are worded for the public */
    IntakeWriting(Ground ground, boolean isPublic) {
        this.ground = ground;
        this.tx = ground.tx();
        this.isPublic = isPublic;
        this.reckoner = new Reckoner(tx, ground.today());
        this.roll = new Duties.Roll(tx);
    }

    Intake.Taken write(List<DraftCategory> read) {
        read.forEach(this::write);
        return new Intake.Taken(ground.inspection().id(), categories, findings, measures, updated, kept);
    }

    private void write(DraftCategory read) {
        CategoryId category = there(read);
        for (DraftFinding finding : read.findings()) {
            Match known = ground.known(finding.node()).orElse(null);
            if (known == null) {
                category = category == null ? add(read) : category;
                write(finding, category);
            } else {
                FindingId there = update(known);
                finding.measures().forEach(measure -> write(measure, there));
            }
        }
    }

    /** The category its findings were found in, or one of the same title. */
    private @Nullable CategoryId there(DraftCategory read) {
        if (ground.decided().equals(Matching.NONE)) {
            return null;
        }
        return read.findings().stream().map(finding -> ground.decided().of(finding.node().id()).map(Match::known).orElse(null)).filter(Objects::nonNull)
            .map(known -> tx.findings().get(known.finding()).category()).findFirst()
            .orElseGet(() -> tx.categories().of(ground.inspection().id()).stream()
                .filter(category -> Likeness.folded(category.title()).equals(Likeness.folded(title(read)))).map(Category::id).findFirst().orElse(null));
    }

    private CategoryId add(DraftCategory read) {
        categories++;
        int position = tx.categories().of(ground.inspection().id()).size() + 1;
        return tx.categories().save(new Category(CategoryId.NEW, ground.inspection().id(), position, title(read))).id();
    }

    private String title(DraftCategory read) {
        return read.title().isEmpty() ? ground.inspection().title() : read.title();
    }

    private void write(DraftFinding read, CategoryId category) {
        String title = Saying.title(read);
        Finding draft = isPublic ? Finding.draft(category, "", title) : Finding.draft(category, title, "");
        DraftNode node = read.node();
        Finding finding = tx.findings().save(draft.at(category, place(category, () -> tx.findings().of(category).size())).explained(
            Saying.manifestation(read), Saying.attribute(node, Part.CAUSE), Saying.attribute(node, Part.GOAL), ""));
        findings++;
        duties(Duties.Target.of(finding.id()), node);
        read.measures().forEach(measure -> write(measure, finding.id()));
    }

    private void write(DraftNode read, FindingId finding) {
        Match known = ground.known(read).orElse(null);
        if (known != null) {
            update(known);
            return;
        }
        Measure draft = Measure.draft(finding, read.text()).at(finding, place(finding, () -> tx.measures().of(finding).size()))
            .resulting(Saying.attribute(read, Part.RESULT), "");
        Measure measure = tx.measures().save(draft.promised(reckoner.written(Saying.attribute(read, Part.DEADLINE), ground.inspection()), null, ground.today()));
        measures++;
        duties(Duties.Target.of(measure.id()), read);
    }

    /** The next place at the end of a category or finding; what stands there already is counted once. */
    private int place(Object within, IntSupplier there) {
        int place = places.computeIfAbsent(within, w -> there.getAsInt()) + 1;
        places.put(within, place);
        return place;
    }

    /** @param target is new, so that nobody answers for it yet */
    private void duties(Duties.Target target, DraftNode node) {
        Saying.roles().forEach((part, role) -> {
            String names = Saying.attribute(node, part);
            if (!names.isEmpty()) {
                roll.give(target, role, Names.in(names, role.isForDepartment()));
            }
        });
    }

    private void assign(Duties.Target target, Role role, String names) {
        if (!names.isEmpty()) {
            roll.set(target, role, Names.in(names, role.isForDepartment()));
        }
    }

    /** @return the finding it is, or is a measure of */
    private FindingId update(Match match) {
        Counterpart known = Objects.requireNonNull(match.known());
        if (match.taking() == Taking.UPDATE) {
            updated++;
            Duties.Target target = known.measure() == null ? Duties.Target.of(known.finding()) : Duties.Target.of(known.measure());
            for (Change change : match.changes()) {
                Role role = Saying.roles().get(change.part());
                if (role != null) {
                    assign(target, role, change.now());
                } else if (known.measure() == null) {
                    tx.findings().save(changed(tx.findings().get(known.finding()), change));
                } else {
                    tx.measures().save(changed(tx.measures().get(known.measure()), change));
                }
            }
        }
        return known.finding();
    }

    private Finding changed(Finding finding, Change change) {
        String now = change.now();
        return switch (change.part()) {
            case HEADING -> isPublic ? finding.worded(finding.feedbackText(), now) : finding.worded(now, finding.publicText());
            case MANIFESTATION -> finding.explained(now, finding.rootCause(), finding.goal(), finding.widerCheck());
            case CAUSE -> finding.explained(finding.manifestation(), now, finding.goal(), finding.widerCheck());
            case GOAL -> finding.explained(finding.manifestation(), finding.rootCause(), now, finding.widerCheck());
            default -> throw new IllegalArgumentException(change.part().name());
        };
    }

    private Measure changed(Measure measure, Change change) {
        return switch (change.part()) {
            case BODY -> measure.worded(change.now());
            case DEADLINE -> promised(measure, change.now());
            case RESULT -> measure.state() == MeasureState.SUBMITTED ? keep(measure) : measure.resulting(change.now(), measure.publicResult());
            default -> throw new IllegalArgumentException(change.part().name());
        };
    }

    private Measure promised(Measure measure, String words) {
        LocalDate plan = ground.inspection().planAdoptedOn();
        return measure.deadlineRuns(plan, ground.today()) ? keep(measure)
            : measure.promised(reckoner.written(words, ground.inspection()), plan, ground.today());
    }

    private Measure keep(Measure measure) {
        kept++;
        return measure;
    }
}
