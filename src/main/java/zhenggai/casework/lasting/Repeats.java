package zhenggai.casework.lasting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.repeat.Repeat;
import zhenggai.domain.repeat.RepeatId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.storage.CaseFile;

/** What a user can do with findings that were found before: say so, take it back, take over what was done the last time. */
public final class Repeats {
    private final CaseFile file;
    private final Clock clock;

    public Repeats(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** A link with the earlier finding as it stands. */
    public record Linked(Repeat repeat, Repeat.Earlier earlier) {}

    /** What is known of a finding's past: what it was linked to, what it is near to, and every finding it could be linked to. */
    public record Past(List<Linked> linked, List<Repeat.Earlier> proposed, List<Repeat.Earlier> all) {}

    public Past of(FindingId finding) {
        return file.read(tx -> {
            List<Repeat.Earlier> all = Repeat.earlier(tx.ledger().whole(), finding);
            List<Linked> linked = tx.repeats().all().stream().filter(repeat -> repeat.finding().equals(finding))
                .flatMap(repeat -> all.stream().filter(one -> one.branch().finding().id().equals(repeat.earlier())).map(one -> new Linked(repeat, one))).toList();
            List<FindingId> known = linked.stream().map(one -> one.repeat().earlier()).toList();
            return new Past(linked, unlinked(Repeat.proposals(all), known), unlinked(all, known));
        });
    }

    private static List<Repeat.Earlier> unlinked(List<Repeat.Earlier> some, List<FindingId> known) {
        return some.stream().filter(one -> !known.contains(one.branch().finding().id())).toList();
    }

    /** @throws Refused when the other one stands in no earlier inspection, or is linked already */
    public Repeat link(FindingId finding, FindingId earlier) {
        return file.change("repeat.link", tx -> {
            if (Repeat.earlier(tx.ledger().whole(), finding).stream().noneMatch(one -> one.branch().finding().id().equals(earlier))) {
                throw new Refused("repeat.not-earlier");
            }
            if (tx.repeats().all().stream().anyMatch(one -> one.finding().equals(finding) && one.earlier().equals(earlier))) {
                throw new Refused("repeat.linked-already");
            }
            return tx.repeats().add(new Repeat(RepeatId.NEW, finding, earlier, file.actor().person(), LocalDate.now(clock)));
        });
    }

    public void unlink(RepeatId id) {
        file.change("repeat.unlink", tx -> {
            tx.repeats().remove(id);
            return true;
        });
    }

    /**
     * Takes the measures of the earlier finding over as new ones, not begun and without a deadline; a text that stands there already is left out.
     *
     * @throws Refused when nothing is left to take over
     */
    public List<Measure> takeOver(FindingId finding, FindingId earlier) {
        return file.change("repeat.take-over", tx -> {
            List<String> there = tx.measures().of(finding).stream().map(Measure::text).toList();
            List<Measure> taken = new ArrayList<>();
            for (Measure before : tx.measures().of(earlier)) {
                if (!there.contains(before.text())) {
                    taken.add(tx.measures().save(Measure.draft(finding, before.text()).at(finding, there.size() + taken.size() + 1)));
                }
            }
            if (taken.isEmpty()) {
                throw new Refused("repeat.nothing-to-take");
            }
            return taken;
        });
    }
}
