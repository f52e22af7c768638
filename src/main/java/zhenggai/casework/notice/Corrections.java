package zhenggai.casework.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.Refused;
import zhenggai.domain.check.Answer;
import zhenggai.domain.check.AnswerId;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Mending;
import zhenggai.domain.check.Rewording;
import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.check.text.Spot;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.FixedText.Standing;
import zhenggai.domain.notice.Follow;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.Passage;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do about what the checks ask of a notice: say in it what they propose, shorten or take out whom it names. */
public final class Corrections {
    private final CaseFile file;
    private final Composing composing;
    private final LocalDate today;

    Corrections(CaseFile file, Composing composing, LocalDate today) {
        this.file = file;
        this.composing = composing;
        this.today = today;
    }

    /**
     * Says in the paragraphs what the checks propose to say.
     *
     * @throws Refused when the words changed since they were looked at, stand in no paragraph, or come from a counter
     */
    public void mend(NoticeId id, Collection<Mending> mendings) {
        file.change("check.mend", tx -> reword(tx, tx.notices().get(id), mendings));
    }

    /**
     * Keeps, shortens or takes out personal data in the paragraphs, and says why.
     *
     * @throws Refused as above, and without a reason
     */
    public void decide(NoticeId id, Collection<Decision> decisions, String reason) {
        file.change("check.decide", tx -> {
            List<Decision> changing = decisions.stream().filter(decision -> decision.choice() != Choice.KEEP).toList();
            Notice notice = tx.notices().get(id);
            decisions.stream().map(Decision::key).distinct()
                .forEach(key -> tx.answers().add(new Answer(AnswerId.NEW, key, reason, file.actor().person(), today)));
            return changing.isEmpty() ? notice : reword(tx, notice, changing);
        });
    }

    private Notice reword(Tx tx, Notice notice, Collection<? extends Rewording> rewordings) {
        notice.requireOpen();
        Drafting drafting = composing.look(tx, notice);
        FixedText reading = drafting.reading();
        Map<String, List<Rewording>> here = new LinkedHashMap<>();
        rewordings.forEach(one -> here.computeIfAbsent(standing(reading, one).paragraph().key(), key -> new ArrayList<>()).add(one));
        Notice reworded = notice;
        for (Map.Entry<String, List<Rewording>> paragraph : here.entrySet()) {
            Line line = drafting.lines().stream().filter(known -> known.key().equals(paragraph.getKey())).findFirst().orElseThrow();
            String text = Rewording.all(line.source(), paragraph.getValue(), spot -> written(spot, line, drafting, reading));
            reworded = saying(reworded, line, text);
        }
        return tx.notices().save(reworded);
    }

    private static Notice saying(Notice notice, Line line, String text) {
        if (line.isAdded()) {
            return notice.reworded(line.own(), text);
        }
        return line.follow() == Follow.GONE ? notice.editedGone(line.place(), text)
            : notice.edited(new Passage(line.place(), line.rank(), line.caseSays()), text);
    }

    private static Standing standing(FixedText reading, Rewording rewording) {
        return reading.standing(rewording.passage().spot().paragraph()).orElseThrow(() -> new Refused("check.no-paragraph"));
    }

    /** The spot in the text of a paragraph as it is written, without its number and with its counters not filled in. */
    private static Spot written(Spot spot, Line line, Drafting drafting, FixedText reading) {
        int ahead = reading.standing(spot.paragraph()).orElseThrow().before() - line.number().length();
        int from = spot.from() + ahead;
        if (from < 0) {
            throw new Refused("check.no-paragraph");
        }
        int at = drafting.counters().written(line.source(), from, spot.until() + ahead).orElseThrow(() -> new Refused("check.counter-says"));
        return new Spot(spot.paragraph(), at, at + spot.until() - spot.from());
    }
}
