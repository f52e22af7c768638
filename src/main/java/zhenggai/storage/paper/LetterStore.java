package zhenggai.storage.paper;

import static zhenggai.storage.generated.Tables.LETTER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.Unavailable;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.OwnLetter;
import zhenggai.storage.generated.tables.records.LetterRecord;
import zhenggai.storage.row.RowTx;

/** The office's own letters as rows: at most one for each paper of the ladder, in the place of the usual one. */
public final class LetterStore {
    private final RowTx tx;

    public LetterStore(RowTx tx) {
        this.tx = tx;
    }

    public List<OwnLetter> all() {
        return Arrays.stream(ActKind.values()).flatMap(kind -> find(kind).stream()).toList();
    }

    public Optional<OwnLetter> find(ActKind kind) {
        return tx.sql.fetchOptional(LETTER, LETTER.ACT_KIND.eq(kind.name())).map(row -> new OwnLetter(kind, row.getName(), row.getFile()));
    }

    /** Puts a letter in the place of the one that was there. */
    public OwnLetter save(ActKind kind, String name, byte[] docx) {
        String file = new PaperFileStore(tx).keep(docx);
        Optional<LetterRecord> there = tx.sql.fetchOptional(LETTER, LETTER.ACT_KIND.eq(kind.name()));
        LetterRecord row = there.orElseGet(LetterRecord::new);
        row.setActKind(kind.name());
        row.setName(name);
        row.setFile(file);
        if (there.isPresent()) {
            tx.update(row);
        } else {
            tx.insert(row);
        }
        return new OwnLetter(kind, name, file);
    }

    /** From now on the usual letter; acts that were written by the other one keep it. */
    public void remove(ActKind kind) {
        tx.sql.fetchOptional(LETTER, LETTER.ACT_KIND.eq(kind.name())).ifPresent(tx::delete);
    }

    /**
     * The bytes of a letter by its hash.
     *
     * @throws Unavailable when they are no longer those that were kept
     */
    public byte[] content(String file) {
        return new PaperFileStore(tx).intact(file).orElseThrow(() -> new Unavailable("letter.damaged"));
    }
}
