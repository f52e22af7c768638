package zhenggai.casework.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Subject;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.merge.Earlier;
import zhenggai.domain.merge.Origin;
import zhenggai.storage.CaseFile;

/**
 * How two copies of one case come from each other: how far their histories are the same, and what of the one is in the other by a merge.
 *
 * @param shared how many steps both have; none where they are of different cases
 * @param newHere how many steps this one did since both were one last
 * @param since the day of the last merge of one into the other since they parted; null where there was none
 * @param origin the case as both had it last
 * @param head the newest step of the other one
 */
record Lineage(int shared, int newHere, int newThere, @Nullable LocalDate since, Origin origin, String head) {

    /** A moment at which one had all of the other, told by how many steps each had done then. */
    private record Meeting(int here, int there, LocalDate on, Origin origin) {}

    static Lineage of(CaseFile file, CaseFile other) {
        List<String> mine = hashes(file);
        List<String> theirs = hashes(other);
        int shared = 0;
        while (shared < Math.min(mine.size(), theirs.size()) && mine.get(shared).equals(theirs.get(shared))) {
            shared++;
        }
        String head = theirs.isEmpty() ? "" : theirs.getLast();
        Meeting last = last(mergedHere(file, other, theirs, shared), mergedThere(file, other, mine, shared));
        if (last != null) {
            return new Lineage(shared, mine.size() - last.here(), theirs.size() - last.there(), last.on(), last.origin(), head);
        }
        Origin parted = shared == 0 ? Origin.parted(file.read(tx -> tx.rows().copy())) : Origin.parted(then(file, mine.get(shared - 1)));
        return new Lineage(shared, mine.size() - shared, theirs.size() - shared, null, parted, head);
    }

    private static List<String> hashes(CaseFile file) {
        return file.read(tx -> tx.history().hashes());
    }

    private static CaseCopy then(CaseFile file, String head) {
        return file.asOf(head, tx -> tx.rows().copy());
    }

    /** The one after which the other side had done most: it has all that the earlier one had. */
    private static @Nullable Meeting last(@Nullable Meeting one, @Nullable Meeting other) {
        return one == null || other != null && other.there() > one.there() ? other : one;
    }

    private static @Nullable Meeting mergedHere(CaseFile file, CaseFile other, List<String> theirs, int shared) {
        return newest(file, theirs, shared).map(earlier -> new Meeting(merging(file, earlier), theirs.indexOf(earlier.head()) + 1, earlier.on(),
            Origin.mergedHere(then(other, earlier.head()), earlier.ids()))).orElse(null);
    }

    private static @Nullable Meeting mergedThere(CaseFile file, CaseFile other, List<String> mine, int shared) {
        return newest(other, mine, shared).map(earlier -> new Meeting(mine.indexOf(earlier.head()) + 1, merging(other, earlier), earlier.on(),
            Origin.mergedThere(then(file, earlier.head()), earlier.ids()))).orElse(null);
    }

    /** The last merge of what has these steps, after both parted. */
    private static Optional<Earlier> newest(CaseFile into, List<String> steps, int shared) {
        return into.read(tx -> tx.merging().earlier()).stream().filter(earlier -> steps.indexOf(earlier.head()) >= shared)
            .max((one, two) -> Integer.compare(steps.indexOf(one.head()), steps.indexOf(two.head())));
    }

    /** The number of the step that merged it. */
    private static int merging(CaseFile into, Earlier earlier) {
        return Math.toIntExact(into.read(tx -> tx.history().of(Subject.MERGED, earlier.id())).getFirst().number());
    }
}
