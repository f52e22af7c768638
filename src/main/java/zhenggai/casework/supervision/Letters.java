package zhenggai.casework.supervision;

import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.OwnLetter;
import zhenggai.storage.CaseFile;

/** What a user can do with the office's own letters: put one in the place of the usual one, go back to the usual one. */
public final class Letters {
    private final CaseFile file;

    public Letters(CaseFile file) {
        this.file = file;
    }

    public List<OwnLetter> all() {
        return file.read(tx -> tx.letters().all());
    }

    /**
     * From now on acts of this kind are written by this letter.
     *
     * @param docx an ordinary Word file that was checked for its fields
     * @throws Refused when the kind is no paper of the ladder
     */
    public OwnLetter use(ActKind kind, String name, byte[] docx) {
        if (!kind.isRung()) {
            throw new Refused("letter.no-rung", kind);
        }
        return file.change("letter.use", tx -> tx.letters().save(kind, name, docx));
    }

    /** Acts that were written by the office's letter keep it. */
    public void useUsual(ActKind kind) {
        file.change("letter.use-usual", tx -> {
            tx.letters().remove(kind);
            return true;
        });
    }

    /** The bytes of a letter by its hash. */
    public byte[] content(String letter) {
        return file.read(tx -> tx.letters().content(letter));
    }
}
