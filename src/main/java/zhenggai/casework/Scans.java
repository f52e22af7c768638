package zhenggai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import zhenggai.domain.Refused;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.papers.PaperCode;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with the scans of signed papers: see which item one belongs to, and file it there as evidence. */
public final class Scans {
    private final CaseFile file;
    private final Clock clock;

    Scans(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** The item a scan belongs to: the finding, and the measure under which its evidence is kept. */
    public record Item(Finding finding, Measure measure) {}

    /** @throws Refused when the code is another office's, or the case has no such item */
    public Item item(PaperCode code) {
        return file.read(tx -> item(tx, code));
    }

    /**
     * Files a scan as evidence of each item that its codes name, as one step. A paper about a whole finding backs the finding itself.
     *
     * @param title what the evidence is called
     * @param scan kept beside the case already
     * @throws Refused when an item is not there, or has this scan already
     */
    public List<Evidence> file(List<PaperCode> codes, Function<PaperCode, String> title, StoredFile scan) {
        return file.change("scan.file", tx -> codes.stream().map(code -> file(tx, code, title.apply(code), scan)).toList());
    }

    private Evidence file(Tx tx, PaperCode code, String title, StoredFile scan) {
        Item item = item(tx, code);
        Backed home = code.measure() == 0 ? Backed.of(item.finding().id()) : Backed.of(item.measure().id());
        if (tx.evidence().of(home).stream().anyMatch(one -> one.file() != null && one.file().sha256().equals(scan.sha256()))) {
            throw new Refused("scan.filed-already", code.item(), scan.name());
        }
        Optional<Evidence> same = tx.evidence().named(scan.sha256());
        if (same.isPresent()) {
            tx.evidence().link(same.get().id(), home);
            return same.get();
        }
        return tx.evidence().add(new Evidence(EvidenceId.NEW, home, "", title, "", LocalDate.now(clock), "", "", "", scan));
    }

    private static Item item(Tx tx, PaperCode code) {
        if (!tx.office().get().name().equals(code.office())) {
            throw new Refused("scan.other-office", code.office());
        }
        Finding finding = tx.findings().all().stream().filter(one -> one.number() == code.finding()).findFirst()
            .orElseThrow(() -> new Refused("scan.no-item", code.item()));
        Measure measure = tx.measures().of(finding.id()).stream().filter(one -> code.measure() == 0 || one.number() == code.measure()).findFirst()
            .orElseThrow(() -> new Refused("scan.no-item", code.item()));
        return new Item(finding, measure);
    }
}
