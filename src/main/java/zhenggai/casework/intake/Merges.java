package zhenggai.casework.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.spine.Reckoner;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.merge.CaseMerge;
import zhenggai.domain.merge.Conflict;
import zhenggai.domain.merge.Dispute;
import zhenggai.domain.merge.Merged;
import zhenggai.domain.merge.Origin;
import zhenggai.domain.merge.Side;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Opening;
import zhenggai.storage.Tx;
import zhenggai.storage.copy.MergeRows;
import zhenggai.storage.evidence.EvidenceFolder;

/** Making one case again of two that were one: two clerks worked on a copy each. One step, one undo; the other file stays as it is. */
public final class Merges {
    private static final String VERB = "case.merge";

    private final CaseFile file;
    private final Clock clock;

    public Merges(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * How two cases stand to each other: the last step they share, and how many each did since they were one last.
     *
     * @param since the day on which one of them was merged into the other since they parted, so that only what came later counts; null where
     *     that is not so, or not remembered
     * @param mergedOn the day on which this case took in one that is not remembered, maybe this very one; null where it did not
     */
    public record Fork(long last, int mine, int theirs, @Nullable LocalDate since, @Nullable LocalDate mergedOn) {}

    /**
     * What a merge does, or would do.
     *
     * @param renumbered things of the other side with the number they had there and the one they have now
     * @param missing pieces whose file does not lie beside the other case
     */
    public record Outcome(Fork fork, Merged.Taken taken, List<Dispute> disputes, List<ThingChange> renumbered, List<Evidence> missing) {}

    /**
     * What merging would do, with nothing done; where both sides did something to one field, as if this side were right.
     *
     * @throws Refused when the other file is no case that was once this one, or is this very file, or one has to sign in there and not here
     * @throws Unavailable when it cannot be read
     */
    public Outcome look(Path other) {
        try (CaseFile theirs = open(other)) {
            Both both = both(theirs);
            return file.read(tx -> outcome(tx, both, both.merge(tx), Side.MINE, missing(theirs, other, false)));
        }
    }

    /**
     * Merges the other case into this one.
     *
     * @param choice asked once for every conflict
     * @throws Refused as above, and when there is nothing new in it
     */
    public Outcome merge(Path other, Function<Conflict, Side> choice) {
        try (CaseFile theirs = open(other)) {
            Both both = both(theirs);
            file.readOnlyBecause().ifPresent(because -> {
                throw new Refused(because);
            });
            List<Evidence> missing = missing(theirs, other, true);
            return file.change(VERB, tx -> {
                CaseMerge merge = both.merge(tx);
                Map<Conflict, Side> chosen = new java.util.HashMap<>();
                merge.conflicts().forEach(conflict -> chosen.put(conflict, choice.apply(conflict)));
                Merged merged = merge.decided(chosen::get);
                if (merged.taken().isNothing()) {
                    throw new Refused("merge.nothing-new");
                }
                Outcome outcome = outcome(tx, both, merge, merged, missing);
                tx.merging().become(merged);
                tx.merging().remember(both.head(), LocalDate.now(clock), merged.ids());
                // a day of an inspection that came along gives terms their day
                new Reckoner(tx, LocalDate.now(clock)).recount();
                return outcome;
            });
        }
    }

    private CaseFile open(Path other) {
        try {
            if (Files.exists(other) && Files.isSameFile(other, file.path())) {
                throw new Refused("merge.same-file");
            }
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", other);
        }
        return new Opening(clock, file.actor()).look(other);
    }

    /**
     * The other side, and both as they were last.
     *
     * @param head the newest step of the other side
     */
    private record Both(Fork fork, Origin origin, CaseCopy theirs, String head) {
        CaseMerge merge(Tx tx) {
            return new CaseMerge(MergeRows.shape(), origin, tx.rows().copy(), theirs);
        }
    }

    private Both both(CaseFile other) {
        if (!other.read(tx -> tx.history().verify()).holds()) {
            throw new Refused("merge.broken", other.path());
        }
        Lineage lineage = Lineage.of(file, other);
        if (lineage.shared() == 0) {
            throw new Refused("merge.foreign", other.path());
        }
        if (other.read(tx -> tx.guard().get()).isOn() && !file.read(tx -> tx.guard().get()).isOn()) {
            throw new Refused("merge.guarded", other.path());
        }
        if (lineage.newThere() == 0) {
            throw new Refused("merge.nothing-new");
        }
        LocalDate since = lineage.since();
        LocalDate mergedOn = since != null ? null : file.read(tx -> mergedOn(tx, lineage.newHere()));
        return new Both(new Fork(lineage.shared(), lineage.newHere(), lineage.newThere(), since, mergedOn), lineage.origin(),
            other.read(tx -> tx.rows().copy()), lineage.head());
    }

    /** A merge that was taken back does not count, and one that is remembered was of another copy. */
    private @Nullable LocalDate mergedOn(Tx tx, int steps) {
        int takenBack = 0;
        for (HistoryStep step : tx.history().newest(steps, 0)) {
            LocalDate on = LocalDate.ofInstant(step.at(), clock.getZone());
            if (step.verb().equals(HistoryStep.UNDO + VERB)) {
                takenBack++;
            } else if (step.verb().endsWith(VERB) && takenBack-- == 0) {
                return tx.merging().earlier().stream().anyMatch(earlier -> earlier.on().equals(on)) ? null : on;
            }
        }
        return null;
    }

    private static Outcome outcome(Tx tx, Both both, CaseMerge merge, Side side, List<Evidence> missing) {
        return outcome(tx, both, merge, merge.decided(conflict -> side), missing);
    }

    private static Outcome outcome(Tx tx, Both both, CaseMerge merge, Merged merged, List<Evidence> missing) {
        List<Dispute> disputes = merge.conflicts().stream().map(tx.merging()::told).toList();
        return new Outcome(both.fork(), merged.taken(), disputes, merged.renumbered().stream().map(each -> tx.merging().told(each, merged)).toList(), missing);
    }

    /** Brings the files of evidence of the other side, or only looks whether they could be brought. */
    private List<Evidence> missing(CaseFile theirs, Path other, boolean bring) {
        EvidenceFolder from = new EvidenceFolder(other);
        EvidenceFolder to = new EvidenceFolder(file.path());
        Map<String, Boolean> there = new TreeMap<>();
        List<Evidence> missing = new ArrayList<>();
        for (Evidence piece : theirs.read(tx -> tx.evidence().index()).all()) {
            StoredFile stored = piece.file();
            if (stored != null && !there.computeIfAbsent(stored.sha256(), hash -> bring ? Copies.carry(stored, from, to, Meter.NONE)
                : to.state(stored, Meter.NONE) == State.INTACT || from.state(stored, Meter.NONE) == State.INTACT)) {
                missing.add(piece);
            }
        }
        return missing;
    }
}
