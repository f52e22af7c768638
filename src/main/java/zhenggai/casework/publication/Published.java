package zhenggai.casework.publication;

import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.official.OfficialDocument;
import zhenggai.domain.opinion.OpinionFigures;
import zhenggai.domain.publication.Closing;
import zhenggai.domain.publication.Outlook;
import zhenggai.domain.publication.Publication;
import zhenggai.domain.time.WorkCalendar;

/**
 * One look at a publication: of which version of the notice, and how it stands today.
 *
 * @param opinions what came in from the public on the days of its period, as it stands today
 */
public record Published(Publication publication, Version version, Outlook outlook, OpinionFigures opinions, WorkCalendar calendar) {

    /**
     * The statement that closes it, as it was made or would be made today.
     *
     * @throws zhenggai.domain.Refused while it is not over, or when it was never up
     */
    public OfficialDocument closing() {
        return Closing.of(publication, version, outlook, opinions);
    }
}
