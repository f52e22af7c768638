package zhenggai.words;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.OpinionFigures;
import zhenggai.domain.publication.Lack;
import zhenggai.domain.publication.Outlook;
import zhenggai.domain.publication.Phase;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.Publication;
import zhenggai.domain.spine.Days;

/** A publication in words: how far it is, and what it lacks. */
public final class PublicationWords {
    private PublicationWords() {}

    /** By shape and word. */
    public static String of(Phase phase) {
        return Texts.text("publications.phase", phase.shape(), phase);
    }

    /** The channel with its address or place. */
    public static String of(Posting posting) {
        return Texts.text("publications.posting", posting.channel(), posting.place());
    }

    /** How many of its working days it has had and has still. */
    public static String progress(Publication publication, Outlook outlook) {
        return switch (outlook.phase()) {
            case AHEAD -> Texts.text("publications.ahead", day(publication.from()));
            case RUNNING -> Texts.text("publications.running", outlook.gone(), outlook.left());
            case ENDED -> Texts.text("publications.ended", day(publication.until()), outlook.workingDays());
            case CUT_SHORT -> Texts.text("publications.cut-short", day(publication.cutShortOn().orElseThrow()), outlook.gone(), outlook.left());
        };
    }

    /** What came in while it was public. */
    public static String of(OpinionFigures opinions) {
        return opinions.total() == 0 ? Texts.text("publications.nothing-heard")
            : Texts.text("publications.heard", opinions.total(), opinions.answered(), opinions.unanswered(), opinions.overdue());
    }

    /** @param promised the period that stands in the notice itself */
    public static String of(Lack lack, Days promised) {
        Posting posting = lack.posting();
        String where = posting == null ? "" : of(posting);
        return switch (lack.kind()) {
            case NO_CHANNEL -> Texts.text("publications.no-channel");
            case NOT_UP -> Texts.text("publications.not-up", where);
            case PROOF_MISSING -> Texts.text("publications.proof-missing", where);
            case STATEMENT_MISSING -> Texts.text("publications.statement-missing");
            case UP_LATE -> Texts.text("publications.up-late", where, day(posting == null ? null : posting.upOn()));
            case DOWN_EARLY -> Texts.text("publications.down-early", where, day(posting == null ? null : posting.downOn()));
            case OTHER_PERIOD -> Texts.text("publications.other-period", day(promised.from()), day(promised.until()));
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DayForm.WRITTEN.day(day);
    }
}
