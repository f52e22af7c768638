package zhenggai.casework.sample;

import java.util.List;
import java.util.Map;

import zhenggai.casework.OpenCase;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Rank;
import zhenggai.domain.notice.Review;
import zhenggai.domain.notice.SignOff;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.wording.Withheld;
import zhenggai.domain.notice.wording.Wording;
import zhenggai.domain.publication.Channel;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.PostingId;
import zhenggai.domain.publication.PublicationId;
import zhenggai.domain.spine.MeasureId;

/**
 * The notice of the sample case: some public wordings are decided, a version was read through, signed and is public since today, on one channel
 * with its proof and on one still without; and it is written on.
 */
final class SampleNotice {
    private final OpenCase open;
    private final Map<String, MeasureId> measures;

    SampleNotice(OpenCase open, Map<String, MeasureId> measures) {
        this.open = open;
        this.measures = measures;
    }

    /** @param rows what is done, at which measure or place, with which words, by whom or as what */
    void write(List<List<String>> rows) {
        Notice notice = open.notices().begin(open.inspections().all().getFirst().id(), NoticeKind.NOTICE);
        open.notices().date(notice.id(), open.today());
        rows.forEach(cells -> tell(notice.id(), cells.getFirst(), cells));
    }

    private void tell(NoticeId notice, String deed, List<String> cells) {
        String at = cells.get(1);
        String text = cells.get(2);
        String by = cells.get(3);
        switch (deed) {
            case "ACCEPT" -> open.wordings().accept(wording(at));
            case "WRITE" -> open.wordings().write(wording(at), text);
            case "KEEP_BACK" -> open.wordings().keepBack(wording(at), Withheld.valueOf(text), "");
            case "EDIT" -> open.notices().edit(notice, at, text);
            case "ADD" -> open.notices().add(notice, at, Rank.valueOf(by), text);
            case "SAVE" -> open.notices().saveVersion(notice, text);
            case "SIGN" -> open.notices().sign(newest(notice).id(), new SignOff(by, open.today()));
            case "PUBLISH" -> open.publications().begin(newest(notice).id(), newest(notice).text().period());
            case "POST" -> post(Channel.valueOf(at), text, by);
            case "WRITE_ON" -> open.notices().writeOn(notice);
            case "REVIEW" -> open.notices().review(newest(notice).id(), new Review(by, open.today(), text));
            default -> throw new IllegalArgumentException(deed);
        }
    }

    private Version newest(NoticeId notice) {
        return open.notices().look(notice).versions().getLast();
    }

    /** @param proof what the screenshot of it is called; empty where none was taken yet */
    private void post(Channel channel, String place, String proof) {
        PublicationId publication = open.publications().all().getLast().publication().id();
        PostingId posting = open.publications().post(publication, Posting.of(channel, place, open.today())).postings().getLast().id();
        if (!proof.isEmpty()) {
            open.publications().prove(publication, posting, proof, StoryFiles.bytes("homepage.png"));
        }
    }

    private Wording wording(String code) {
        MeasureId measure = measures.get(code);
        return Wording.of(open.measures().get(measure).finding(), measure);
    }
}
