package zhenggai.casework.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
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

    public Scans(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * The item a scan belongs to, which it backs.
     *
     * @param measure null where the paper is about the whole finding
     */
    public record Item(Finding finding, @Nullable Measure measure) {
        Backed home() {
            return measure == null ? Backed.of(finding.id()) : Backed.of(measure.id());
        }
    }

    /** @throws Refused when the code is another office's, or the case has no such item */
    public Item item(PaperCode code) {
        return file.read(tx -> item(tx, code));
    }

    /**
     * Files a scan as evidence of each item that its codes name, as one step and one piece. A paper about a whole finding backs the finding itself.
     *
     * @param title what the evidence is called
     * @param scan kept beside the case already
     * @throws Refused when an item is not there, or each of them has this scan already
     */
    public EvidenceRegister.Filed file(List<PaperCode> codes, Function<PaperCode, String> title, StoredFile scan) {
        return file.change("scan.file", tx -> {
            Map<Backed, PaperCode> homes = new LinkedHashMap<>();
            codes.forEach(code -> homes.putIfAbsent(item(tx, code).home(), code));
            EvidenceRegister.Filed filed = EvidenceRegister.Filed.nothing();
            homes.forEach((home, code) -> EvidenceRegister.file(tx,
                new Evidence(EvidenceId.NEW, home, "", title.apply(code), "", LocalDate.now(clock), "", "", "", scan), filed));
            if (filed.isNothingNew()) {
                throw new Refused("scan.filed-already", codes.getFirst().item(), scan.name());
            }
            return filed;
        });
    }

    private static Item item(Tx tx, PaperCode code) {
        if (!tx.office().get().name().equals(code.office())) {
            throw new Refused("scan.other-office", code.office());
        }
        Finding finding = tx.findings().all().stream().filter(one -> one.number() == code.finding()).findFirst()
            .orElseThrow(() -> new Refused("scan.no-item", code.item()));
        return new Item(finding, code.measure() == 0 ? null : tx.measures().of(finding.id()).stream().filter(one -> one.number() == code.measure()).findFirst()
            .orElseThrow(() -> new Refused("scan.no-item", code.item())));
    }
}
