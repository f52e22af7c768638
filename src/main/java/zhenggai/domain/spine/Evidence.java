package zhenggai.domain.spine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** A paper that backs a measure: its title, document number and date, and where it is kept (cabinet 3, folder 12). */
public record Evidence(EvidenceId id, MeasureId measure, String title, String documentNumber, @Nullable LocalDate datedOn, String place) {

    /** @throws Refused when the title is blank */
    public Evidence {
        title = title.strip();
        if (title.isEmpty()) {
            throw new Refused("evidence.title-missing");
        }
    }
}
