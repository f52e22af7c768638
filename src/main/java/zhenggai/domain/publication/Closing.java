package zhenggai.domain.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import zhenggai.domain.notice.NoticeWords;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.official.Block;
import zhenggai.domain.notice.official.Level;
import zhenggai.domain.notice.official.Marking;
import zhenggai.domain.notice.official.OfficialDocument;
import zhenggai.domain.notice.official.Signature;
import zhenggai.domain.opinion.OpinionFigures;

/** The statement after a notice was public: what was published, how long and where, what proves it, what the public said. */
public final class Closing {
    private final Publication publication;
    private final Version version;
    private final Outlook outlook;
    private final OpinionFigures opinions;
    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    private Closing(Publication publication, Version version, Outlook outlook, OpinionFigures opinions) {
        this.publication = publication;
        this.version = version;
        this.outlook = outlook;
        this.opinions = opinions;
    }

    /**
     * As it was made, or as it would be made on the day of the outlook.
     *
     * @param opinions that came in while it was public, as they stand now
     * @throws zhenggai.domain.Refused while the publication is not over, or when it was never up
     */
    public static OfficialDocument of(Publication publication, Version version, Outlook outlook, OpinionFigures opinions) {
        publication.requireOver(outlook.on());
        return new Closing(publication, version, outlook, opinions).document();
    }

    private OfficialDocument document() {
        String title = version.text().title();
        blocks.add(new Block.Paragraph(NoticeWords.say("closing.opening", title, version.number(), NoticeWords.day(version.signOff().on()), version.signOff().by())));
        section("closing.period");
        period();
        section("closing.channels");
        for (int i = 0; i < publication.postings().size(); i++) {
            blocks.add(new Block.Paragraph(NoticeWords.say("number.finding", i + 1) + posting(publication.postings().get(i))));
        }
        Statement statement = publication.statement();
        section("closing.opinions");
        blocks.add(new Block.Paragraph(statement == null ? Heard.of(opinions) : statement.heard()));
        if (statement != null && !statement.remark().isEmpty()) {
            section("closing.remark");
            blocks.add(new Block.Paragraph(statement.remark()));
        }
        if (statement != null) {
            blocks.add(new Block.Paragraph(NoticeWords.say("closing.by", statement.by())));
        }
        blocks.add(new Block.Paragraph(NoticeWords.say("closing.end")));
        return new OfficialDocument(NoticeWords.say("closing.title", title), blocks, new Signature(version.text().office(), statement == null ? null : statement.on()), Marking.INTERNAL);
    }

    private void section(String heading) {
        blocks.add(new Block.Heading(Level.FIRST, NoticeWords.say("number.section", NoticeWords.numeral(++sections)) + NoticeWords.say(heading)));
    }

    private void period() {
        String days = NoticeWords.period(publication.period());
        blocks.add(new Block.Paragraph(outlook.phase() == Phase.CUT_SHORT
            ? NoticeWords.say("closing.period-set", days, outlook.workingDays())
                + NoticeWords.say("closing.cut-short", NoticeWords.day(publication.cutShortOn().orElseThrow()), outlook.gone(), outlook.left())
            : NoticeWords.say("closing.period-says", days, outlook.workingDays())));
    }

    private static String posting(Posting posting) {
        LocalDate up = posting.upOn();
        LocalDate down = posting.downOn();
        String days = up == null ? NoticeWords.say("closing.never-up")
            : down == null ? NoticeWords.say("closing.up", NoticeWords.day(up)) : NoticeWords.say("closing.up-and-down", NoticeWords.day(up), NoticeWords.day(down));
        String proofs = posting.proofs().stream().map(proof -> NoticeWords.say("closing.proof", proof.file().name(), NoticeWords.day(proof.takenOn())))
            .collect(Collectors.joining(NoticeWords.say("closing.semicolon")));
        return NoticeWords.say("closing.channel", NoticeWords.say("closing.channel-" + posting.channel()), posting.place(), days,
            up == null ? "" : proofs.isEmpty() ? NoticeWords.say("closing.no-proof") : NoticeWords.say("closing.proofs", proofs));
    }
}
