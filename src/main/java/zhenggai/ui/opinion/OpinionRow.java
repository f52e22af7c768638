package zhenggai.ui.opinion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import zhenggai.domain.opinion.EnclosureId;
import zhenggai.domain.opinion.OpinionState;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.ui.kit.badge.StatusBadge.Face;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.OpinionWords;
import zhenggai.words.Texts;

/**
 * An opinion from the public as a line of the list.
 *
 * @param who is to answer it, empty where nobody is
 * @param finding the number of the finding it is about, empty where it is about none
 * @param enclosures the scans that came with it
 */
public record OpinionRow(PublicOpinion opinion, OpinionState state, String who, String finding, List<EnclosureId> enclosures) {

    public PublicOpinionId id() {
        return opinion.id();
    }

    /** Where it stands, by shape, word and colour. */
    public static Face face(OpinionState state) {
        return new Face(state.shape(), Texts.text(state), switch (state) {
            case WAITING -> "status-idle";
            case IN_HAND -> "status-work";
            case OVERDUE -> "status-overdue";
            case ANSWERED, ANSWERED_LATE -> "status-closed";
        });
    }

    LocalDate on() {
        return opinion.received().on();
    }

    YearMonth month() {
        return YearMonth.from(on());
    }

    /** Who said it, as far as a list may show it. */
    String sender() {
        return OpinionWords.sender(opinion.received().from());
    }

    /** The day by which it is to be answered, or the words where they name none. */
    String deadline() {
        LocalDate day = opinion.charge().deadline().day();
        return day != null ? day.toString() : opinion.charge().deadline().isSet() ? DeadlineTrail.written(opinion.charge().deadline()) : "";
    }

    /** What became of it; empty while it is not answered. */
    String outcome() {
        return opinion.answer() == null ? "" : Texts.text(opinion.answer().outcome());
    }

    /** How many scans came with it; empty where none did. */
    String came() {
        return enclosures.isEmpty() ? "" : String.valueOf(enclosures.size());
    }

    /** Everything in which words are looked for. */
    String words() {
        return opinion.number() + " " + opinion.received().said() + " " + sender() + " " + who + " " + finding + " "
            + (opinion.answer() == null ? "" : opinion.answer().text());
    }
}
