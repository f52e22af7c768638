package zhenggai.casework.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.opinion.AnswerWay;
import zhenggai.domain.opinion.OpinionAnswer;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionOutcome;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.opinion.Received;
import zhenggai.domain.opinion.Sender;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;

/** What the public said in the sample case, and what was answered, each on its day of the story. */
final class SampleOpinions {
    /** What the scan of the letter is called, where one came. */
    private static final int SCAN = 13;

    private final OpenCase open;
    private final Map<String, MeasureId> measures;

    SampleOpinions(OpenCase open, Map<String, MeasureId> measures) {
        this.open = open;
        this.measures = measures;
    }

    /**
     * Hands out everything that happens to the opinion of one row; its finding is named by one of the measures under it.
     *
     * @param on takes what happens on a day
     */
    void tell(List<String> cells, BiConsumer<LocalDate, Runnable> on) {
        PublicOpinionId[] received = new PublicOpinionId[1];
        LocalDate day = LocalDate.parse(cells.getFirst());
        on.accept(day, () -> received[0] = receive(cells, day));
        if (!cells.get(8).isEmpty()) {
            LocalDate answered = LocalDate.parse(cells.get(8));
            on.accept(answered, () -> open.opinions().answer(received[0], new OpinionAnswer(answered, AnswerWay.valueOf(cells.get(9)), cells.get(10),
                OpinionOutcome.valueOf(cells.get(11)), cells.get(12))));
        }
    }

    private PublicOpinionId receive(List<String> cells, LocalDate day) {
        @Nullable FindingId finding = cells.get(5).isEmpty() ? null : open.measures().get(measures.get(cells.get(5))).finding();
        Sender from = new Sender(cells.get(2), cells.get(3), cells.get(4).equals("yes"));
        PublicOpinion opinion = open.opinions().receive(new Received(day, OpinionChannel.valueOf(cells.get(1)), from, cells.get(6)), finding);
        if (!cells.get(SCAN).isEmpty()) {
            open.enclosures().add(opinion.id(), cells.get(SCAN), StoryFiles.bytes("letter.png"));
        }
        return cells.get(7).isEmpty() ? opinion.id() : open.opinions().charge(opinion.id(), cells.get(7), opinion.charge().deadline().words()).id();
    }
}
