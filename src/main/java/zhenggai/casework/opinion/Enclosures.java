package zhenggai.casework.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.file.Scan;
import zhenggai.domain.opinion.Enclosure;
import zhenggai.domain.opinion.EnclosureId;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.storage.CaseFile;

/** What a user can do with the letter itself: keep its scan with the opinion, look at it, take it out again. */
public final class Enclosures {
    private final CaseFile file;
    private final Clock clock;

    public Enclosures(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Of all opinions. */
    public List<Enclosure> all() {
        return file.read(tx -> tx.enclosures().all());
    }

    /** In the order in which they were taken in. */
    public List<Enclosure> of(PublicOpinionId opinion) {
        return file.read(tx -> tx.enclosures().of(opinion));
    }

    /**
     * Keeps a scan, photo or PDF with an opinion.
     *
     * @param name what the file is called
     * @throws Refused when it is neither a picture nor a PDF, too large, or there already
     */
    public Enclosure add(PublicOpinionId opinion, String name, byte[] content) {
        // asked before the bytes come into the case, where they stay
        Scan scan = Scan.of(name, content, LocalDate.now(clock));
        return file.change("public-opinion.enclose", tx -> {
            Scan kept = tx.scans().keep(scan, content);
            tx.enclosures().of(tx.opinions().get(opinion).id()).stream().filter(one -> one.scan().isSameAs(kept)).findFirst().ifPresent(same -> {
                throw new Refused("scan.there-already", same.file().name());
            });
            return tx.enclosures().add(Enclosure.of(opinion, kept));
        });
    }

    public void remove(EnclosureId id) {
        file.change("public-opinion.take-out", tx -> {
            tx.enclosures().remove(id);
            return true;
        });
    }

    /** @throws zhenggai.domain.Unavailable when the bytes are no longer those that were kept */
    public byte[] content(Enclosure enclosure) {
        return file.read(tx -> tx.scans().content(enclosure.scan()));
    }
}
