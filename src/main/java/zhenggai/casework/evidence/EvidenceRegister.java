package zhenggai.casework.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.Refused;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.evidence.EvidenceNumber;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with evidence: register it under a finding or measure, say more about it, let it back further ones, take it out. */
public final class EvidenceRegister {
    private final CaseFile file;

    public EvidenceRegister(CaseFile file) {
        this.file = file;
    }

    public List<Evidence> of(MeasureId measure) {
        return file.read(tx -> tx.evidence().of(measure));
    }

    /** What backs the finding itself, not its measures. */
    public List<Evidence> of(FindingId finding) {
        return file.read(tx -> tx.evidence().of(finding));
    }

    public List<Evidence> of(Backed item) {
        return file.read(tx -> tx.evidence().of(item));
    }

    public Evidence get(EvidenceId id) {
        return file.read(tx -> tx.evidence().get(id));
    }

    /** All of the case, and what each piece backs. */
    public EvidenceIndex index() {
        return file.read(tx -> tx.evidence().index());
    }

    /** Registers a paper. */
    public Evidence add(Evidence evidence) {
        return file.change("evidence.add", tx -> tx.evidence().add(evidence));
    }

    /**
     * What became of files that were brought for a thing.
     *
     * @param added pieces that are new
     * @param linked pieces that were there for something else and back this too now
     * @param known pieces that backed it already
     */
    public record Filed(List<Evidence> added, List<Evidence> linked, List<Evidence> known) {
        static Filed nothing() {
            return new Filed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean isNothingNew() {
            return added.isEmpty() && linked.isEmpty();
        }
    }

    /** Registers files that are kept already; the same bytes are one piece, however often they come and whatever they are called. */
    public Filed addFiles(List<StoredFile> files, Backed home) {
        return file.change("evidence.add-files", tx -> {
            Filed filed = Filed.nothing();
            files.forEach(each -> file(tx, Evidence.of(each, home), filed));
            return filed;
        });
    }

    /** Registers one piece that is a file where none is of the same bytes, else lets that one back its home too, and notes which it was. */
    static void file(Tx tx, Evidence piece, Filed filed) {
        Optional<Evidence> same = tx.evidence().named(piece.file().sha256());
        if (same.isEmpty()) {
            filed.added().add(tx.evidence().add(piece));
        } else if (backs(tx, same.get(), piece.home())) {
            filed.known().add(same.get());
        } else {
            tx.evidence().link(same.get().id(), piece.home());
            filed.linked().add(same.get());
        }
    }

    /** Says something else about the piece; its number, its home and its file stay. */
    public Evidence edit(Evidence evidence) {
        return file.change("evidence.edit", tx -> {
            Evidence now = tx.evidence().get(evidence.id());
            return tx.evidence().save(now.described(evidence.title(), evidence.documentNumber(), evidence.datedOn(), evidence.place(), evidence.pages(), evidence.note()));
        });
    }

    /**
     * Adds the file of a paper that was registered before; its number, the words about it, its place in the cabinet and all it backs stay.
     *
     * @param scan kept already
     * @throws Refused when the piece is a file, or another one is this file
     */
    public Evidence scan(EvidenceId id, StoredFile scan) {
        return file.change("evidence.scan", tx -> {
            Evidence paper = tx.evidence().get(id);
            if (paper.file() != null) {
                throw new Refused("evidence.scanned-already", paper.number(), paper.file().name());
            }
            tx.evidence().named(scan.sha256()).ifPresent(other -> {
                throw new Refused("evidence.scan-of-other", scan.name(), other.number(), other.title());
            });
            return tx.evidence().save(paper.scanned(scan));
        });
    }

    /**
     * From now on the piece backs this too.
     *
     * @throws Refused when it does already
     */
    public void link(EvidenceId id, Backed item) {
        file.change("evidence.link", tx -> {
            if (backs(tx, tx.evidence().get(id), item)) {
                throw new Refused("evidence.linked-already");
            }
            tx.evidence().link(id, item);
            return true;
        });
    }

    /**
     * The piece does not back this any more, nor does a figure of the measure name it, nor is it what came for what was asked. Where it was
     * registered here, it moves to the next thing it backs and keeps its number.
     *
     * @throws Refused when it backs nothing else: then it has to be removed
     */
    public void unlink(EvidenceId id, Backed item) {
        file.change("evidence.unlink", tx -> {
            Withdrawal.unlink(tx, tx.evidence().get(id), item);
            return true;
        });
    }

    /** Takes the piece out of the case, whatever it backs. Its file stays in the folder, because undo and history may need it. */
    public void remove(EvidenceId id) {
        file.change("evidence.remove", tx -> {
            Withdrawal.remove(tx, id);
            return true;
        });
    }

    public EvidenceNumber numbering() {
        return file.read(tx -> tx.evidence().numbering());
    }

    /** Numbers that were given stay as they are. */
    public void number(EvidenceNumber numbering) {
        file.change("evidence.number", tx -> {
            tx.evidence().saveNumbering(numbering);
            return true;
        });
    }

    /** @throws Refused when one of the pieces does not back the measure */
    static void requireBacking(Tx tx, MeasureId measure, List<EvidenceId> pieces) {
        if (!tx.evidence().of(measure).stream().map(Evidence::id).toList().containsAll(pieces)) {
            throw new Refused("figure.evidence-elsewhere");
        }
    }

    private static boolean backs(Tx tx, Evidence piece, Backed item) {
        return piece.home().equals(item) || tx.evidence().further(piece.id()).contains(item);
    }
}
