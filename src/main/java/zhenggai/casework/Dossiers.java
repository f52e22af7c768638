package zhenggai.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** Looking at everything of a case that a paper may speak of, now or as it stood. */
public final class Dossiers {
    private final CaseFile file;
    private final Clock clock;

    Dossiers(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public Dossier current() {
        return file.read(tx -> dossier(tx, clock.instant()));
    }

    public Dossier asOf(Instant moment) {
        return file.asOf(moment, tx -> dossier(tx, moment));
    }

    /** @param moment null for the case as it is */
    public Dossier at(@Nullable Instant moment) {
        return moment == null ? current() : asOf(moment);
    }

    private static Dossier dossier(Tx tx, Instant at) {
        return new Dossier(
            tx.ledger().whole(), tx.calendar().get(), tx.people().all(), tx.evidence().all().stream().collect(Collectors.groupingBy(Evidence::measure)),
            at, tx.history().headAt(at));
    }
}
