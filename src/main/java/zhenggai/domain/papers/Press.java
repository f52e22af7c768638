package zhenggai.domain.papers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Makes the pages of a report that is being issued; the case keeps them. */
@FunctionalInterface
public interface Press {

    /** @param then the earlier look it is compared with, null where there is none */
    Pressed press(Issuing issuing, Dossier now, @Nullable Dossier then);

    /** What stands at the foot of an issued report: its number, when it was issued and by whom, the head of the history it shows. */
    record Issuing(int number, Instant at, String by, String head) {}

    /**
     * @param fingerprint SHA-256 of every word, in hexadecimal
     * @param pdf what is kept, byte for byte
     */
    record Pressed(String title, String fingerprint, byte[] pdf, int pages) {}
}
