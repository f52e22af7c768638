package zhenggai.domain.opinion;

import zhenggai.domain.file.Scan;
import zhenggai.domain.file.StoredFile;

/** A scan of what came in: the letter itself, the note of a call. */
public record Enclosure(EnclosureId id, PublicOpinionId opinion, Scan scan) {

    public static Enclosure of(PublicOpinionId opinion, Scan scan) {
        return new Enclosure(EnclosureId.NEW, opinion, scan);
    }

    public StoredFile file() {
        return scan.file();
    }
}
