package zhenggai.domain.spine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.file.StoredFile;

/**
 * A piece of evidence: a file that the program keeps, or a paper in a cabinet. It is registered under one finding or measure, which gives it
 * its number, and may back further ones.
 *
 * @param home what it is registered under
 * @param number such as 3-2-1, given once and never again; empty until it is registered
 * @param place where the paper is kept (cabinet 3, folder 12)
 * @param pages which pages of it matter
 * @param file null for a paper
 */
public record Evidence(
        EvidenceId id, Backed home, String number, String title, String documentNumber, @Nullable LocalDate datedOn, String place, String pages, String note,
        @Nullable StoredFile file) {

    /** @throws Refused when the title is blank */
    public Evidence {
        title = title.strip();
        if (title.isEmpty()) {
            throw new Refused("evidence.title-missing");
        }
    }

    /** A paper that backs a measure. */
    public Evidence(EvidenceId id, MeasureId measure, String title, String documentNumber, @Nullable LocalDate datedOn, String place) {
        this(id, Backed.of(measure), "", title, documentNumber, datedOn, place, "", "", null);
    }

    /** A file as it comes in: called as the file is, without its ending. */
    public static Evidence of(StoredFile file, Backed home) {
        int dot = file.name().lastIndexOf('.');
        String title = dot <= 0 ? file.name() : file.name().substring(0, dot);
        return new Evidence(EvidenceId.NEW, home, "", title.isBlank() ? file.sha256() : title, "", null, "", "", "", file);
    }

    public Evidence numbered(String given) {
        return new Evidence(id, home, given, title, documentNumber, datedOn, place, pages, note, file);
    }

    public Evidence under(Backed newHome) {
        return new Evidence(id, newHome, number, title, documentNumber, datedOn, place, pages, note, file);
    }

    /** The same piece, now that its paper is scanned. */
    public Evidence scanned(StoredFile scan) {
        return new Evidence(id, home, number, title, documentNumber, datedOn, place, pages, note, scan);
    }

    /** The same piece with other words about it. */
    public Evidence described(String newTitle, String newDocumentNumber, @Nullable LocalDate newDatedOn, String newPlace, String newPages, String newNote) {
        return new Evidence(id, home, number, newTitle, newDocumentNumber, newDatedOn, newPlace, newPages, newNote, file);
    }
}
